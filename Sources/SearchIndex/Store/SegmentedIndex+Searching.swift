import DocumentModel

extension SegmentedIndex: PassageSearching {
  package func best(
    _ query: Query, limit: Int, context: QueryContext, isCancelled: () -> Bool
  ) -> [Hit]? {
    guard let root = query.root else { return [] }
    return answered { $0.best(root, limit, context, isCancelled) }
  }

  package func count(
    _ query: Query, upTo limit: Int, context: QueryContext, isCancelled: () -> Bool
  ) -> Int? {
    guard let root = query.root else { return 0 }
    return answered { $0.count(root, upTo: limit, context, isCancelled) }
  }

  private func best(
    _ root: QueryNode, _ limit: Int, _ context: QueryContext, _ isCancelled: () -> Bool
  ) -> [Hit]? {
    let context = counting(context)
    var found: [[IndexPart.Entry]] = []
    for part in parts {
      guard let entries = part.best(root, limit, context, isCancelled) else { return nil }
      found.append(entries)
    }
    return joined(found).prefix(max(0, limit)).map { candidate in
      let passage = parts[candidate.part].reference(of: candidate.passage)
      return Hit(passage: passage, score: candidate.score)
    }
  }

  private func count(
    _ root: QueryNode, upTo limit: Int, _ context: QueryContext, _ isCancelled: () -> Bool
  ) -> Int? {
    var count = 0
    for part in parts where count < limit {
      guard let more = part.count(root, upTo: limit - count, context, isCancelled) else {
        return nil
      }
      count += more
    }
    return count
  }

  /// A single part counts its words itself.
  private func counting(_ context: QueryContext) -> QueryContext {
    guard parts.count > 1 else { return context }
    var context = context
    context.collection = CollectionStatistics(parts.map(\.counted))
    return context
  }

  private struct Candidate {
    let part: Int
    let passage: UInt32
    let score: Double
    /// The document's, in the collection.
    let place: UInt32
  }

  private func joined(_ found: [[IndexPart.Entry]]) -> [Candidate] {
    let isSingle = found.filter { !$0.isEmpty }.count < 2
    let candidates = found.enumerated().flatMap { part, entries in
      entries.map { entry in
        Candidate(
          part: part, passage: entry.passage, score: entry.score,
          place: isSingle ? 0 : parts[part].place(of: entry.passage))
      }
    }
    if isSingle { return candidates }
    return candidates.sorted { left, right in
      if left.score != right.score { return left.score > right.score }
      return left.place != right.place ? left.place < right.place : left.passage < right.passage
    }
  }
}
