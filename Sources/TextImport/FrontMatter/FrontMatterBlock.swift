/// Where front matter begins and ends, before anyone looks inside.
struct FrontMatterBlock {
  /// Between the two marks, from the file's second line on.
  let yaml: Substring
  /// Behind the closing mark and the empty lines after it.
  let body: Substring

  /// Front matter that is longer, in bytes, is none: a mark far down is something else.
  private static let longest = 64 << 10

  /// Nothing where the text does not begin with a line `---` or no line `---` or `...` follows.
  init?(_ text: String) {
    guard text.utf8.starts(with: "---".utf8) else { return nil }
    let head = text.utf8.prefix(Self.longest)
    var lineStart = head.startIndex
    var yamlStart: String.Index?
    while lineStart < head.endIndex {
      let lineEnd = head[lineStart...].firstIndex(of: Self.newline) ?? head.endIndex
      let mark = Self.mark(in: head[lineStart..<lineEnd])
      let next = lineEnd < head.endIndex ? head.index(after: lineEnd) : lineEnd
      if let start = yamlStart, mark != nil {
        yaml = text[start..<lineStart]
        body = Self.withoutLeadingEmptyLines(text[next...])
        return
      }
      if yamlStart == nil {
        guard mark == "---" else { return nil }
        yamlStart = next
      }
      lineStart = next
    }
    return nil
  }

  private static let newline = UInt8(ascii: "\n")

  /// `---` or `...` where a line holds that and blanks behind it.
  private static func mark(in line: Substring.UTF8View) -> Substring? {
    guard let first = line.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "."),
      line.prefix(3).elementsEqual([first, first, first]), line.dropFirst(3).allSatisfy(isBlank)
    else { return nil }
    return Substring(line.prefix(3))
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }

  private static func withoutLeadingEmptyLines(_ text: Substring) -> Substring {
    let start = text.utf8.firstIndex { $0 != newline && $0 != UInt8(ascii: "\r") }
    return text[(start ?? text.endIndex)...]
  }
}
