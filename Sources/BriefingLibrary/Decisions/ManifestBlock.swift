/// A block of TOML to be appended to a manifest: a header and its keys.
///
///     [[issue]]
///     id = "export-rules"
///     name = "Export rules"
///     query = '"export rules" OR licence'
package struct ManifestBlock: Hashable, Sendable {
  package enum Value: Hashable, Sendable {
    case text(String)
    case texts([String])
    case flag(Bool)
    case number(Int)
    /// Inline tables, such as pieces of evidence.
    case tables([[Field]])
  }

  package struct Field: Hashable, Sendable {
    package let key: String
    package let value: Value

    package init(_ key: String, _ value: Value) {
      self.key = key
      self.value = value
    }
  }

  /// As in a header, `issue` or `actor`; several are written `[[issue]]`.
  package let table: String
  package let isList: Bool
  package let fields: [Field]

  /// - Parameters:
  ///   - table: The name of a table that ``ManifestTable`` reads.
  ///   - isList: Whether the manifest may hold several of its kind.
  ///   - fields: In the order in which they are written.
  package init(_ table: String, isList: Bool = true, _ fields: [Field]) {
    self.table = table
    self.isList = isList
    self.fields = fields
  }
}

extension ManifestBlock {
  /// The block's lines, each with its end.
  package var text: String {
    let header = isList ? "[[\(table)]]" : "[\(table)]"
    return ([header] + fields.map { "\(Self.key($0.key)) = \($0.value.text)" })
      .map { $0 + "\n" }.joined()
  }

  /// Bare where TOML allows that, else in quotes.
  fileprivate static func key(_ key: String) -> String {
    let isBare =
      !key.isEmpty
      && key.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      }
    return isBare ? key : quoted(key)
  }

  /// A literal string where that needs no escapes and an ordinary one would, since queries are full
  /// of quotation marks; else a basic one (TOML 1.0, “String”).
  fileprivate static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let isPlain = !scalars.contains { $0.value < 0x20 || $0.value == 0x7F }
    if isPlain, !scalars.contains("'"), scalars.contains(where: { $0 == "\"" || $0 == "\\" }) {
      return "'\(text)'"
    }
    return "\"" + scalars.map(escaped).joined() + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\t": return "\\t"
    case "\r": return "\\r"
    case _ where scalar.value < 0x20 || scalar.value == 0x7F:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: return String(scalar)
    }
  }
}

extension ManifestBlock.Value {
  fileprivate var text: String {
    switch self {
    case .text(let text): ManifestBlock.quoted(text)
    case .texts(let texts): "[\(texts.map(ManifestBlock.quoted).joined(separator: ", "))]"
    case .flag(let flag): flag ? "true" : "false"
    case .number(let number): String(number)
    case .tables(let tables): "[\(tables.map(Self.inline).joined(separator: ", "))]"
    }
  }

  private static func inline(_ fields: [ManifestBlock.Field]) -> String {
    let pairs = fields.map { "\(ManifestBlock.key($0.key)) = \($0.value.text)" }
    return "{ \(pairs.joined(separator: ", ")) }"
  }
}
