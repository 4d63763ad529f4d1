extension CellGrid {
  /// The rows as text, one a line, each padded to the full width.
  package func text() -> String {
    lines(between: "") { cell, line in cell.glyph.write(to: &line) }
  }

  /// The rows as text between bars, as tests draw them.
  package func framedText() -> String {
    lines(between: "|") { cell, line in cell.glyph.write(to: &line) }
  }

  /// One letter per cell (`Style.letter`), the rows between bars.
  package func styleLetters() -> String {
    lines(between: "|") { cell, line in line.append(cell.style.letter) }
  }

  /// A row, counted from zero, without the blanks at its end.
  package func line(_ y: Int) -> String {
    var line = ""
    for cell in row(y) { cell.glyph.write(to: &line) }
    while line.last == " " { line.removeLast() }
    return line
  }

  private func lines(between bar: String, _ write: (Cell, inout String) -> Void) -> String {
    (0..<height).map { y in
      var line = bar
      for cell in row(y) { write(cell, &line) }
      return line + bar
    }.joined(separator: "\n")
  }
}
