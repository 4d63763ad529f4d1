/// The passages of several lists, with the weights in all of them added up to a number.
///
/// Passages are taken in windows whose sums stay near the processor: each list adds its block's
/// passages to their places, then all places are read.
struct MergedLists {
  private(set) var passages: [UInt32] = []
  private(set) var weights: [UInt8] = []

  private static let window = 1 << 14

  /// Weights beyond `most` count as that; where it is one, none are read.
  init(_ lists: [PostingsReader], passageCount: Int, scorer: PassageScorer, most: UInt32) {
    let cursors = lists.map { ListCursor($0, scorer) }
    for cursor in cursors { cursor.passage = cursor.advance(to: 0) }
    let total = lists.reduce(0) { $0 + $1.count }
    passages.reserveCapacity(min(total, passageCount))
    weights.reserveCapacity(min(total, passageCount))
    withUnsafeTemporaryAllocation(byteCount: Self.window, alignment: 16) { sums in
      sums.initializeMemory(as: UInt8.self, repeating: 0)
      while let first = cursors.lazy.map(\.passage).min(), first != PassageCursor.end {
        let start = first - first % 8
        for cursor in cursors where cursor.passage < start + UInt32(Self.window) {
          cursor.addWeights(to: sums, from: start, most: UInt8(most))
        }
        collect(sums, from: start, most: UInt8(most))
      }
    }
  }

  private mutating func collect(
    _ sums: UnsafeMutableRawBufferPointer, from start: UInt32, most: UInt8
  ) {
    for place in stride(from: 0, to: Self.window, by: 8) {
      var word = sums.load(fromByteOffset: place, as: UInt64.self)
      if word == 0 { continue }
      sums.storeBytes(of: 0, toByteOffset: place, as: UInt64.self)
      while word != 0 {
        let byte = word.trailingZeroBitCount / 8
        passages.append(start + UInt32(place + byte))
        weights.append(min(most, UInt8(truncatingIfNeeded: word &>> UInt64(8 * byte))))
        word &= ~(0xFF &<< UInt64(8 * byte))
      }
    }
  }
}
