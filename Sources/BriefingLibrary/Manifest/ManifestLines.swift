/// Where the tables and keys of a manifest stand, which the TOML library does not say.
///
///     12  [[actor]]                      table actor 0              line 12
///     13  id = "qin-gang"                  .keys["id"]              13
///     14  alias = [                        .keys["alias"]           14
///     15    "Qin",                         .elements["alias"]       [15]
///     16  ]
///     17  [[actor.role]]                 table actor.role 0 in 0    line 17
///
/// Strings, comments, lists and inline tables are stepped over, not understood: only a text that
/// TOML has accepted should be asked about. Lines count from one. The text is looked through when
/// the first line is asked for, since most manifests are right.
final class ManifestLines {
  struct Table: Equatable {
    /// Of the header.
    let line: Int
    var keys: [String: Int] = [:]
    /// Where each element of a list begins.
    var elements: [String: [Int]] = [:]
  }

  /// A table, found by what it is called and how many like it come before.
  indirect enum Place: Hashable, Sendable {
    /// Under a header; numbers from zero.
    case top(name: String, index: Int)
    /// Below a key of another, under a header of its own (`[[actor.role]]`) or written in line.
    case below(Place, key: String, index: Int)

    /// All keys before the first header.
    static let root = Place.top(name: "", index: 0)
  }

  private let text: String
  private lazy var tables: [Place: Table] = Self.tables(in: text)

  init(of text: String) {
    self.text = text
  }

  /// A table written in line has the line on which it begins, and no lines of keys.
  func table(at place: Place) -> Table? {
    if let table = tables[place] { return table }
    guard case .below(let outer, let key, let index) = place, let table = table(at: outer) else {
      return nil
    }
    let elements = table.elements[key] ?? []
    let line = elements.indices.contains(index) ? elements[index] : table.keys[key]
    return line.map { Table(line: $0) }
  }

  /// The table with a name and a number (from zero) among those with that name.
  func table(_ name: String, _ index: Int) -> Table? {
    table(at: .top(name: name, index: index))
  }

  private static func tables(in text: String) -> [Place: Table] {
    var text = text
    let statements = text.withUTF8 { bytes in
      var scanner = ManifestScanner(bytes: bytes)
      return scanner.statements()
    }
    var tables: [Place: Table] = [.root: Table(line: 1)]
    var places = PlaceCounter()
    for statement in statements {
      switch statement {
      case .header(let name, let line):
        tables[places.next(name)] = Table(line: line)
      case .key(let name, let line, let elements):
        tables[places.current]?.keys[name] = line
        if !elements.isEmpty { tables[places.current]?.elements[name] = elements }
      }
    }
    return tables
  }
}

/// Counts headers, so that each has its place.
private struct PlaceCounter {
  private(set) var current = ManifestLines.Place.root
  /// The last table with each name, and how many have it within its parent.
  private var last: [String: ManifestLines.Place] = [:]
  private var counts: [ManifestLines.Place: Int] = [:]

  /// The place of a header such as `actor` or `actor.role`.
  mutating func next(_ name: String) -> ManifestLines.Place {
    let parts = name.split(separator: ".")
    let key = String(parts.last ?? "")
    let parent = last[parts.dropLast().joined(separator: ".")]
    let first = Self.place(key, 0, in: parent)
    let index = counts[first, default: 0]
    counts[first] = index + 1
    current = Self.place(key, index, in: parent)
    last[name] = current
    return current
  }

  private static func place(
    _ key: String, _ index: Int, in parent: ManifestLines.Place?
  ) -> ManifestLines.Place {
    parent.map { .below($0, key: key, index: index) } ?? .top(name: key, index: index)
  }
}
