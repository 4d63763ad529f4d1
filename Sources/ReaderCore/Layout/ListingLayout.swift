package import BriefingPages

/// The rows of a side pane: titles, entries, and blank lines between the lists.
package struct ListingLayout: Sendable {
  package enum Row: Hashable, Sendable {
    case title(String)
    /// The entry's number is counted through all listings, from zero.
    case entry(Listing.Entry, number: Int)
    case blank
  }

  /// The rows that are shown: moved up where the selection would lie below the pane.
  package let rows: [Row]

  /// The rows for a pane `height` lines high in which the entry numbered `selection` is in sight.
  package init(_ listings: [Listing], height: Int, selection: Int) {
    var rows: [Row] = []
    var number = 0
    for listing in listings where !listing.entries.isEmpty {
      if !rows.isEmpty { rows.append(.blank) }
      rows.append(.title(listing.title))
      for entry in listing.entries {
        rows.append(.entry(entry, number: number))
        number += 1
      }
    }
    let selected = rows.firstIndex { if case .entry(_, selection) = $0 { true } else { false } }
    let first = max(0, min((selected ?? 0) - height + 2, rows.count - height))
    self.rows = Array(rows.dropFirst(first).prefix(max(0, height)))
  }

  package func entry(atRow row: Int) -> Int? {
    guard rows.indices.contains(row), case .entry(_, let number) = rows[row] else { return nil }
    return number
  }
}
