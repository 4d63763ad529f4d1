import DocumentModel

/// Whom a document named lately, for finding who “the company” is.
struct RecentActors {
  private let scene: DocumentScene
  private let marks: [LexiconMark]
  private let offices: [(entry: Int, role: FoundRole)]
  /// Places of entries, the one named last at the end.
  private var order: [Int] = []

  init(_ scene: DocumentScene, _ entries: [DocumentActors.Entry]) {
    self.scene = scene
    marks = entries.map { entry in NameModel.shipped?.marks(of: entry.main.key) ?? [] }
    offices = entries.enumerated().flatMap { index, entry in
      entry.roles.map { (index, $0) }
    }
  }

  /// So many actors are remembered.
  private static let memory = 12

  mutating func see(_ entry: Int) {
    order.removeAll { $0 == entry }
    order.append(entry)
    if order.count > Self.memory { order.removeFirst() }
  }

  /// The only person whom the document gave the title that stands here, with its length in words.
  func office(at index: Int, in part: DocumentScene.Part) -> (Int, Int)? {
    var found: (entry: Int, count: Int)?
    let start = scene.range(index..<index + 1, of: part).start
    for office in offices
    where office.role.range.start < start && matches(office.role.words, at: index, in: part) {
      if let found, found.entry != office.entry { return nil }
      if found.map({ $0.count < office.role.words.count }) ?? true {
        found = (office.entry, office.role.words.count)
      }
    }
    guard let found, !isOther(index + found.count, in: part) else { return nil }
    return (found.entry, found.count)
  }

  private func matches(_ words: [UInt64], at index: Int, in part: DocumentScene.Part) -> Bool {
    index + words.count <= part.words.count
      && zip(part.words[index...], words).allSatisfy { $0.hash == $1 }
  }

  /// Whether a name follows, whose title it is, or “of”, which makes another office of it.
  private func isOther(_ index: Int, in part: DocumentScene.Part) -> Bool {
    index < part.words.count && part.words[index].followsBlank
      && (part.words[index].isCapitalized || part.words[index].hash == WordHash.of)
  }

  /// The actor named last that a common noun fits.
  func bearer(of noun: UInt64) -> Int? {
    let isBody = WordList.bodyNouns.contains(hash: noun)
    if isBody || WordList.institutionNouns.contains(hash: noun) {
      let bodies = order.filter { scene.types[$0] == .organization }
      if let called = bodies.last(where: { scene.forms[$0].words.contains(noun) }) { return called }
      return isBody ? bodies.last : nil
    }
    let places = order.filter { scene.types[$0] == .place }
    if WordList.stateNouns.contains(hash: noun) {
      return places.last { marks[$0].contains(.state) }
    }
    if WordList.townNouns.contains(hash: noun) {
      return places.last { marks[$0].contains(.city) || scene.forms[$0].words.contains(noun) }
    }
    guard WordList.placeNouns.contains(hash: noun) else { return nil }
    return places.last { scene.forms[$0].words.contains(noun) }
  }
}

extension WordList {
  static let bodyNouns = WordList(
    "company organization organisation group team firm party agency")
  static let institutionNouns = WordList(
    """
    university foundation court church committee association union newspaper magazine museum school
    college bank ministry department council commission institute society club federation senate
    parliament congress government administration center centre board band
    """)
  static let stateNouns = WordList("country nation republic kingdom")
  static let townNouns = WordList("city town capital village")
  static let placeNouns = WordList(
    "island islands river lake park hall station memorial region province state airport bridge")
}
