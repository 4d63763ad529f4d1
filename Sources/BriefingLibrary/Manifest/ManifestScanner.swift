/// Steps through TOML from header to header and key to key.
struct ManifestScanner {
  enum Statement: Equatable {
    /// `actor.role` for `[[actor.role]]` and `[actor.role]`.
    case header(name: String, line: Int)
    /// A dotted key is known by its first part.
    case key(name: String, line: Int, elements: [Int])
  }

  let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var line = 1

  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func statements() -> [Statement] {
    var statements: [Statement] = []
    while true {
      skipBlanksAndComments()
      guard let byte = current else { return statements }
      if byte == UInt8(ascii: "[") {
        statements.append(header())
      } else {
        statements.append(key())
      }
    }
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func advance() {
    if current == UInt8(ascii: "\n") { line += 1 }
    position += 1
  }

  private mutating func skipBlanksAndComments() {
    while let byte = current {
      switch byte {
      case UInt8(ascii: " "), 0x09...0x0D: advance()
      case UInt8(ascii: "#"): skipLine()
      default: return
      }
    }
  }

  private mutating func skipLine() {
    while let byte = current, byte != UInt8(ascii: "\n") { advance() }
  }

  private mutating func header() -> Statement {
    let start = line
    var name: [UInt8] = []
    while let byte = current, byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "#") {
      if !Self.ignoredInNames.contains(byte) { name.append(byte) }
      advance()
    }
    return .header(name: String(decoding: name, as: UTF8.self), line: start)
  }

  private static let ignoredInNames = Set("[]\"' \t\r".utf8)

  private mutating func key() -> Statement {
    let start = line
    var name: [UInt8] = []
    while let byte = current, byte != UInt8(ascii: "="), byte != UInt8(ascii: "\n") {
      if !Self.ignoredInNames.contains(byte) { name.append(byte) }
      advance()
    }
    advance()
    let first = name.prefix { $0 != UInt8(ascii: ".") }
    let elements = value()
    return .key(name: String(decoding: first, as: UTF8.self), line: start, elements: elements)
  }

  /// Steps over a value; returns the lines on which the elements of a list begin.
  private mutating func value() -> [Int] {
    var depth = 0
    var elements: [Int] = []
    var isElementDue = false
    while let byte = current {
      if isElementDue, !Self.isBetweenElements(byte) {
        elements.append(line)
        isElementDue = false
      }
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        isElementDue = isElementDue || depth == 1 && byte == UInt8(ascii: "[")
        advance()
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        isElementDue = false
        advance()
      case UInt8(ascii: ","):
        isElementDue = depth == 1
        advance()
      case UInt8(ascii: "\n") where depth <= 0: return elements
      case UInt8(ascii: "#"): skipLine()
      case UInt8(ascii: "\""), UInt8(ascii: "'"): skipString(byte)
      default: advance()
      }
    }
    return elements
  }

  private static func isBetweenElements(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte) || byte == UInt8(ascii: "#")
      || byte == UInt8(ascii: "]")
  }

  /// Steps over a string in either quotes, on one line or on several.
  private mutating func skipString(_ quote: UInt8) {
    let isLong = hasQuotes(quote, count: 3)
    let escapes = quote == UInt8(ascii: "\"")
    for _ in 0..<(isLong ? 3 : 1) { advance() }
    while let byte = current {
      if escapes, byte == UInt8(ascii: "\\") {
        advance()
        advance()
      } else if byte == quote, !isLong || hasQuotes(quote, count: 3) {
        // Up to two quotation marks may stand before the three that close.
        while current == quote {
          advance()
          if !isLong { return }
        }
        return
      } else {
        advance()
      }
    }
  }

  private func hasQuotes(_ quote: UInt8, count: Int) -> Bool {
    position + count <= bytes.count
      && bytes[position..<(position + count)].allSatisfy { $0 == quote }
  }
}
