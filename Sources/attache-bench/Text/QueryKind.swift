import DocumentModel
import TextAnalysis

/// Queries of one kind, made of a corpus's own words.
struct QueryKind {
  let name: String
  let queries: [String]

  static func all(for corpus: Corpus) -> [QueryKind] {
    let words = CorpusWords(corpus)
    let both = Array(zip(words.middling, words.common))
    return [
      QueryKind(name: "rare word", queries: words.rare),
      QueryKind(name: "word in one passage of a hundred", queries: words.middling),
      QueryKind(name: "common word", queries: words.common),
      QueryKind(name: "two words", queries: both.map { "\($0) \($1)" }),
      QueryKind(name: "either word", queries: both.map { "\($0) OR \($1)" }),
      QueryKind(name: "phrase", queries: words.pairs.map { "\"\($0) \($1)\"" }),
      QueryKind(name: "beginning of a word", queries: words.middling.map { "\($0.prefix(3))*" }),
      QueryKind(name: "one word without another", queries: both.map { "\($1) -\($0)" }),
    ]
  }
}

/// Words of a corpus, by how many passages have them.
private struct CorpusWords {
  private(set) var rare: [String] = []
  private(set) var middling: [String] = []
  private(set) var common: [String] = []
  /// Words that stand side by side somewhere.
  private(set) var pairs: [(String, String)] = []

  private static let wanted = 40

  init(_ corpus: Corpus) {
    var passageCount = 0
    var frequencies: [String: Int] = [:]
    for document in corpus.documents {
      for passage in document.passages {
        let terms = Tokenizer.tokens(in: document.text(of: passage)).map(\.term)
        for term in Set(terms) { frequencies[term, default: 0] += 1 }
        if passageCount % 97 == 0, terms.count > 2 { pairs.append((terms[1], terms[2])) }
        passageCount += 1
      }
    }
    let ordered = frequencies.filter { Self.isPlain($0.key) }
      .sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    common = ordered.prefix(Self.wanted).map(\.key)
    let hundredth = ordered.firstIndex { $0.value * 100 <= passageCount } ?? 0
    middling = ordered[hundredth...].prefix(Self.wanted).map(\.key)
    rare = ordered.suffix(Self.wanted).map(\.key)
    pairs = Array(pairs.prefix(Self.wanted))
  }

  /// Whether a word means itself in a query, and not an operator or a number.
  private static func isPlain(_ word: String) -> Bool {
    word.utf8.count > 2
      && word.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }
}
