/// A sum of bytes in which no single changed byte goes unnoticed.
///
/// Four lanes take eight bytes each in turn. A lane's step (exclusive or, multiplication by an odd
/// number, rotation) and the joining of the lanes are bijective, so a change in one word always
/// changes the sum; others escape once in 2⁶⁴. Guards against broken files, not against malice.
package enum Checksum {
  private static let odd: UInt64 = 0x9E37_79B9_7F4A_7C15

  package static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var lanes = SIMD4<UInt64>(1, 2, 3, 4) &* Self.odd
    var place = 0
    while place + 32 <= bytes.count {
      let words = bytes.loadUnaligned(fromByteOffset: place, as: SIMD4<UInt64>.self)
      lanes = step(lanes, words)
      place += 32
    }
    var rest = SIMD4<UInt64>(repeating: 0)
    withUnsafeMutableBytes(of: &rest) { rest in
      for index in place..<bytes.count { rest[index - place] = bytes[index] }
    }
    lanes = step(lanes, rest)
    var sum = UInt64(bytes.count)
    for lane in 0..<4 { sum = mixed(sum ^ lanes[lane]) }
    return sum
  }

  @inline(__always)
  private static func step(_ lanes: SIMD4<UInt64>, _ words: SIMD4<UInt64>) -> SIMD4<UInt64> {
    let product = (lanes ^ words) &* odd
    return product &<< 31 | product &>> 33
  }

  private static func mixed(_ word: UInt64) -> UInt64 {
    let product = (word ^ word >> 32) &* odd
    return product ^ product >> 29
  }
}
