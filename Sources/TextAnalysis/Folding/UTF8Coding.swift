/// The scalar that starts at a byte, and its length in bytes.
///
/// What is not UTF-8 counts as U+FFFD of one byte, which separates words.
func decodedScalar(
  _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
) -> (scalar: UInt32, length: Int) {
  let first = UInt32(bytes[index])
  let length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  guard length > 0, first < 0xF5, index + length <= bytes.count else { return (0xFFFD, 1) }
  var scalar = length == 1 ? first : first & (0x7F >> UInt32(length))
  for place in index + 1..<index + length {
    guard bytes[place] & 0xC0 == 0x80 else { return (0xFFFD, 1) }
    scalar = scalar << 6 | UInt32(bytes[place] & 0x3F)
  }
  return (scalar, length)
}

/// How many bytes a scalar takes.
func utf8Length(_ scalar: UInt32) -> Int {
  scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
}

/// Writes a scalar of a known length.
func encode(
  _ scalar: UInt32, _ length: Int, into buffer: UnsafeMutableBufferPointer<UInt8>, at index: Int
) {
  guard length > 1 else {
    buffer[index] = UInt8(truncatingIfNeeded: scalar)
    return
  }
  var rest = scalar
  for place in stride(from: index + length - 1, to: index, by: -1) {
    buffer[place] = UInt8(truncatingIfNeeded: rest & 0x3F | 0x80)
    rest >>= 6
  }
  let mark: UInt32 = length == 2 ? 0xC0 : length == 3 ? 0xE0 : 0xF0
  buffer[index] = UInt8(truncatingIfNeeded: rest | mark)
}
