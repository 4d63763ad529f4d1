/// Counts the passages of several lists by a mark for each.
enum PassageMarks {
  private static let window = 1 << 15

  static func count(
    _ lists: [ListCursor], upTo limit: Int, isCancelled: () -> Bool
  ) -> Int? {
    for list in lists { list.passage = list.advance(to: 0) }
    return withUnsafeTemporaryAllocation(byteCount: window, alignment: 16) { marks in
      marks.initializeMemory(as: UInt8.self, repeating: 0)
      var count = 0
      while count < limit, let start = lists.map(\.passage).min(), start != PassageCursor.end {
        if isCancelled() { return nil }
        for list in lists { list.mark(in: marks, from: start) }
        for place in stride(from: 0, to: window, by: 8) {
          count += marks.load(fromByteOffset: place, as: UInt64.self).nonzeroBitCount
        }
        marks.initializeMemory(as: UInt8.self, repeating: 0)
      }
      return min(count, limit)
    }
  }
}
