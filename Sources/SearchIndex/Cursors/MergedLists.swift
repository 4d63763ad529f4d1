/// The passages of several lists, with the weights in all of them added up to a number.
struct MergedLists {
  private(set) var passages: [UInt32] = []
  private(set) var weights: [UInt32] = []

  /// Passages are taken in windows of as many, whose sums stay near the processor.
  private static let window = 1 << 14

  /// Adds up window by window: each list adds to its passages' places, then all places are read.
  init(_ lists: [PostingsReader], passageCount: Int, scorer: PassageScorer, most: UInt32) {
    let cursors = lists.map { ListCursor($0, scorer) }
    for cursor in cursors { cursor.passage = cursor.advance(to: 0) }
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: Self.window) { sums in
      sums.initialize(repeating: 0)
      for start in stride(from: 0, to: passageCount, by: Self.window) {
        let end = start + Self.window
        var isTouched = false
        for cursor in cursors where cursor.passage < UInt32(end) {
          cursor.addWeights(before: UInt32(end), to: sums, from: UInt32(start))
          isTouched = true
        }
        if isTouched { collect(sums, from: UInt32(start), most: most) }
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

extension ListCursor {
  /// Adds the weights of passages before `end`, each at its place behind `start`, and moves there.
  func addWeights(
    before end: UInt32, to sums: UnsafeMutableBufferPointer<UInt16>, from start: UInt32
  ) {
    while passage < end {
      let slot = Int(passage - start)
      sums[slot] = UInt16(clamping: UInt32(sums[slot]) + weight())
      _ = advance(to: passage + 1)
    }
  }
}
