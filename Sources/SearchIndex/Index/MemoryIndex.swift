package import DocumentModel

/// An index of passages in memory.
///
/// A document's title is searched with its first passage. Building is linear in the text; a word's
/// search costs its postings, an answer its matches.
package struct MemoryIndex: Sendable {
  let dictionary: TermDictionary
  let sortedTerms: SortedTerms
  let stemGroups: [StemGroups?]
  let postings: Postings
  let passages: [IndexedPassage]
  let documents: [IndexedDocument]
  let averageLength: Double
  private let documentNumbers: [Document.ID: Int]

  /// Of the documents before `isCancelled` says so, asked once for each.
  package init(documents: [Document], isCancelled: () -> Bool = { false }) {
    var builder = IndexBuilder()
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

  private init(_ builder: IndexBuilder, _ documents: [IndexedDocument]) {
    dictionary = builder.dictionary
    sortedTerms = SortedTerms(builder.dictionary)
    stemGroups = builder.languages.map { StemGroups(code: $0, dictionary: builder.dictionary) }
    postings = builder.postings()
    passages = builder.passages
    self.documents = documents
    let words = passages.reduce(0) { $0 + Int($1.length) }
    averageLength = max(1, Double(words) / Double(max(1, passages.count)))
    documentNumbers = Dictionary(
      documents.enumerated().map { ($1.facts.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func reference(of passage: UInt32) -> PassageReference {
    let document = documents[Int(passages[Int(passage)].document)]
    return PassageReference(document.facts.id, Int(passage) - document.passages.lowerBound + 1)
  }

  /// The number inside the index; nothing for a passage that is not in it.
  func passage(_ reference: PassageReference) -> UInt32? {
    guard let number = documentNumbers[reference.document] else { return nil }
    let passage = documents[number].passages.lowerBound + reference.number - 1
    return documents[number].passages.contains(passage) ? UInt32(passage) : nil
  }
}

struct IndexedDocument: Sendable {
  let facts: DocumentFacts
  /// The numbers of its passages in the index.
  let passages: Range<Int>
}

extension MemoryIndex: PassageSearching {
  package func search(_ query: Query, limit: Int, context: QueryContext) -> SearchResult {
    guard let root = query.root else { return .none }
    let matches = QueryEvaluator(index: self, context: context).matches(of: root)
    let hits = matches.best(limit).map { passage, score in
      Hit(passage: reference(of: passage), score: score)
    }
    return SearchResult(hits: hits, total: matches.count)
  }
}
