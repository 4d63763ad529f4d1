/// A table to print, and to paste into a page.
struct FigureTable: Equatable {
  let title: String
  /// The first names what was measured, the others are figures and stand to the right.
  let columns: [String]
  var rows: [[String]] = []
  /// How it was measured, below the table.
  var notes = ""

  /// In Markdown, with columns that line up as plain text too.
  var markdown: String {
    let lines = [columns] + rows
    let widths = columns.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    let rule = widths.enumerated().map { column, width in
      column == 0 ? String(repeating: "-", count: width) : Self.rightAligned(width)
    }
    let table = ([columns, rule] + rows).map { Self.line($0, widths) }
    let parts = ["#### \(title)", table.joined(separator: "\n"), notes]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private static func rightAligned(_ width: Int) -> String {
    String(repeating: "-", count: max(1, width - 1)) + ":"
  }

  private static func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = cells.enumerated().map { column, cell in
      let blanks = String(repeating: " ", count: max(0, widths[column] - cell.count))
      return column == 0 ? cell + blanks : blanks + cell
    }
    return "| \(padded.joined(separator: " | ")) |"
  }
}
