/// Where the tables and keys of a manifest stand, which the TOML library does not say.
///
///     12  [[actor]]                      table("actor", 0)              line 12
///     13  id = "qin-gang"                  .keys["id"]                  13
///     14  alias = [                        .keys["alias"]               14
///     15    "Qin",                         .elements["alias"]           [15]
///     16  ]
///     17  [[actor.role]]                 table("actor.role", 0, in: 0)  line 17
///
/// Strings, comments, lists and inline tables are stepped over, not understood: only a text that
/// TOML has accepted should be asked about. Lines count from one.
struct ManifestLines {
  struct Table: Equatable {
    /// Of the header.
    let line: Int
    var keys: [String: Int] = [:]
    /// Where each element of a list begins.
    var elements: [String: [Int]] = [:]
  }

  private struct Place: Hashable {
    let name: String
    let index: Int
    let parent: Int
  }

  private var tables: [Place: Table] = [:]

  init(of text: String) {
    var text = text
    tables = text.withUTF8 { bytes in
      var scanner = ManifestScanner(bytes: bytes)
      return Self.tables(from: scanner.statements())
    }
  }

  /// The table with a name and a number (from zero) among those with that name.
  ///
  /// A sub-table's number counts within its parent, whose own number is `parent`.
  func table(_ name: String, _ index: Int, in parent: Int = 0) -> Table? {
    tables[Place(name: name, index: index, parent: parent)]
  }

  private static func tables(from statements: [ManifestScanner.Statement]) -> [Place: Table] {
    var tables: [Place: Table] = [:]
    var counts: [String: Int] = [:]
    var subtableCounts: [Place: Int] = [:]
    var current = Place(name: "", index: 0, parent: 0)
    tables[current] = Table(line: 1)
    for statement in statements {
      switch statement {
      case .header(let name, let line):
        if let dot = name.lastIndex(of: ".") {
          let parent = counts[String(name[..<dot]), default: 1] - 1
          let counter = Place(name: name, index: 0, parent: parent)
          current = Place(name: name, index: subtableCounts[counter, default: 0], parent: parent)
          subtableCounts[counter, default: 0] += 1
        } else {
          current = Place(name: name, index: counts[name, default: 0], parent: 0)
          counts[name, default: 0] += 1
        }
        tables[current] = Table(line: line)
      case .key(let name, let line, let elements):
        tables[current]?.keys[name] = line
        if !elements.isEmpty { tables[current]?.elements[name] = elements }
      }
    }
    return tables
  }
}
