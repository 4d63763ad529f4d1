/// Walks from a verb to the right, over the words of the noun phrase behind it.
struct RightWalk {
  private let scene: Scene
  private let start: Int
  private let limit: Int
  private let stop: Int
  /// The token behind the phrase so far.
  private(set) var place: Int

  init(_ scene: Scene, from start: Int, limit: Int) {
    self.scene = scene
    self.start = start
    self.limit = limit
    stop = min(limit, start + Scene.reach)
    place = start
  }

  mutating func run() {
    while place < stop, let next = next() { place = next }
    while place > start, scene[place - 1].hasAny(of: [.preposition, .coordinator]) { place -= 1 }
  }

  /// The token behind the part of the phrase that begins here; nothing where the phrase ends.
  private func next() -> Int? {
    let token = scene[place]
    if token.has(.openBracket) { return scene.bracketEnd(place, limit: limit) }
    if token.has(.openQuote) { return nicknameEnd(Int(token.span)) }
    if token.hasAny(of: .mark) { return nil }
    let isPart: Bool
    if token.hasAny(of: [.determiner, .possessive]), !token.has(.complementizer) {
      isPart = place == start || scene[place - 1].hasAny(of: [.preposition, .coordinator])
    } else if token.has(.preposition) {
      isPart = place > start && scene.continuesPhrase(place, limit)
    } else if token.has(.coordinator) {
      isPart = joinsNouns()
    } else {
      isPart =
        token.has(.genitive)
        || token.isNominal && !scene.isFiniteVerb(place) && !scene.isLikelyVerb(place)
    }
    return isPart ? place + 1 : nil
  }

  private func nicknameEnd(_ span: Int) -> Int? {
    let range = scene.spanTokens[span]
    return range.count <= 5 && place > start && range.upperBound < stop ? range.upperBound : nil
  }

  /// Whether the “and” here has a noun behind it rather than another verb.
  private func joinsNouns() -> Bool {
    guard scene[place].hash == Scene.and, place > start, place + 1 < stop else { return false }
    let next = scene[place + 1]
    return (next.isNominal || next.has(.determiner)) && (next.verb == 0 || next.isCapitalized)
  }
}
