/// Packs 128 numbers in as few bits as most of them need; the few larger ones are patched.
///
/// A larger one stands among the packed as the largest of their width, and its excess over that
/// behind them; after Zukowski, Héman, Nes and Boncz, "Super-scalar RAM-CPU cache compression"
/// (ICDE 2006).
///
///     width (6 bits), bytes of an excess (2 bits) │ count of larger ones │ packed │ slots │ excesses
///
/// The count is only there where there are larger ones.
enum PatchedBlock {
  /// Stands for no width; a ``GapBlock`` marks something else by it.
  static let noWidth: UInt8 = 0x3F
  /// By the two high bits of the head.
  private static let excessBytes = [0, 1, 2, 4]

  static func append(_ numbers: UnsafePointer<UInt32>, to bytes: inout [UInt8]) {
    let (bits, excess) = cheapest(numbers)
    bytes.append(UInt8(bits) | UInt8(excess) << 6)
    guard excess > 0 else { return BlockPacking.pack(numbers, bits: bits, into: &bytes) }
    let most = most(bits: bits)
    let slots = (0..<BlockPacking.size).filter { numbers[$0] > most }
    bytes.append(UInt8(slots.count))
    let kept = (0..<BlockPacking.size).map { min(numbers[$0], most) }
    BlockPacking.pack(kept, bits: bits, into: &bytes)
    for slot in slots { bytes.append(UInt8(slot)) }
    for slot in slots {
      let excessBytes = Self.excessBytes[excess]
      for byte in 0..<excessBytes {
        bytes.append(UInt8(truncatingIfNeeded: (numbers[slot] - most) >> UInt32(8 * byte)))
      }
    }
  }

  /// How many bytes ``append(_:to:)`` would write.
  static func byteCount(of numbers: UnsafePointer<UInt32>) -> Int {
    let (bits, excess) = cheapest(numbers)
    return byteCount(bits: bits, excess: excess, larger: larger(numbers, than: most(bits: bits)))
  }

  private static func byteCount(bits: Int, excess: Int, larger: Int) -> Int {
    1 + 16 * bits + (excess > 0 ? 1 + larger * (1 + excessBytes[excess]) : 0)
  }

  private static func larger(_ numbers: UnsafePointer<UInt32>, than most: UInt32) -> Int {
    var count = 0
    for slot in 0..<BlockPacking.size where numbers[slot] > most { count += 1 }
    return count
  }

  /// The largest number of a width.
  @inline(__always)
  private static func most(bits: Int) -> UInt32 {
    bits == 32 ? .max : (1 as UInt32) &<< UInt32(bits) &- 1
  }

  private static func cheapest(
    _ numbers: UnsafePointer<UInt32>
  ) -> (bits: Int, excess: Int) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 33) { counts in
      counts.initialize(repeating: 0)
      var largest: UInt32 = 0
      for slot in 0..<BlockPacking.size {
        counts[32 - numbers[slot].leadingZeroBitCount] += 1
        largest = max(largest, numbers[slot])
      }
      var bits = 32 - largest.leadingZeroBitCount
      var best = (bits: bits, excess: 0)
      var least = byteCount(bits: bits, excess: 0, larger: 0)
      var larger = 0
      while bits > 0 {
        larger += Int(counts[bits])
        bits -= 1
        let most = largest - most(bits: bits)
        let excess = most <= 0xFF ? 1 : most <= 0xFFFF ? 2 : 3
        let count = byteCount(bits: bits, excess: excess, larger: larger)
        if count < least { (best, least) = ((bits, excess), count) }
      }
      return best
    }
  }
}

extension PatchedBlock {
  /// How many bytes were written.
  @inline(__always)
  static func byteCount(at bytes: UnsafePointer<UInt8>) -> Int {
    let (bits, excess) = (Int(bytes[0] & 0x3F), bytes[0] >> 6)
    let packed = 1 + BlockPacking.byteCount(bits: bits)
    return excess == 0 ? packed : packed + 1 + Int(bytes[1]) * (1 + 1 << (Int(excess) - 1))
  }

  /// Writes 128 numbers.
  @inline(__always)
  static func unpack(_ bytes: UnsafePointer<UInt8>, into numbers: UnsafeMutablePointer<UInt32>) {
    let (bits, excess) = (Int(bytes[0] & 0x3F), bytes[0] >> 6)
    guard excess > 0 else {
      return BlockPacking.unpack(bytes + 1, bits: bits, into: numbers)
    }
    BlockPacking.unpack(bytes + 2, bits: bits, into: numbers)
    let slots = bytes + 2 + BlockPacking.byteCount(bits: bits)
    let count = Int(bytes[1])
    for index in 0..<count {
      numbers[Int(slots[index] & 127)] &+= Self.excess(excess, index, behind: slots + count)
    }
  }

  @inline(__always)
  private static func excess(
    _ width: UInt8, _ index: Int, behind start: UnsafePointer<UInt8>
  ) -> UInt32 {
    let bytes = UnsafeRawPointer(start)
    switch width {
    case 1: return UInt32(start[index])
    case 2: return UInt32(bytes.loadUnaligned(fromByteOffset: 2 * index, as: UInt16.self))
    default: return bytes.loadUnaligned(fromByteOffset: 4 * index, as: UInt32.self)
    }
  }

  /// One number of a block.
  @inline(__always)
  static func number(at slot: Int, in bytes: UnsafePointer<UInt8>) -> UInt32 {
    let (bits, excess) = (Int(bytes[0] & 0x3F), bytes[0] >> 6)
    guard excess > 0 else { return BlockPacking.number(at: slot, in: bytes + 1, bits: bits) }
    let number = BlockPacking.number(at: slot, in: bytes + 2, bits: bits)
    guard number == most(bits: bits) else { return number }
    let slots = bytes + 2 + BlockPacking.byteCount(bits: bits)
    let count = Int(bytes[1])
    for index in 0..<count where Int(slots[index]) == slot {
      return number &+ Self.excess(excess, index, behind: slots + count)
    }
    return number
  }
}
