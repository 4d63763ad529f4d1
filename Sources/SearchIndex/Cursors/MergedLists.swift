/// The passages of several lists, with the weights in all of them added up to a number.
///
/// Passages are taken in windows whose sums stay near the processor: each list adds its block's
/// passages to their places, then all places are read.
struct MergedLists {
  private(set) var passages: [UInt32] = []
  private(set) var weights: [UInt32] = []

  private static let window = 1 << 14

  /// Weights beyond `most` count as that; where it is one, none are read.
  init(_ lists: [PostingsReader], passageCount: Int, scorer: PassageScorer, most: UInt32) {
    let cursors = lists.map { ListCursor($0, scorer) }
    for cursor in cursors { cursor.passage = cursor.advance(to: 0) }
    let total = lists.reduce(0) { $0 + $1.count }
    passages.reserveCapacity(min(total, passageCount))
    weights.reserveCapacity(min(total, passageCount))
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: Self.window) { sums in
      sums.initialize(repeating: 0)
      var start = cursors.map(\.passage).min() ?? PassageCursor.end
      while start != PassageCursor.end {
        start -= start % 8
        for cursor in cursors where cursor.passage < start + UInt32(Self.window) {
          cursor.addWeights(to: sums, from: start, isCounted: most > 1)
        }
        collect(sums, from: start, most: most)
        start = cursors.map(\.passage).min() ?? PassageCursor.end
      }
    }
  }

  private mutating func collect(
    _ sums: UnsafeMutableBufferPointer<UInt16>, from start: UInt32, most: UInt32
  ) {
    let words = UnsafeMutableRawBufferPointer(sums)
    for word in stride(from: 0, to: words.count, by: 16) {
      let vector = words.loadUnaligned(fromByteOffset: word, as: SIMD2<UInt64>.self)
      if vector[0] | vector[1] == 0 { continue }
      for slot in word / 2..<word / 2 + 8 where sums[slot] != 0 {
        passages.append(start + UInt32(slot))
        weights.append(min(most, UInt32(sums[slot])))
        sums[slot] = 0
      }
    }
  }
}
