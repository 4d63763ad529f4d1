import TextAnalysis

/// Finds the words of a text that a query asked for: in other endings too, in phrases as a whole.
package struct Highlighter: Sendable {
  private let patterns: [Pattern]

  package init(_ query: Query) {
    var seen: Set<Pattern> = []
    patterns = (query.root?.shownPatterns ?? []).filter { seen.insert($0).inserted }
  }

  /// What to mark, as UTF-8 bytes counted from the text's start, in order and apart.
  ///
  /// The language is the text's, as in its document's metadata.
  package func ranges(in text: some StringProtocol, language: String? = nil) -> [Range<Int>] {
    guard !patterns.isEmpty else { return [] }
    let text = TokenizedText(Tokenizer.tokens(in: text), stemmer: Stemmer(language: language))
    let found = patterns.flatMap(text.ranges).sorted { $0.lowerBound < $1.lowerBound }
    return Self.joined(found)
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

/// The tokens of a text by position, to look for patterns in.
private struct TokenizedText {
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

  func ranges(of pattern: Pattern) -> [Range<Int>] {
    let rows = pattern.rows(mayGoOn: pattern.mayGoOn)
    var result = (0..<starts.count - 1).flatMap { position in
      ends(of: rows, at: position).map { end in
        tokens[starts[position]].range.lowerBound..<end
      }
    }
    if pattern.matching.allowsStems, let word = pattern.singleWord ?? pattern.singleCompound {
      result += rangesByStem(of: word)
    }
    return result
  }

  private func rangesByStem(of word: String) -> [Range<Int>] {
    guard let stemmer else { return [] }
    let stem = stemmer.stem(word)
    return tokens.filter { stemmer.stem($0.term) == stem }.map(\.range)
  }

  /// Behind a token: the next position, and the byte where the token ends.
  private struct Place: Hashable {
    let position: Int
    let byte: Int
  }

  /// The bytes at which rows that start at a position end.
  ///
  /// Places reached in several ways are gone on from once: the ways through a phrase of compounds,
  /// each found joined or in parts, double with every one of them.
  private func ends(of rows: [[[Pattern.Element.Step]]], at position: Int) -> [Int] {
    var places: Set = [Place(position: position, byte: 0)]
    for alternatives in rows {
      var next: Set<Place> = []
      for steps in alternatives { next.formUnion(self.places(behind: steps, from: places)) }
      if next.isEmpty { return [] }
      places = next
    }
    return places.map(\.byte)
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

extension Pattern.Element.Step {
  fileprivate func matches(_ token: Token) -> Bool {
    mayGoOn ? token.term.utf8.starts(with: term.utf8) : token.term == term
  }
}
