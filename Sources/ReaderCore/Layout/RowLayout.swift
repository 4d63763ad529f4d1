import BriefingPages
import ScreenModel

/// Lays out one row of a table; rows of one table line up since they share columns and width.
///
/// A cell with only empty ones behind it takes their room.
enum RowLayout {
  static func lines(of row: Row, width: Int) -> [LayoutLine] {
    guard let widths = row.columnWidths(within: width) else {
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
      for (order, line) in own.enumerated() where !line.runs.isEmpty {
        while lines.count <= order { lines.append(LayoutLine()) }
        let indent = row.columns[number].isNumber ? max(0, widths[number] - line.width) : 0
        lines[order].runs += line.shifted(by: x + indent).runs
      }
      x += widths[number] + Row.gutter
    }
    return lines.isEmpty ? [LayoutLine()] : lines
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
