/// A Markdown table as lines of text, its columns set apart by two blanks.
///
///     Port     Ships
///     Lagos    412
///     Tema     97
struct MarkdownTable {
  /// A wider cell does not push the column out, in characters.
  private static let widestColumn = 40

  private var rows: [[String]] = []

  mutating func beginRow() {
    rows.append([])
  }

  mutating func beginCell() {
    guard !rows.isEmpty else { return }
    rows[rows.count - 1].append("")
  }

  mutating func append(_ text: String) {
    guard let row = rows.indices.last, let cell = rows[row].indices.last else { return }
    rows[row][cell] += text
  }

  /// Without blanks at the end of a line.
  var lines: String {
    let widths = columnWidths
    return rows.map { row in
      guard let last = row.lastIndex(where: { !$0.isEmpty }) else { return "" }
      var line = ""
      for (column, cell) in row[..<last].enumerated() {
        line += cell
        line += String(repeating: " ", count: max(0, widths[column] - cell.count) + 2)
      }
      return line + row[last]
    }.joined(separator: "\n")
  }

  private var columnWidths: [Int] {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], min(cell.count, Self.widestColumn))
      }
    }
    return widths
  }
}
