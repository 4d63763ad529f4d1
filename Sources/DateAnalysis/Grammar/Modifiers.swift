/// Words before an expression that narrow it or make it rough: "early", "the end of", "about".
enum Modifiers {
  private struct Line: Sendable {
    let words: [WordClass]
    let modifier: TimeExpression.Modifier?
  }

  /// Read backwards from the expression; the longest line counts.
  private static let lines = [
    Line(words: [.early], modifier: .start),
    Line(words: [.late], modifier: .end),
    Line(words: [.middle], modifier: .middle),
    Line(words: [.hyphen, .middle], modifier: .middle),
    Line(words: [.hyphen, .early], modifier: .start),
    Line(words: [.hyphen, .late], modifier: .end),
    Line(words: [.of, .start], modifier: .start),
    Line(words: [.of, .end], modifier: .end),
    Line(words: [.of, .middle], modifier: .middle),
    Line(words: [.about], modifier: .approximate),
    Line(words: [.earlier], modifier: nil),
    Line(words: [.later], modifier: nil),
  ]

  static func extend(_ match: inout GrammarMatch, in tokens: [TimeToken], from limit: Int) {
    var start = match.range.lowerBound
    for line in lines {
      guard let place = self.start(of: line.words, before: match.range.lowerBound, tokens, limit),
        place < start
      else { continue }
      start = place
      match.modifier = line.modifier
    }
    guard start < match.range.lowerBound else { return }
    if start > limit, tokens[start - 1].isAny(of: .the),
      tokens[start - 1].end - tokens[start - 1].start == 3
    {
      start -= 1
    }
    match.range = start..<match.range.upperBound
  }

  private static func start(
    of words: [WordClass], before end: Int, _ tokens: [TimeToken], _ limit: Int
  ) -> Int? {
    var place = end
    for word in words {
      place -= 1
      guard place >= limit, tokens[place].isAny(of: word) else { return nil }
    }
    return place
  }
}
