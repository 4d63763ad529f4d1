import TextAnalysis

/// Finds the words of a text that a query asked for: in other endings, by their start or nearly so
/// spelled too, phrases as a whole, words near each other only where they are.
package struct Highlighter: Sendable {
  /// What is marked for one part of the query.
  package struct Mark: Hashable, Sendable {
    /// UTF-8 bytes counted from the text's start.
    package let range: Range<Int>
    /// The number of the part among those that are marked, from zero.
    package let part: Int
  }

  private enum Part: Hashable {
    case pattern(Pattern)
    case near(Pattern, to: Pattern, distance: Int)
  }

  private let parts: [Part]
  private let weights: [Double]

  /// - Parameters:
  ///   - query: What was asked for.
  ///   - rarities: How much a mark of each of the query's ``Query/leaves`` says; one for each where
  ///     nothing is known.
  package init(_ query: Query, rarities: [Double] = []) {
    var parts: [Part] = []
    var weights: [Double] = []
    for (number, leaf) in (query.root?.shownLeaves ?? []).enumerated() {
      let weight = number < rarities.count ? rarities[number] : 1
      for part in Self.parts(of: leaf) where !parts.contains(part) {
        parts.append(part)
        weights.append(weight)
      }
    }
    self.parts = parts
    self.weights = weights
  }

  private static func parts(of leaf: QueryNode) -> [Part] {
    switch leaf {
    case .pattern(let pattern): [.pattern(pattern)]
    case .near(let near):
      [
        .near(near.left, to: near.right, distance: near.distance),
        .near(near.right, to: near.left, distance: near.distance),
      ]
    case .filter, .all, .any, .not: []
    }
  }

  /// How much a mark says, by its part.
  package func weight(ofPart part: Int) -> Double { weights[part] }

  /// What to mark, as UTF-8 bytes counted from the text's start, in order and apart.
  ///
  /// The language is the text's, as in its document's metadata.
  package func ranges(in text: some StringProtocol, language: String? = nil) -> [Range<Int>] {
    Self.joined(marks(in: text, language: language).map(\.range))
  }

  /// What is found of each part, in the order of starts; marks of several parts may overlap.
  package func marks(in text: some StringProtocol, language: String? = nil) -> [Mark] {
    guard !parts.isEmpty else { return [] }
    let text = TokenizedText(Tokenizer.tokens(in: text), stemmer: Stemmer(language: language))
    let marks = parts.enumerated().flatMap { number, part in
      Set(spans(of: part, in: text).map(\.bytes)).map { Mark(range: $0, part: number) }
    }
    return marks.sorted { ($0.range.lowerBound, $0.part) < ($1.range.lowerBound, $1.part) }
  }

  private func spans(of part: Part, in text: TokenizedText) -> [TokenizedText.Span] {
    switch part {
    case .pattern(let pattern): text.spans(of: pattern)
    case .near(let pattern, let other, let distance):
      TokenizedText.spans(
        text.spans(of: pattern), within: distance, of: text.spans(of: other))
    }
  }

  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in ranges {
      if let last = result.last, range.lowerBound < last.upperBound {
        let end = max(last.upperBound, range.upperBound)
        result[result.count - 1] = last.lowerBound..<end
      } else {
        result.append(range)
      }
    }
    return result
  }
}

extension Query {
  /// The parts that are found by words and not left out, each a query of its own.
  package var leaves: [Query] {
    root?.shownLeaves.map { Query(root: $0) } ?? []
  }
}
