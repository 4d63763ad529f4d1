import DocumentModel
import Testing

@testable import SearchIndex

/// Compares an index with a look at every word of the documents that it should hold.
struct ExpectedAnswers {
  let documents: [Document]
  private let context: QueryContext
  private let naive: NaiveSearch
  private let places: [Document.ID: Int]

  init(_ documents: [Document]) {
    self.documents = documents
    let mentioning = Set(documents.prefix(3).map { PassageReference($0.id, 1) })
    context = QueryContext(
      passagesMentioning: { $0 == "pilot" ? mentioning : nil }, passagesInIssue: { _ in nil })
    naive = NaiveSearch(documents: documents, context: context)
    places = Dictionary(uniqueKeysWithValues: zip(documents.map(\.id), documents.indices))
  }

  func expect(
    of index: SegmentedIndex, _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let query = Query.typing(text).query
    guard let root = query.root else { return }
    let expected = naive.passages(for: root)
    let result = index.search(query, limit: 1000, context: context)
    #expect(result.total == expected.count, "\(query)", sourceLocation: sourceLocation)
    #expect(
      result.hits.map(\.passage).sorted() == expected.sorted(), "\(query)",
      sourceLocation: sourceLocation)
    #expect(isOrdered(result.hits), "\(query)", sourceLocation: sourceLocation)
    let best = index.best(query, limit: 2, context: context)
    #expect(best == Array(result.hits.prefix(2)), "\(query)", sourceLocation: sourceLocation)
  }

  /// Best first, and where scores are the same in the documents' order.
  private func isOrdered(_ hits: [Hit]) -> Bool {
    zip(hits, hits.dropFirst()).allSatisfy { left, right in
      if left.score != right.score { return left.score > right.score }
      return place(left) < place(right)
    }
  }

  private func place(_ hit: Hit) -> (Int, Int) {
    (places[hit.passage.document] ?? .max, hit.passage.number)
  }
}
