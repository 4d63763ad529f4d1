extension Segment: PassageSearching {
  package func search(_ query: Query, limit: Int, context: QueryContext) -> SearchResult {
    SearchResult(
      hits: best(query, limit: limit, context: context), total: count(query, context: context))
  }

  /// The best passages alone; most of the others are never looked at.
  ///
  /// Nothing where the search was given up: `isCancelled` is asked every some thousand passages, a
  /// fraction of a millisecond apart, and once it says so no more work is done.
  package func best(
    _ query: Query, limit: Int, context: QueryContext, isCancelled: () -> Bool
  ) -> [Hit]? {
    guard let root = query.root else { return [] }
    return withExtendedLifetime(self) {
      guard !isCancelled() else { return nil }
      guard let cursor = CursorPlanner(self, context).cursor(for: root) else { return [] }
      return cursor.best(limit, isCancelled: isCancelled)?.map { passage, score in
        Hit(passage: reference(of: passage), score: score)
      }
    }
  }

  package func best(_ query: Query, limit: Int, context: QueryContext) -> [Hit] {
    best(query, limit: limit, context: context, isCancelled: { false }) ?? []
  }

  /// How many passages match, exactly up to `limit`, which stands for any more; for some queries that
  /// takes longer than the best of them.
  ///
  /// Nothing where the search was given up, as in ``best(_:limit:context:isCancelled:)``.
  package func count(
    _ query: Query, upTo limit: Int, context: QueryContext, isCancelled: () -> Bool
  ) -> Int? {
    guard let root = query.root else { return 0 }
    return withExtendedLifetime(self) {
      guard !isCancelled() else { return nil }
      let planner = CursorPlanner(self, context, isCounting: true)
      guard let cursor = planner.cursor(for: root) else { return 0 }
      return cursor.count(upTo: limit, isCancelled: isCancelled)
    }
  }

  /// How many passages match, exactly.
  package func count(_ query: Query, context: QueryContext) -> Int {
    count(query, upTo: .max, context: context, isCancelled: { false }) ?? 0
  }
}
