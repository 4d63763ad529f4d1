extension CellGrid {
  /// Draws a text in one row, from a place that may lie outside, and clips it at the edges.
  ///
  /// The text passes the gate (`Glyphs`) on its way. It takes no more than `maxWidth` cells, and
  /// without one may run to the right edge.
  ///
  /// - Returns: The cells used, counted from `point`, also those left of the grid; a wide glyph
  ///   that would be cut in half counts as the blank that is put in its place.
  @discardableResult
  package mutating func draw(
    _ text: some StringProtocol, at point: Point, style: Style = .plain, maxWidth: Int? = nil
  ) -> Int {
    let room = min(maxWidth ?? .max, width - point.x)
    guard room > 0 else { return 0 }
    var used = 0
    Glyphs.forEach(in: text) { glyph, _ in
      let width = min(glyph.width, room - used)
      draw(width == glyph.width ? glyph : .space, x: point.x + used, y: point.y, style: style)
      used += width
      return used < room
    }
    return used
  }

  /// Draws one glyph; what lies outside the grid is left away.
  package mutating func draw(_ glyph: Glyph, at point: Point, style: Style = .plain) {
    draw(glyph, x: point.x, y: point.y, style: style)
  }

  private mutating func draw(_ glyph: Glyph, x: Int, y: Int, style: Style) {
    guard 0..<height ~= y, x < width else { return }
    if x >= 0 {
      put(glyph, x: x, y: y, style: style)
    } else if x + glyph.width > 0 {
      put(.space, x: 0, y: y, style: style)
    }
  }

  /// Lays a grid over this one; what lies outside is left away.
  package mutating func draw(_ grid: CellGrid, at point: Point) {
    let area = bounds.intersection(Rect(origin: point, size: grid.size))
    for y in area.minY..<area.maxY {
      for x in area.minX..<area.maxX {
        let cell = grid[x - point.x, y - point.y]
        let isCut =
          cell.isContinuation ? x == area.minX : cell.glyph.width == 2 && x + 1 == area.maxX
        if isCut {
          put(.space, x: x, y: y, style: cell.style)
        } else if !cell.isContinuation {
          put(cell.glyph, x: x, y: y, style: cell.style)
        }
      }
    }
  }

  /// Fills an area with a glyph one cell wide, blank unless told.
  package mutating func fill(_ rect: Rect, style: Style = .plain, with glyph: Glyph = .space) {
    let area = bounds.intersection(rect)
    for y in area.minY..<area.maxY {
      for x in area.minX..<area.maxX { put(glyph, x: x, y: y, style: style) }
    }
  }

  /// Changes the styles in an area and leaves its glyphs.
  ///
  /// A wide glyph at the edge has one style in both of its cells: that of its first.
  package mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let area = bounds.intersection(rect)
    guard !area.isEmpty else { return }
    for y in area.minY..<area.maxY {
      let start = self[area.minX, y].isContinuation ? area.minX + 1 : area.minX
      let cutsLast = area.maxX < width && self[area.maxX, y].isContinuation
      guard start < area.maxX else { continue }
      restyle(row: y, from: start, to: cutsLast ? area.maxX + 1 : area.maxX, change)
    }
  }
}
