/// Reads what a ``RecordWriter`` wrote, and nothing beyond it whatever the bytes are.
package struct RecordReader {
  /// Room made at once for a list; more is made as elements come, for a count may be wrong.
  static let mostReserved = 1024

  // Valid as long as the call that lent them.
  private let bytes: UnsafeRawBufferPointer
  private var place = 0
  /// Bytes of the text that ranges count: none ends behind it.
  package let textSize: Int

  package init(_ bytes: UnsafeRawBufferPointer, textSize: Int) {
    self.bytes = bytes
    self.textSize = textSize
  }

  package var isAtEnd: Bool { place == bytes.count }

  package mutating func byte() throws(RecordError) -> UInt8 {
    guard place < bytes.count else { throw .damaged }
    defer { place += 1 }
    return bytes[place]
  }

  package mutating func number() throws(RecordError) -> Int {
    var code: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let next = try byte()
      guard shift < 63 || shift == 63 && next < 2 else { throw .damaged }
      code |= UInt64(next & 0x7F) << shift
      if next < 0x80 { break }
      shift += 7
    }
    return Int(truncatingIfNeeded: code >> 1) ^ -Int(truncatingIfNeeded: code & 1)
  }

  /// How many follow; each takes a byte at least.
  package mutating func count() throws(RecordError) -> Int {
    let count = try number()
    guard count >= 0, count <= bytes.count - place else { throw .damaged }
    return count
  }

  package mutating func word() throws(RecordError) -> UInt64 {
    guard place + 8 <= bytes.count else { throw .damaged }
    defer { place += 8 }
    return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  package mutating func text() throws(RecordError) -> String {
    let count = try count()
    defer { place += count }
    return String(decoding: bytes[place..<place + count], as: UTF8.self)
  }

  package mutating func value<Value: Recordable>(
    _ type: Value.Type = Value.self
  ) throws(RecordError) -> Value {
    try Value(from: &self)
  }

  package mutating func choice<Choice: RawRepresentable<String>>(
    _ type: Choice.Type = Choice.self
  ) throws(RecordError) -> Choice {
    guard let choice = Choice(rawValue: try text()) else { throw .damaged }
    return choice
  }
}
