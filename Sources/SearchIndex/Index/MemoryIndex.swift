package import DocumentModel
package import TextAnalysis

/// An index of passages in memory.
///
/// A document's title is searched with its first passage. Building is linear in the text; a word's
/// search costs its postings, an answer its matches.
package struct MemoryIndex: Sendable {
  let analysis: Analysis
  let dictionary: TermDictionary
  let sortedTerms: SortedTerms
  /// As `Stemmer.code`.
  let languages: [String]
  let stemGroups: [StemGroups?]
  let postings: Postings
  let passages: [IndexedPassage]
  let documents: [IndexedDocument]
  let averageLength: Double
  private let documentNumbers: [Document.ID: Int]

  /// Of the documents before `isCancelled` says so, asked once for each.
  package init(
    documents: [Document], analysis: Analysis = .natural, isCancelled: () -> Bool = { false }
  ) {
    var builder = IndexBuilder(analysis: analysis)
    var indexed: [IndexedDocument] = []
    for document in documents {
      if isCancelled() { break }
      let first = builder.passages.count
      builder.add(document, number: indexed.count)
      indexed.append(
        IndexedDocument(
          facts: DocumentFacts(id: document.id, metadata: document.metadata),
          passages: first..<builder.passages.count))
    }
    self.init(builder, indexed)
  }

  init(
    _ builder: IndexBuilder, _ documents: [IndexedDocument], _ workers: Workers = Workers()
  ) {
    analysis = builder.analysis
    dictionary = builder.dictionary
    sortedTerms = SortedTerms(builder.dictionary)
    languages = builder.languages
    stemGroups = builder.languages.map { language in
      guard builder.analysis == .natural else { return nil }
      return StemGroups(code: language, dictionary: builder.dictionary)
    }
    postings = builder.postings(workers)
    passages = builder.passages
    self.documents = documents
    let words = passages.reduce(0) { $0 + Int($1.length) }
    averageLength = max(1, Double(words) / Double(max(1, passages.count)))
    documentNumbers = Dictionary(
      documents.enumerated().map { ($1.facts.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

}

extension MemoryIndex: PostingSource {
  var passageCount: Int { passages.count }
  var languageCount: Int { stemGroups.count }

  func number(of term: String, in zone: Zone) -> UInt32? {
    dictionary.number(of: tagged(term, in: zone))
  }

  func terms(startingWith start: String, in zone: Zone) -> [UInt32] {
    Array(sortedTerms.terms(startingWith: tagged(start, in: zone), in: dictionary))
  }

  /// Where texts are cut plainly, titles are a field apart.
  private func tagged(_ term: String, in zone: Zone) -> String {
    guard zone == .titles, analysis == .plain else { return term }
    return String(decoding: TermTag.title.bytes, as: UTF8.self) + term
  }

  func terms(
    near word: String, within distance: Int, in zone: Zone
  ) -> [(term: UInt32, distance: Int)] {
    let spelling = Spelling(word)
    return dictionary.withStorage { bytes, offsets in
      (0..<UInt32(dictionary.count)).compactMap { term in
        let range = Int(offsets[Int(term)])..<Int(offsets[Int(term) + 1])
        let other = UnsafeBufferPointer(rebasing: bytes[range])
        guard let changes = spelling.distance(to: other, atMost: distance), changes > 0 else {
          return nil
        }
        return (term, changes)
      }
    }
  }

  func terms(like word: String, language: Int) -> [UInt32] {
    stemGroups[language].map { Array($0.terms(like: word)) } ?? []
  }

  func list(of term: UInt32) -> PostingList { postings.list(of: term) }
  func passage(_ passage: UInt32) -> IndexedPassage { passages[Int(passage)] }

  func reference(of passage: UInt32) -> PassageReference {
    let document = documents[Int(passages[Int(passage)].document)]
    return PassageReference(document.facts.id, Int(passage) - document.passages.lowerBound + 1)
  }

  func numbers(of references: Set<PassageReference>) -> [UInt32] {
    references.compactMap(number).sorted()
  }

  private func number(of reference: PassageReference) -> UInt32? {
    guard let number = documentNumbers[reference.document] else { return nil }
    let passage = documents[number].passages.lowerBound + reference.number - 1
    return documents[number].passages.contains(passage) ? UInt32(passage) : nil
  }

  func ranges(ofDocuments isSelected: (DocumentFacts) -> Bool) -> [Range<UInt32>] {
    documents.filter { isSelected($0.facts) }.map(\.passageNumbers)
  }

  func ranges(ofDocument id: Document.ID) -> [Range<UInt32>] {
    documentNumbers[id].map { [documents[$0].passageNumbers] } ?? []
  }
}

struct IndexedDocument: Sendable {
  let facts: DocumentFacts
  /// The numbers of its passages in the index.
  let passages: Range<Int>

  fileprivate var passageNumbers: Range<UInt32> {
    UInt32(passages.lowerBound)..<UInt32(passages.upperBound)
  }
}

extension MemoryIndex: PassageSearching {
  package func best(
    _ query: Query, limit: Int, context: QueryContext, isCancelled: () -> Bool
  ) -> [Hit]? {
    matches(of: query, context).best(limit).map { passage, score in
      Hit(passage: reference(of: passage), score: score)
    }
  }

  package func count(
    _ query: Query, upTo limit: Int, context: QueryContext, isCancelled: () -> Bool
  ) -> Int? {
    min(limit, matches(of: query, context).count)
  }

  package func search(_ query: Query, limit: Int, context: QueryContext) -> SearchResult {
    let matches = matches(of: query, context)
    let hits = matches.best(limit).map { passage, score in
      Hit(passage: reference(of: passage), score: score)
    }
    return SearchResult(hits: hits, total: matches.count)
  }

  /// Always in full: an index in memory is small.
  private func matches(of query: Query, _ context: QueryContext) -> Matches {
    guard let root = query.root else { return Matches(unscored: []) }
    return QueryEvaluator(index: self, context: context).matches(of: root)
  }
}
