import DocumentModel

/// A line of a plain-text file; positions are bytes of its text.
struct TextLine {
  let start: Int
  /// Without the line end and the blanks before it; equal to `contentStart` in a blank line.
  let contentEnd: Int
  /// Behind the indentation.
  let contentStart: Int
  let hasTab: Bool

  var isBlank: Bool { contentStart == contentEnd }
  /// In bytes: a tab counts as one.
  var indentation: Int { contentStart - start }
  var range: TextRange { TextRange(start, contentEnd) }
  var content: TextRange { TextRange(contentStart, contentEnd) }
  /// In bytes, indentation included.
  var byteCount: Int { contentEnd - start }

  /// All lines of a text in one pass; LF and CRLF end a line, in a text without LF a CR does.
  static func all(in bytes: UnsafeBufferPointer<UInt8>) -> [TextLine] {
    let hasLineFeeds = bytes.position(of: UInt8(ascii: "\n"), from: 0) != nil
    let lineEnd = hasLineFeeds ? UInt8(ascii: "\n") : UInt8(ascii: "\r")
    var lines: [TextLine] = []
    lines.reserveCapacity(bytes.count / 60)
    var start = 0
    var nextTab = -1
    while start < bytes.count {
      let end = bytes.position(of: lineEnd, from: start) ?? bytes.count
      if nextTab < start {
        nextTab = bytes.position(of: UInt8(ascii: "\t"), from: start) ?? bytes.count
      }
      lines.append(TextLine(bytes, start, end, nextTab < end))
      start = end + 1
    }
    return lines
  }

  private init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ lineEnd: Int, _ hasTab: Bool
  ) {
    var end = lineEnd
    while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
    var content = start
    while content < end, Self.isBlank(bytes[content]) { content += 1 }
    self.start = start
    contentStart = content
    contentEnd = end
    self.hasTab = hasTab
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
  }
}
