/// The passages of a block of 128, as the gaps between them or, where they lie close, as marks.
///
///     a ``PatchedBlock`` of the passages that lie between
///     0x3F │ count of words │ a bit for every passage, in words of 64
enum GapBlock {
  /// Marks must save a share of the bytes, since they are read more slowly.
  private static let leastSaving = 8

  /// Passages ascend, from `start` on; `gaps` is room to work in.
  static func append(
    _ passages: ArraySlice<UInt32>, from start: UInt32, _ gaps: inout [UInt32],
    to bytes: inout [UInt8]
  ) {
    var next = start
    for (slot, passage) in passages.enumerated() {
      gaps[slot] = passage - next
      next = passage + 1
    }
    let words = (Int(next - start) + 63) / 64
    let packed = PatchedBlock.byteCount(of: gaps)
    guard words <= 0xFF, 8 * words + 2 + packed / leastSaving <= packed else {
      return PatchedBlock.append(gaps, to: &bytes)
    }
    bytes.append(PatchedBlock.noWidth)
    bytes.append(UInt8(words))
    let place = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: 8 * words))
    for passage in passages {
      let bit = Int(passage - start)
      bytes[place + bit / 8] |= 1 << UInt8(bit % 8)
    }
  }

  /// How many bytes were written.
  @inline(__always)
  static func byteCount(at bytes: UnsafePointer<UInt8>) -> Int {
    bytes[0] == PatchedBlock.noWidth ? 2 + 8 * Int(bytes[1]) : PatchedBlock.byteCount(at: bytes)
  }

  /// Writes 128 passages.
  @inline(__always)
  static func unpack(
    _ bytes: UnsafePointer<UInt8>, from start: UInt32,
    into passages: UnsafeMutablePointer<UInt32>
  ) {
    guard bytes[0] == PatchedBlock.noWidth else {
      PatchedBlock.unpack(bytes, into: passages)
      return BlockPacking.addUp(passages, stepping: 1, from: start &- 1)
    }
    unpackMarks(bytes, from: start, into: passages)
  }

  private static func unpackMarks(
    _ bytes: UnsafePointer<UInt8>, from start: UInt32,
    into passages: UnsafeMutablePointer<UInt32>
  ) {
    let words = UnsafeRawPointer(bytes + 2)
    var slot = 0
    var first = start
    for word in 0..<Int(bytes[1]) {
      var marks = words.loadUnaligned(fromByteOffset: 8 * word, as: UInt64.self)
      while marks != 0, slot < BlockPacking.size {
        passages[slot] = first &+ UInt32(truncatingIfNeeded: marks.trailingZeroBitCount)
        slot &+= 1
        marks &= marks &- 1
      }
      first &+= 64
    }
  }
}
