import ScreenModel

/// Lays out one row of a table as lines; rows of one table line up, as they share their columns.
enum TextTable {
  /// Blanks between two columns.
  private static let gutter = 2
  /// A flexible column narrower than this is no use: the cells then stand below each other.
  private static let narrowest = 14

  static func lines(of row: Row, width: Int) -> [String] {
    guard let widths = widths(of: row.columns, within: width) else {
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
        line += String(repeating: " ", count: gutter)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// Nothing where the flexible column would be too narrow.
  private static func widths(of columns: [Row.Column], within width: Int) -> [Int]? {
    let flexible = columns.count { $0 == .flexible }
    let taken = columns.reduce(0) { $0 + $1.fixedWidth } + gutter * (columns.count - 1)
    guard flexible > 0 else { return taken <= width ? columns.map(\.fixedWidth) : nil }
    let share = (width - taken) / flexible
    guard share >= narrowest || columns.count == 1 else { return nil }
    return columns.map { $0 == .flexible ? share : $0.fixedWidth }
  }

  private static func stacked(_ row: Row, width: Int) -> [String] {
    row.cells.map(\.marked).filter { !$0.isEmpty }
      .flatMap { LineBreaker.lines(of: $0, width: width) }
  }
}

extension Row.Column {
  fileprivate var fixedWidth: Int {
    switch self {
    case .fixed(let width), .number(let width): width
    case .flexible: 0
    }
  }

  fileprivate var isNumber: Bool {
    if case .number = self { true } else { false }
  }
}
