import TextAnalysis

/// The tokens of a text by position, to look for patterns in.
struct TokenizedText {
  /// Where a pattern stands.
  struct Span: Hashable {
    /// Words before it, and words before what follows it.
    let positions: Range<Int>
    let bytes: Range<Int>
  }

  private let tokens: [Token]
  /// For each position the index of its first token, and one more: the end.
  private let starts: [Int]
  private let stemmer: Stemmer?

  init(_ tokens: [Token], stemmer: Stemmer?) {
    self.tokens = tokens
    self.stemmer = stemmer
    var starts: [Int] = []
    for (index, token) in tokens.enumerated() where token.position == starts.count {
      starts.append(index)
    }
    self.starts = starts + [tokens.count]
  }

  private func tokens(at position: Int) -> ArraySlice<Token> {
    position + 1 < starts.count ? tokens[starts[position]..<starts[position + 1]] : []
  }

  /// In no order.
  func spans(of pattern: Pattern) -> [Span] {
    let rows = pattern.rows(mayGoOn: pattern.mayGoOn)
    var result = (0..<starts.count - 1).flatMap { position in
      ends(of: rows, at: position).map { end in
        Span(
          positions: position..<end.position,
          bytes: tokens[starts[position]].range.lowerBound..<end.byte)
      }
    }
    if pattern.matching.allowsStems, let word = pattern.singleWord ?? pattern.singleCompound {
      result += spansByStem(of: word)
    }
    if let distance = pattern.matching.distance, let word = pattern.singleWord {
      result += spansBySpelling(of: word, within: distance)
    }
    return result
  }

  private func spansByStem(of word: String) -> [Span] {
    guard let stemmer else { return [] }
    let stem = stemmer.stem(word)
    return tokens.filter { stemmer.stem($0.term) == stem }.map(\.span)
  }

  private func spansBySpelling(of word: String, within distance: Int) -> [Span] {
    let spelling = Spelling(word)
    var known: [String: Bool] = [:]
    return tokens.filter { token in
      if let isNear = known[token.term] { return isNear }
      var term = token.term
      let isNear = term.withUTF8 { spelling.distance(to: $0, atMost: distance) } != nil
      known[token.term] = isNear
      return isNear
    }.map(\.span)
  }

  /// Behind a token: the next position, and the byte where the token ends.
  private struct Place: Hashable {
    let position: Int
    let byte: Int
  }

  /// Where rows that start at a position end.
  ///
  /// Places reached in several ways are gone on from once: the ways through a phrase of compounds,
  /// each found joined or in parts, double with every one of them.
  private func ends(of rows: [[[Pattern.Element.Step]]], at position: Int) -> Set<Place> {
    var places: Set = [Place(position: position, byte: 0)]
    for alternatives in rows {
      var next: Set<Place> = []
      for steps in alternatives { next.formUnion(self.places(behind: steps, from: places)) }
      if next.isEmpty { return [] }
      places = next
    }
    return places
  }

  private func places(
    behind steps: [Pattern.Element.Step], from starts: Set<Place>
  ) -> Set<Place> {
    steps.reduce(starts) { places, step in
      Set(places.flatMap { self.places(behind: step, at: $0.position) })
    }
  }

  private func places(behind step: Pattern.Element.Step, at position: Int) -> [Place] {
    tokens(at: position).filter { step.matches($0) }.map { token in
      Place(position: position + (step.advance ?? token.width), byte: token.range.upperBound)
    }
  }
}

extension TokenizedText {
  /// The spans that have one of the others so many words away at most, or overlap it: as
  /// ``PatternSpans/areNear(_:_:within:)`` counts.
  static func spans(_ spans: [Span], within distance: Int, of others: [Span]) -> [Span] {
    let others = others.map(\.positions).sorted { $0.lowerBound < $1.lowerBound }
    let longest = others.map(\.count).max() ?? 0
    return spans.filter { span in
      let first = span.positions.lowerBound - distance - longest
      return others[firstIndex(in: others, notBefore: first)...]
        .prefix { $0.lowerBound <= span.positions.upperBound + distance }
        .contains { $0.upperBound + distance >= span.positions.lowerBound }
    }
  }

  private static func firstIndex(in ranges: [Range<Int>], notBefore position: Int) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound < position { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Token {
  fileprivate var span: TokenizedText.Span {
    TokenizedText.Span(positions: position..<position + width, bytes: range)
  }
}

extension Pattern.Element.Step {
  fileprivate func matches(_ token: Token) -> Bool {
    mayGoOn ? token.term.utf8.starts(with: term.utf8) : token.term == term
  }
}
