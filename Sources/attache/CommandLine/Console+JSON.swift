import BriefingPages

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Console {
  /// Writes a value as JSON with sorted keys, two blanks deep.
  ///
  /// Characters that a terminal would obey or not show are escaped, which changes nothing for who
  /// reads the JSON.
  func write(json value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let text = String(decoding: try encoder.encode(value), as: UTF8.self)
    for line in text.split(separator: "\n") {
      write(HarmlessText.escaping(line, as: jsonEscape) + "\n")
    }
  }
}

/// The escape of RFC 8259, section 7: UTF-16 units of four hexadecimal digits.
private func jsonEscape(_ scalar: Unicode.Scalar) -> String {
  String(scalar).utf16.map { unit in
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }.joined()
}
