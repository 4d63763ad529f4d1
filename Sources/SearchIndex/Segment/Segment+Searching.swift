extension Segment: PassageSearching {
  package func search(_ query: Query, limit: Int, context: QueryContext) -> SearchResult {
    SearchResult(
      hits: best(query, limit: limit, context: context), total: count(query, context: context))
  }

  /// The best passages alone; most of the others are never looked at.
  package func best(_ query: Query, limit: Int, context: QueryContext) -> [Hit] {
    guard let root = query.root else { return [] }
    return withExtendedLifetime(self) {
      let cursor = CursorPlanner(self, context).cursor(for: root)
      return (cursor?.best(limit) ?? []).map { passage, score in
        Hit(passage: reference(of: passage), score: score)
      }
    }
  }

  /// How many passages match, exactly; for some queries that takes longer than the best of them.
  package func count(_ query: Query, context: QueryContext) -> Int {
    guard let root = query.root else { return 0 }
    return withExtendedLifetime(self) {
      CursorPlanner(self, context).cursor(for: root)?.count() ?? 0
    }
  }
}
