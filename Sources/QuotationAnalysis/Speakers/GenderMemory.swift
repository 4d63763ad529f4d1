/// The genders of people, told by their titles and given names; most stay unknown.
struct GenderMemory {
  private var known: [NameSpan.Bearer: Gender] = [:]

  /// Looks at the names of a passage and the titles before them.
  mutating func note(_ scene: Scene, _ names: [NameSpan], _ bytes: UnsafeBufferPointer<UInt8>) {
    var previous: Int32 = -1
    for (index, token) in scene.tokens.enumerated() where token.name >= 0 && token.name != previous
    {
      previous = token.name
      let bearer = names[Int(token.name)].bearer
      guard bearer.isPerson, known[bearer] == nil else { continue }
      if index > 0, let gender = GivenNames.titles[scene[index - 1].hash] {
        known[bearer] = gender
      } else if let gender = Self.gender(ofName: bearer.name) {
        known[bearer] = gender
      }
    }
  }

  private static func gender(ofName name: String) -> Gender? {
    for word in name.split(separator: " ").dropLast() {
      let hash = WordHash(of: word.filter { $0 != "." }).value
      if let gender = GivenNames.titles[hash] ?? GivenNames.genders[hash] { return gender }
    }
    return nil
  }

  func fits(_ bearer: NameSpan.Bearer, _ gender: Gender) -> Bool {
    known[bearer].map { $0 == gender } ?? true
  }
}
