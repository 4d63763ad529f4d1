/// An index that can name its words.
///
/// What answers searches without being able to is explained without words.
package protocol WordListing: Sendable {
  /// The words by which a word is found in a form, beginning with those in most passages, and how
  /// many there are; without the word itself.
  func words(_ form: WordForm, limit: Int) -> (words: [String], count: Int)
  /// In how many passages a word stands as it is written.
  func passages(holding word: String) -> Int
}

/// How other words are found beside the one that was asked for.
package enum WordForm: Hashable, Sendable {
  case ending(of: String)
  case beginning(String)
  case spelled(String, changes: Int)
}

/// A source of postings that knows what its terms are called.
protocol TermNaming: PostingSource {
  func name(of term: UInt32) -> String
}

/// Words with the number of passages that hold each.
private typealias WordCounts = [String: Int]

extension TermNaming {
  /// Of so many words the passages are counted; of those behind them it is not worth the time.
  private var mostCounted: Int { 500 }

  fileprivate func counts(_ form: WordForm) -> WordCounts {
    let (word, terms) = terms(form)
    let own = number(of: word, in: .everywhere)
    var counts: WordCounts = [:]
    for term in terms where term != own {
      counts[name(of: term)] = counts.count < mostCounted ? list(of: term).passages.count : 0
    }
    return counts
  }

  fileprivate func count(of word: String) -> Int {
    number(of: word, in: .everywhere).map { list(of: $0).passages.count } ?? 0
  }

  private func terms(_ form: WordForm) -> (word: String, terms: [UInt32]) {
    switch form {
    case .ending(let word):
      (word, (0..<languageCount).flatMap { terms(like: word, language: $0) })
    case .beginning(let word): (word, terms(startingWith: word, in: .everywhere))
    case .spelled(let word, let changes):
      (word, terms(near: word, within: changes, in: .everywhere).map(\.term))
    }
  }
}

extension WordCounts {
  fileprivate func best(_ limit: Int) -> (words: [String], count: Int) {
    let sorted = sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return (sorted.prefix(limit).map(\.key), count)
  }
}

extension MemoryIndex: TermNaming, WordListing {
  func name(of term: UInt32) -> String { String(decoding: dictionary[term], as: UTF8.self) }

  package func words(_ form: WordForm, limit: Int) -> (words: [String], count: Int) {
    counts(form).best(limit)
  }

  package func passages(holding word: String) -> Int { count(of: word) }
}

extension Segment: TermNaming, WordListing {
  func name(of term: UInt32) -> String { String(decoding: terms[Int(term)], as: UTF8.self) }

  package func words(_ form: WordForm, limit: Int) -> (words: [String], count: Int) {
    withExtendedLifetime(self) { counts(form).best(limit) }
  }

  package func passages(holding word: String) -> Int {
    withExtendedLifetime(self) { count(of: word) }
  }
}

extension SegmentedIndex: WordListing {
  package func words(_ form: WordForm, limit: Int) -> (words: [String], count: Int) {
    answered { index in
      index.parts.reduce(into: WordCounts()) { counts, part in
        counts.merge(part.naming.counts(form), uniquingKeysWith: +)
      }.best(limit)
    }
  }

  package func passages(holding word: String) -> Int {
    answered { index in index.parts.reduce(0) { $0 + $1.naming.count(of: word) } }
  }
}

extension IndexPart {
  fileprivate var naming: any TermNaming {
    switch source {
    case .segment(let segment, _): segment
    case .memory(let index, _): index
    }
  }
}
