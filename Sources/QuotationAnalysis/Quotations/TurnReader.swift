/// Reads a passage that begins with its speaker and a colon: a turn of a transcript, a headline.
struct TurnReader {
  let scene: Scene
  let isHeading: Bool

  /// The most words of a speaker's name before the colon.
  private static let longestName = 5

  func turn() -> Draft? {
    var start = 0
    if scene[0].has(.openQuote) { start = 1 }
    guard let colon = colon(from: start), colon > start, colon + 2 < scene.tokens.count else {
      return nil
    }
    let name = start..<colon
    let isShouted =
      name.allSatisfy { scene[$0].has(.allCapitals) || scene[$0].name >= 0 }
      && name.contains { scene[$0].has(.allCapitals) }
    guard isShouted || isHeading && isName(name) && scene[colon + 1].isCapitalized else {
      return nil
    }
    let source = NounPhrase(range: name, head: name)
    return Draft(
      content: [colon + 1..<scene.tokens.count], cue: colon..<colon + 1, source: source,
      kind: .speech)
  }

  private func colon(from start: Int) -> Int? {
    let limit = min(scene.tokens.count, start + Self.longestName + 1)
    return (start..<limit).first { scene[$0].has(.colon) }
  }

  private func isName(_ range: Range<Int>) -> Bool {
    range.allSatisfy { scene[$0].isCapitalized && scene[$0].isNominal }
  }
}
