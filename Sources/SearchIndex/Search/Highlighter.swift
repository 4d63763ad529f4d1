package import DocumentModel
import TextAnalysis

/// Finds the words of a text that a query asked for: in other endings, by their start or nearly so
/// spelled too, phrases as a whole, words near each other only where they are, words that someone
/// says only within what they say.
package struct Highlighter: Sendable {
  /// What is marked for one part of the query.
  package struct Mark: Hashable, Sendable {
    /// UTF-8 bytes counted from the text's start.
    package let range: Range<Int>
    /// The number of the part among those that are marked, from zero.
    package let part: Int
  }

  private struct Part: Hashable {
    let words: Words
    /// Within whose words, as ``QueryNode/Leaf/speakers``.
    let speakers: [[String]]
  }

  private enum Words: Hashable {
    case pattern(Pattern)
    case near(Pattern, to: Pattern, distance: Int)
  }

  private let parts: [Part]
  private let weights: [Double]
  /// For each part that is looked for within what someone says, what they say.
  private let scopes: [[Speech]]
  /// What those say whose words the query asks for.
  private let speech: Speech

  /// - Parameters:
  ///   - query: What was asked for.
  ///   - rarities: How much a mark of each of the query's ``Query/leaves`` says; one for each where
  ///     nothing is known.
  ///   - context: Knows who says what, where the query asks for it.
  package init(_ query: Query, rarities: [Double] = [], context: QueryContext = .empty) {
    var parts: [Part] = []
    var weights: [Double] = []
    for (number, leaf) in (query.root?.shownLeaves ?? []).enumerated() {
      let weight = number < rarities.count ? rarities[number] : 1
      for words in Self.words(of: leaf.node) {
        let part = Part(words: words, speakers: leaf.speakers)
        if parts.contains(part) { continue }
        parts.append(part)
        weights.append(weight)
      }
    }
    self.parts = parts
    self.weights = weights
    scopes = parts.map { $0.speakers.map(context.speech(of:)) }
    speech = context.speech(of: query.root?.shownSpeakers ?? [])
  }

  private static func words(of leaf: QueryNode) -> [Words] {
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
  /// - Parameters:
  ///   - text: A passage's, or any other: a title.
  ///   - language: The text's, as in its document's metadata.
  ///   - passage: The passage whose text it is; without one, nobody says any of it.
  /// - Returns: Ranges that do not overlap.
  package func ranges(
    in text: some StringProtocol, language: String? = nil, of passage: PassageReference? = nil
  ) -> [Range<Int>] {
    Self.joined(marks(in: text, language: language, of: passage).map(\.range))
  }

  /// What is found of each part, in the order of starts; marks of several parts may overlap.
  package func marks(
    in text: some StringProtocol, language: String? = nil, of passage: PassageReference? = nil
  ) -> [Mark] {
    guard !parts.isEmpty else { return [] }
    let text = TokenizedText(Tokenizer.tokens(in: text), stemmer: Stemmer(language: language))
    let marks = parts.indices.flatMap { number in
      Set(spans(of: number, in: text, passage).map(\.bytes)).map { Mark(range: $0, part: number) }
    }
    return marks.sorted { ($0.range.lowerBound, $0.part) < ($1.range.lowerBound, $1.part) }
  }

  /// The words in a passage of those whom the query asks for, as UTF-8 bytes counted from the
  /// passage's start, in order and apart; none where it asks for nobody's.
  package func statements(in passage: PassageReference) -> [Range<Int>] {
    let ranges = speech(passage)?.ranges ?? []
    return Self.joined(ranges.sorted { $0.lowerBound < $1.lowerBound })
  }

  private func spans(
    of part: Int, in text: TokenizedText, _ passage: PassageReference?
  ) -> [TokenizedText.Span] {
    let scopes = scopes[part].map { speech in passage.flatMap(speech)?.ranges ?? [] }
    func spans(of pattern: Pattern) -> [TokenizedText.Span] {
      text.spans(of: pattern).filter { span in
        scopes.allSatisfy { $0.contains { $0.holds(span.bytes) } }
      }
    }
    switch parts[part].words {
    case .pattern(let pattern): return spans(of: pattern)
    case .near(let pattern, let other, let distance):
      return TokenizedText.spans(
        spans(of: pattern), within: distance, of: spans(of: other))
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
    root?.shownLeaves.map { Query(root: $0.node) } ?? []
  }
}
