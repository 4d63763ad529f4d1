/// Packs 128 numbers into as many bits as the largest of them needs.
///
/// Four lanes side by side: number `i` lies in lane `i % 4`, so that one step of the decoder gives
/// four numbers in one vector register. After Lemire and Boytsov, "Decoding billions of integers per
/// second through vectorization" (Software: Practice and Experience, 2015), section 4.
enum BlockPacking {
  /// Numbers in a block.
  static let size = 128
  private static let rows = 32

  static func byteCount(bits: Int) -> Int { bits * 16 }

  /// Bits of the largest number; zero where all are zero.
  static func bits(of numbers: UnsafePointer<UInt32>) -> Int {
    var all: UInt32 = 0
    for index in 0..<size { all |= numbers[index] }
    return 32 - all.leadingZeroBitCount
  }

  static func pack(_ numbers: UnsafePointer<UInt32>, bits: Int, into bytes: inout [UInt8]) {
    guard bits > 0 else { return }
    var words = [SIMD4<UInt32>](repeating: .zero, count: bits)
    for row in 0..<rows {
      let vector = UnsafeRawPointer(numbers).loadUnaligned(
        fromByteOffset: row * 16, as: SIMD4<UInt32>.self)
      let (word, shift) = (row * bits).quotientAndRemainder(dividingBy: 32)
      words[word] |= vector &<< SIMD4(repeating: UInt32(shift))
      if shift + bits > 32 {
        words[word + 1] |= vector &>> SIMD4(repeating: UInt32(32 - shift))
      }
    }
    words.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }

  /// Writes 128 numbers; reads `byteCount(bits:)` bytes.
  @inline(__always)
  static func unpack(
    _ bytes: UnsafeRawPointer, bits: Int, into numbers: UnsafeMutablePointer<UInt32>
  ) {
    let rows = UnsafeMutableRawPointer(numbers)
    guard bits > 0 else {
      for row in 0..<Self.rows {
        rows.storeBytes(of: .zero, toByteOffset: row * 16, as: SIMD4<UInt32>.self)
      }
      return
    }
    let mask = SIMD4(repeating: bits == 32 ? UInt32.max : (1 as UInt32) &<< UInt32(bits) &- 1)
    var source = bytes
    var word = source.loadUnaligned(as: SIMD4<UInt32>.self)
    var shift = 0
    for row in 0..<Self.rows {
      var vector = word &>> SIMD4(repeating: UInt32(truncatingIfNeeded: shift))
      shift += bits
      if shift >= 32, row + 1 < Self.rows {
        source += 16
        word = source.loadUnaligned(as: SIMD4<UInt32>.self)
        shift -= 32
        if shift > 0 {
          vector |= word &<< SIMD4(repeating: UInt32(truncatingIfNeeded: bits - shift))
        }
      }
      rows.storeBytes(of: vector & mask, toByteOffset: row * 16, as: SIMD4<UInt32>.self)
    }
  }

  /// One number of a packed block.
  @inline(__always)
  static func number(at index: Int, in bytes: UnsafeRawPointer, bits: Int) -> UInt32 {
    guard bits > 0 else { return 0 }
    let bit = (index >> 2) * bits
    let (word, shift) = (bit >> 5, bit & 31)
    let place = word * 16 + (index & 3) * 4
    var number = bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self) &>> UInt32(shift)
    if shift + bits > 32 {
      let next = bytes.loadUnaligned(fromByteOffset: place + 16, as: UInt32.self)
      number |= next &<< UInt32(32 - shift)
    }
    return bits == 32 ? number : number & ((1 as UInt32) &<< UInt32(bits) &- 1)
  }

  /// Turns differences into the numbers they lead to, counted on from `start`; each difference is
  /// larger by `step` than what is written.
  @inline(__always)
  static func addUp(
    _ numbers: UnsafeMutablePointer<UInt32>, stepping step: UInt32, from start: UInt32
  ) {
    let rows = UnsafeMutableRawPointer(numbers)
    let steps = SIMD4(repeating: step)
    var carry = SIMD4(repeating: start)
    for row in 0..<Self.rows {
      var vector = rows.loadUnaligned(fromByteOffset: row * 16, as: SIMD4<UInt32>.self) &+ steps
      vector = vector &+ SIMD4(0, vector[0], vector[1], vector[2])
      vector = vector &+ SIMD4(0, 0, vector[0], vector[1])
      vector = vector &+ carry
      rows.storeBytes(of: vector, toByteOffset: row * 16, as: SIMD4<UInt32>.self)
      carry = SIMD4(repeating: vector[3])
    }
  }
}
