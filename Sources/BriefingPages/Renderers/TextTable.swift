import ScreenModel

/// Lays out one row of a table as lines; rows of one table line up, as they share their columns.
enum TextTable {
  static func lines(of row: Row, width: Int) -> [String] {
    guard let widths = row.columnWidths(within: width) else {
      return stacked(row, width: width)
    }
    let cells = zip(row.cells, widths).map { cell, width in
      LineBreaker.lines(of: cell.marked, width: width)
    }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { number in
      var line = ""
      for (column, lines) in cells.enumerated() {
        let text = number < lines.count ? lines[number] : ""
        let room = String(repeating: " ", count: max(0, widths[column] - Glyphs.width(of: text)))
        line += row.columns[column].isNumber ? room + text : text + room
        line += String(repeating: " ", count: Row.gutter)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private static func stacked(_ row: Row, width: Int) -> [String] {
    row.cells.map(\.marked).filter { !$0.isEmpty }
      .flatMap { LineBreaker.lines(of: $0, width: width) }
  }
}
