/// A screen, or a part of one, as rows of cells.
///
/// A wide glyph fills two cells, the second of which is a marked continuation. The invariant that
/// a continuation follows its glyph, and a wide glyph is followed by its continuation, holds
/// after each call: what would cut a wide glyph in half leaves a blank instead.
package struct CellGrid: Equatable, Sendable {
  package let size: Size
  /// Row after row.
  private(set) var cells: [Cell]

  package init(size: Size, style: Style = .plain) {
    let size = Size(width: max(0, size.width), height: max(0, size.height))
    self.size = size
    cells = Array(repeating: Cell(.space, style), count: size.width * size.height)
  }

  package var width: Int { size.width }
  package var height: Int { size.height }
  package var bounds: Rect { Rect(size) }

  /// The cell at a place inside the grid.
  package subscript(x: Int, y: Int) -> Cell {
    precondition(bounds.contains(Point(x: x, y: y)), "outside the grid")
    return cells[y * width + x]
  }

  package subscript(point: Point) -> Cell { self[point.x, point.y] }

  /// The cells of a row inside the grid, counted from zero.
  package func row(_ y: Int) -> ArraySlice<Cell> {
    cells[y * width..<(y + 1) * width]
  }

  /// Hands over the cells of a row without a copy.
  package func withRow<Result>(_ y: Int, _ body: (UnsafeBufferPointer<Cell>) -> Result) -> Result {
    cells.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[y * width..<(y + 1) * width]))
    }
  }

  /// Places a glyph inside the grid; a wide one whose second cell lies outside becomes a blank.
  mutating func put(_ glyph: Glyph, x: Int, y: Int, style: Style) {
    let place = y * width + x
    let isWide = glyph.width == 2
    let end = x + (isWide ? 2 : 1)
    guard end <= width else { return put(.space, x: x, y: y, style: style) }
    if cells[place].isContinuation { cells[place - 1].glyph = .space }
    if end < width, cells[place + end - x].isContinuation {
      cells[place + end - x].glyph = .space
    }
    cells[place] = Cell(glyph, style)
    if isWide { cells[place + 1] = Cell(.continuation, style) }
  }

  /// Gives the cells of a row inside the grid new styles.
  mutating func restyle(row y: Int, from start: Int, to end: Int, _ change: (inout Style) -> Void) {
    for place in y * width + start..<y * width + end { change(&cells[place].style) }
  }
}
