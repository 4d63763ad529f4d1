extension Segment: PassageSearching {
  package func best(
    _ query: Query, limit: Int, context: QueryContext, isCancelled: () -> Bool
  ) -> [Hit]? {
    guard let root = query.root else { return [] }
    return withExtendedLifetime(self) {
      guard !isCancelled() else { return nil }
      let cursor = cursor(for: root, context, isCancelled: isCancelled)
      guard let cursor else { return isCancelled() ? nil : [] }
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
      let cursor = cursor(for: root, context, isCounting: true, isCancelled: isCancelled)
      guard let cursor else { return isCancelled() ? nil : 0 }
      return cursor.count(upTo: limit, isCancelled: isCancelled)
    }
  }

  /// Nothing where nothing can match, or where the search was given up.
  func cursor(
    for root: QueryNode, _ context: QueryContext, isCounting: Bool = false,
    isCancelled: () -> Bool
  ) -> PassageCursor? {
    withoutActuallyEscaping(isCancelled) { isCancelled in
      CursorPlanner(self, context, isCounting: isCounting, isCancelled: isCancelled)
        .cursor(for: root)
    }
  }
}
