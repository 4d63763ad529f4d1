import BriefingPages
import ScreenModel

/// Lays out one row of a table; rows of one table line up since they share columns and width.
///
/// A cell with only empty ones behind it takes their room.
enum RowLayout {
  private static let gutter = 2
  /// A flexible column narrower than this is no use: the cells are then stacked.
  private static let narrowest = 18

  static func lines(of row: Row, width: Int) -> [LayoutLine] {
    guard let widths = widths(of: row.columns, within: width) else {
      return stacked(row, width: width)
    }
    var lines: [LayoutLine] = []
    var x = 0
    var links = 0
    for (number, cell) in row.cells.enumerated() {
      let isFollowed = row.cells.dropFirst(number + 1).contains { !$0.allSatisfy(\.text.isEmpty) }
      let room = isFollowed ? widths[number] : width - x
      let own = SpanWrapper.lines(cell, width: room, firstLink: links)
      links += cell.count { $0.target != nil }
      let isNumber = if case .number = row.columns[number] { true } else { false }
      for (order, line) in own.enumerated() where !line.runs.isEmpty {
        while lines.count <= order { lines.append(LayoutLine()) }
        let indent = isNumber ? max(0, widths[number] - line.width) : 0
        lines[order].runs += line.shifted(by: x + indent).runs
      }
      x += widths[number] + gutter
    }
    return lines.isEmpty ? [LayoutLine()] : lines
  }

  /// Nothing where the flexible column would be too narrow.
  private static func widths(of columns: [Row.Column], within width: Int) -> [Int]? {
    let flexible = columns.count { $0 == .flexible }
    let taken =
      columns.reduce(0) { $0 + $1.fixedWidth } + gutter * (columns.count - 1)
    guard flexible > 0 else { return taken <= width ? columns.map(\.fixedWidth) : nil }
    let share = (width - taken) / flexible
    guard share >= narrowest || columns.count == 1 else { return nil }
    return columns.map { $0 == .flexible ? share : $0.fixedWidth }
  }

  private static func stacked(_ row: Row, width: Int) -> [LayoutLine] {
    var links = 0
    var lines: [LayoutLine] = []
    for cell in row.cells {
      let isEmpty = cell.allSatisfy(\.text.isEmpty)
      if !isEmpty { lines += SpanWrapper.lines(cell, width: width, firstLink: links) }
      links += cell.count { $0.target != nil }
    }
    return lines.isEmpty ? [LayoutLine()] : lines
  }
}

extension Row.Column {
  fileprivate var fixedWidth: Int {
    switch self {
    case .fixed(let width), .number(let width): width
    case .flexible: 0
    }
  }
}
