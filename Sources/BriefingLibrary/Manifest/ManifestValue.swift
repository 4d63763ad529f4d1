/// A value of the manifest, free of the library that parsed it.
enum ManifestValue: Sendable, Equatable {
  case string(String)
  case integer(Int)
  case number(Double)
  case bool(Bool)
  /// A date or time written without quotes, as text: `2023-02-03`.
  case date(String)
  case list([ManifestValue])
  case table([String: ManifestValue])

  /// As in "is a list".
  var kind: String {
    switch self {
    case .string: "a string"
    case .integer, .number: "a number"
    case .bool: "true or false"
    case .date: "a date"
    case .list: "a list"
    case .table: "a table"
    }
  }
}
