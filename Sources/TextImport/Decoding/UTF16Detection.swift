/// Text in two-byte units, told by a byte order mark or by where its zero bytes are.
enum UTF16Detection {
  enum ByteOrder {
    case little
    case big
  }

  /// How many bytes are looked at where there is no mark.
  private static let sampleSize = 4096

  /// The order of the bytes; nothing where they are not UTF-16.
  ///
  /// Without a mark it is UTF-16 where more than a third of all units have a zero in one half,
  /// as Western text has, hardly any (one in fifty) in the other, and hardly any (one in twenty)
  /// is a control character, of which binary files have many.
  static func byteOrder(of bytes: [UInt8]) -> ByteOrder? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return nil }
    if bytes.starts(with: [0xFF, 0xFE]) { return .little }
    if bytes.starts(with: [0xFE, 0xFF]) { return .big }
    if BinaryDetection.knownFormat(of: bytes) != nil { return nil }
    let sample = bytes.prefix(sampleSize)
    let units = sample.count / 2
    guard units >= 2, sample.contains(0) else { return nil }
    // By which of the two bytes is zero: the first, as in big-endian text, or the second.
    var zeros = [0, 0]
    var controls = [0, 0]
    for position in 0..<(2 * units) where sample[position] == 0 {
      zeros[position & 1] += 1
      if BinaryDetection.isControl(sample[position ^ 1]) { controls[position & 1] += 1 }
    }
    if zeros[1] * 3 > units, zeros[0] * 50 <= units, controls[1] * 20 <= units { return .little }
    if zeros[0] * 3 > units, zeros[1] * 50 <= units, controls[0] * 20 <= units { return .big }
    return nil
  }

  /// A half pair of surrogates becomes U+FFFD, and so does half a unit at the end.
  static func text(of bytes: [UInt8], in order: ByteOrder) -> String {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for position in stride(from: 0, to: bytes.count - 1, by: 2) {
      let first = UInt16(bytes[position])
      let second = UInt16(bytes[position + 1])
      units.append(order == .little ? second << 8 | first : first << 8 | second)
    }
    if bytes.count % 2 == 1 { units.append(0xFFFD) }
    let content = units.first == 0xFEFF ? units.dropFirst() : units[...]
    return String(decoding: content, as: UTF16.self)
  }
}
