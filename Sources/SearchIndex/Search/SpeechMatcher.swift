import TextAnalysis

/// Tells whether what someone says in a passage holds what a query asks for.
///
/// The index knows in which passages words stand, but not who says them there; so the few passages
/// in which the actor speaks are looked at once more, word by word.
struct SpeechMatcher {
  private let text: TokenizedText
  private let ranges: [Range<Int>]
  /// Whether an operator lets the passage through.
  private let isSelected: (QueryNode.Filter) -> Bool

  init(_ spoken: SpokenText, isSelected: @escaping (QueryNode.Filter) -> Bool) {
    text = TokenizedText(
      Tokenizer.tokens(in: spoken.text), stemmer: Stemmer(language: spoken.language))
    ranges = spoken.ranges
    self.isSelected = isSelected
  }

  func matches(_ node: QueryNode) -> Bool {
    switch node {
    case .pattern(let pattern): !spans(of: pattern).isEmpty
    case .near(let near):
      !TokenizedText.spans(
        spans(of: near.left), within: near.distance, of: spans(of: near.right)
      ).isEmpty
    case .filter(let filter): isSelected(filter)
    case .all(let nodes): nodes.allSatisfy(matches)
    case .any(let nodes): nodes.contains(where: matches)
    case .not(let node): !matches(node)
    }
  }

  private func spans(of pattern: Pattern) -> [TokenizedText.Span] {
    text.spans(of: pattern).filter { span in ranges.contains { $0.holds(span.bytes) } }
  }
}

extension Range<Int> {
  /// Whether all of another range lies in this one.
  func holds(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
