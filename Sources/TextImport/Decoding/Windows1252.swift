/// The Western code page that old Windows files are in, and with it Latin-1.
///
/// After the WHATWG Encoding Standard, index windows-1252: bytes without a character of their own
/// become the C1 control with the same number.
enum Windows1252 {
  /// Whether bytes that are no UTF-8 can be Western text: at most three in ten beyond ASCII.
  ///
  /// Text in Cyrillic, Chinese or Japanese code pages has twice as many, and would come out as
  /// nonsense without a word of warning.
  static func isPlausible(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count { $0 >= 0x80 } * 10 <= bytes.count * 3
  }

  static func text(of bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.map(unit), as: UTF16.self)
  }

  private static func unit(of byte: UInt8) -> UInt16 {
    (0x80...0x9F).contains(byte) ? c1[Int(byte) - 0x80] : UInt16(byte)
  }

  /// What the bytes 0x80 to 0x9F mean, as UTF-16 units.
  private static let c1: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]
}
