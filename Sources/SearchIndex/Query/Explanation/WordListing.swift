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
protocol TermNaming: PostingSource, WordListing {
  func name(of term: UInt32) -> String
}

/// Behind so many words that begin alike it is not worth asking in how many passages each is.
private let mostWeighed = 500

extension TermNaming {
  package func words(_ form: WordForm, limit: Int) -> (words: [String], count: Int) {
    let terms = terms(form)
    let weighed = terms.prefix(mostWeighed).map { (list(of: $0).passages.count, name(of: $0)) }
    let best = weighed.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.prefix(limit)
    return (best.map(\.1), terms.count)
  }

  package func passages(holding word: String) -> Int {
    number(of: word, in: .everywhere).map { list(of: $0).passages.count } ?? 0
  }

  private func terms(_ form: WordForm) -> [UInt32] {
    let (word, found): (String, [UInt32]) =
      switch form {
      case .ending(let word):
        (word, (0..<languageCount).flatMap { terms(like: word, language: $0) })
      case .beginning(let word): (word, terms(startingWith: word, in: .everywhere))
      case .spelled(let word, let changes):
        (
          word,
          terms(near: word, within: changes, in: .everywhere)
            .sorted { $0.distance < $1.distance }.map(\.term)
        )
      }
    let own = number(of: word, in: .everywhere)
    var seen: Set<UInt32> = []
    return found.filter { $0 != own && seen.insert($0).inserted }
  }
}

extension MemoryIndex: TermNaming {
  func name(of term: UInt32) -> String { String(decoding: dictionary[term], as: UTF8.self) }
}

extension Segment: TermNaming {
  func name(of term: UInt32) -> String { String(decoding: terms[Int(term)], as: UTF8.self) }
}
