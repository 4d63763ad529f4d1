import ScreenModel

/// Breaks text into lines of a width in cells, at blanks where there are some.
///
/// A word longer than a line is cut; a line may also end behind a hyphen or a dash and beside
/// characters two cells wide (Chinese, Japanese, Korean). Line ends of the text are kept, blanks
/// at a line's end are not. What comes out is harmless.
struct LineBreaker {
  private let text: String
  private let width: Int
  private var lines: [String] = []
  /// The line being filled, in bytes of the text, and the cells it takes so far.
  private var start = 0
  private var cells = 0
  /// The last byte at which the line may end, and the cells before it.
  private var breakable = (byte: 0, cells: 0)

  static func lines(of text: String, width: Int) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { part in
      var breaker = LineBreaker(text: HarmlessText.marking(part), width: max(1, width))
      breaker.run()
      return breaker.lines
    }
  }

  private init(text: String, width: Int) {
    self.text = text
    self.width = width
  }

  private mutating func run() {
    for cell in Glyphs.cells(of: text) {
      let isBlank = cell.glyph == .space
      if cell.width == 2 { breakable = (cell.range.lowerBound, cells) }
      if cells + cell.width > width, !isBlank, cells > 0 { endLine(before: cell.range.lowerBound) }
      cells += cell.width
      if isBlank || cell.mayEndLine { breakable = (cell.range.upperBound, cells) }
    }
    lines.append(slice(to: text.utf8.count))
  }

  private mutating func endLine(before byte: Int) {
    let end = breakable.byte > start ? breakable : (byte: byte, cells: cells)
    lines.append(slice(to: end.byte))
    start = end.byte
    cells -= end.cells
    breakable = (start, 0)
  }

  private func slice(to end: Int) -> String {
    let from = text.utf8.index(text.startIndex, offsetBy: start)
    var line = text[from..<text.utf8.index(text.startIndex, offsetBy: end)]
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}

extension Glyphs.Placed {
  fileprivate var mayEndLine: Bool {
    width == 2 || !glyph.hasMarks && (glyph.base == "-" || glyph.base == "—")
  }
}
