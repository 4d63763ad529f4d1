package import DocumentModel

/// Finds passages; in memory or in files, to whoever asks it is the same.
///
/// A search that is given up answers nothing: `isCancelled` is asked now and then, a fraction of a
/// millisecond apart in a large index, and once it says so no more work is done.
package protocol PassageSearching: Sendable {
  /// The best passages alone, first of them first; most of the others are never looked at.
  func best(
    _ query: Query, limit: Int, context: QueryContext, isCancelled: () -> Bool
  ) -> [Hit]?

  /// How many passages match, exactly up to `limit`, which stands for any more; for some queries
  /// that takes longer than the best of them.
  func count(
    _ query: Query, upTo limit: Int, context: QueryContext, isCancelled: () -> Bool
  ) -> Int?

  /// The best `limit` passages and how many there are in all.
  func search(_ query: Query, limit: Int, context: QueryContext) -> SearchResult
}

extension PassageSearching {
  package func best(_ query: Query, limit: Int, context: QueryContext) -> [Hit] {
    best(query, limit: limit, context: context, isCancelled: { false }) ?? []
  }

  /// How many passages match, exactly.
  package func count(_ query: Query, context: QueryContext) -> Int {
    count(query, upTo: .max, context: context, isCancelled: { false }) ?? 0
  }

  package func search(_ query: Query, limit: Int, context: QueryContext) -> SearchResult {
    SearchResult(
      hits: best(query, limit: limit, context: context), total: count(query, context: context))
  }
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
