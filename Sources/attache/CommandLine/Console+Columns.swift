import BriefingPages
import ScreenModel

extension Console {
  /// Writes rows whose cells line up: the first column to the right, as it counts, the last as long
  /// as it is.
  func write(columns rows: [[String]]) {
    let rows = rows.map { $0.map(HarmlessText.marking) }
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? Glyphs.width(of: $0[column]) : 0 }.max() ?? 0
    }
    for row in rows {
      let cells = row.enumerated().map { column, text in
        let room = String(repeating: " ", count: widths[column] - Glyphs.width(of: text))
        return column == 0 ? room + text : column == row.count - 1 ? text : text + room
      }
      write(cells.joined(separator: "  ") + "\n")
    }
  }
}
