package import DocumentModel

/// Finds passages; in memory or in a file, to whoever asks it is the same.
package protocol PassageSearching: Sendable {
  /// The best `limit` passages and how many there are in all.
  func search(_ query: Query, limit: Int, context: QueryContext) -> SearchResult
}

/// A passage that a query found.
package struct Hit: Sendable, Equatable {
  package let passage: PassageReference
  /// BM25; comparable within one result only, and zero where nothing but operators was asked.
  package let score: Double

  package init(passage: PassageReference, score: Double) {
    self.passage = passage
    self.score = score
  }
}

package struct SearchResult: Sendable, Equatable {
  /// Best first; where the score is the same, in the order of the documents.
  package let hits: [Hit]
  /// All passages that match, exactly.
  package let total: Int

  package init(hits: [Hit], total: Int) {
    self.hits = hits
    self.total = total
  }

  package static let none = SearchResult(hits: [], total: 0)
}
