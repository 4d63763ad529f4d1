/// Numbers and short texts one behind the other, little end first.
extension [UInt8] {
  /// Seven bits a byte, the lowest first; the high bit says that more follow.
  mutating func appendVarint(_ number: UInt32) {
    var rest = number
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }

  mutating func appendFixed(_ number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }

  mutating func appendText(_ text: String) {
    appendVarint(UInt32(text.utf8.count))
    append(contentsOf: text.utf8)
  }
}

/// Reads what ``appendVarint(_:)`` and its like wrote; beyond the end it reads zeros.
struct ByteReader {
  let bytes: UnsafeRawBufferPointer
  var place: Int

  init(_ bytes: UnsafeRawBufferPointer, at place: Int = 0) {
    self.bytes = bytes
    self.place = place
  }

  @inline(__always)
  mutating func byte() -> UInt8 {
    guard place >= 0, place < bytes.count else { return 0 }
    defer { place += 1 }
    return bytes[place]
  }

  @inline(__always)
  mutating func varint() -> UInt32 {
    var number: UInt32 = 0
    var shift: UInt32 = 0
    while true {
      let next = byte()
      number |= UInt32(next & 0x7F) &<< shift
      shift += 7
      if next < 0x80 || shift > 28 { return number }
    }
  }

  mutating func fixed<Number: FixedWidthInteger>(_ type: Number.Type) -> Number {
    let size = MemoryLayout<Number>.size
    guard place >= 0, place + size <= bytes.count else {
      place = bytes.count
      return 0
    }
    defer { place += size }
    return Number(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: Number.self))
  }

  mutating func text() -> String {
    let count = Int(varint())
    guard place + count <= bytes.count else {
      place = bytes.count
      return ""
    }
    defer { place += count }
    return String(decoding: bytes[place..<place + count], as: UTF8.self)
  }
}
