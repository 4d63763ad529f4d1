extension Segment: PassageSearching {
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
}
