/// The passages of a dense block as they are written: a bit for each; see ``GapBlock``.
///
/// Whether a passage is among them is told without unpacking.
struct BlockMarks {
  private let words: UnsafeRawPointer
  private let wordCount: Int
  /// The passage of the first bit.
  private let start: UInt32
  /// The word up to which bits were counted, and how many were set before it.
  private var word = 0
  private var before = 0

  /// Nothing where the block is written as gaps.
  @inline(__always)
  init?(_ bytes: UnsafePointer<UInt8>, from start: UInt32) {
    guard bytes[0] == PatchedBlock.noWidth else { return nil }
    words = UnsafeRawPointer(bytes + 2)
    wordCount = Int(bytes[1])
    self.start = start
  }

  @inline(__always)
  private func bits(_ word: Int) -> UInt64 {
    words.loadUnaligned(fromByteOffset: 8 * word, as: UInt64.self)
  }

  @inline(__always)
  func contains(_ passage: UInt32) -> Bool {
    let bit = Int(passage &- start)
    guard bit >> 6 < wordCount else { return false }
    return bits(bit >> 6) &>> UInt64(bit & 63) & 1 == 1
  }

  /// The slot of a passage that is among them; passages ascend.
  @inline(__always)
  mutating func slot(of passage: UInt32) -> Int {
    let bit = Int(passage &- start)
    while word < bit >> 6 {
      before += bits(word).nonzeroBitCount
      word += 1
    }
    let lower = (1 as UInt64) &<< UInt64(bit & 63) &- 1
    return before + (bits(word) & lower).nonzeroBitCount
  }
}
