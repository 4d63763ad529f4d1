import DocumentModel

/// What a list item in plain text begins with: `- `, `* `, `• `, `1. `, `1) `.
struct ListMarker {
  /// `•` or `3.`.
  let text: String
  /// The byte where the item's own words begin.
  let end: Int

  /// Nothing where the line begins with none, or no letter or digit follows (`* * *`).
  init?(of line: TextLine, in bytes: UnsafeBufferPointer<UInt8>) {
    guard Self.mayBegin(with: bytes[line.contentStart]) else { return nil }
    let content = bytes[line.contentStart..<line.contentEnd]
    guard let mark = Self.bullet(content) ?? Self.number(content) else { return nil }
    var end = line.contentStart + mark.length
    guard end < line.contentEnd, TextLine.isBlank(bytes[end]) else { return nil }
    while TextLine.isBlank(bytes[end]) { end += 1 }
    guard bytes[end..<line.contentEnd].contains(where: Self.isWordByte) else { return nil }
    text = mark.text
    self.end = end
  }

  /// Rules out nearly all lines by one look.
  private static func mayBegin(with byte: UInt8) -> Bool {
    byte < UInt8(ascii: ":") || byte == 0xE2 || byte == 0xC2
  }

  private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  private static func bullet(_ content: Bytes) -> (text: String, length: Int)? {
    switch content.first {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): ("•", 1)
    // U+2022
    case 0xE2 where content.starts(with: [0xE2, 0x80, 0xA2]): ("•", 3)
    // U+00B7
    case 0xC2 where content.starts(with: [0xC2, 0xB7]): ("•", 2)
    default: nil
    }
  }

  /// Up to three digits with `.` or `)` behind: a year is none.
  private static func number(_ content: Bytes) -> (text: String, length: Int)? {
    let digits = content.prefix(4).prefix { (0x30...0x39).contains($0) }
    guard (1...3).contains(digits.count), let mark = content.dropFirst(digits.count).first,
      mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")")
    else { return nil }
    return (String(decoding: digits, as: UTF8.self) + ".", digits.count + 1)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }
}
