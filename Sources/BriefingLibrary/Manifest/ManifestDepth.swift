/// Finds keys with so many dots that reading them would take all of the stack.
///
/// `a.b.c` makes tables in tables, one for each dot, and both the TOML library and we go down into
/// them by recursion.
enum ManifestDepth {
  /// Dots outside of strings in one line; no manifest of a person has ten.
  private static let most = 200

  /// Counted from one.
  static func linesTooDeep(in text: String) -> [Int] {
    var text = text
    return text.withUTF8 { linesTooDeep(in: $0) }
  }

  private static func linesTooDeep(in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    var found: [Int] = []
    var line = 1
    var dots = 0
    var quote: UInt8?
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\n"):
        line += 1
        dots = 0
        quote = nil
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        quote = quote == nil ? byte : quote == byte ? nil : quote
      case UInt8(ascii: ".") where quote == nil:
        dots += 1
        if dots == most { found.append(line) }
      default:
        break
      }
    }
    return found
  }
}
