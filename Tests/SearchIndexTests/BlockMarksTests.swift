import Testing

@testable import SearchIndex

@Test("marks hold the passages that unpacking gives, at their slots", arguments: 0..<20)
func marksAgainstUnpacking(seed: Int) throws {
  var random = SeededGenerator(seed: UInt64(seed))
  let start = UInt32.random(in: 0...1000, using: &random)
  var next = start
  let passages = (0..<BlockPacking.size).map { slot in
    defer { next += slot % 8 == 7 ? .random(in: 2...4, using: &random) : 1 }
    return next
  }
  var gaps = [UInt32](repeating: 0, count: BlockPacking.size)
  var bytes: [UInt8] = []
  GapBlock.append(passages[...], from: start, &gaps, to: &bytes)
  bytes.withUnsafeBufferPointer { bytes in
    guard let base = bytes.baseAddress, var marks = BlockMarks(base, from: start) else {
      Issue.record("dense passages are marks")
      return
    }
    for passage in start..<next + 200 {
      let slot = passages.firstIndex(of: passage)
      #expect(marks.contains(passage) == (slot != nil))
      if let slot { #expect(marks.slot(of: passage) == slot) }
    }
    #expect(!marks.contains(start &- 1))
  }
}
