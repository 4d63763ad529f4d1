import TestSupport
import Testing

@testable import ScreenModel

@Suite("A grid of cells")
struct CellGridTests {
  private func grid(_ width: Int, _ height: Int = 1, _ text: String = "") -> CellGrid {
    var grid = CellGrid(size: Size(width: width, height: height))
    grid.draw(text, at: .zero)
    return grid
  }

  @Test("a cell is sixteen bytes")
  func compact() {
    #expect(MemoryLayout<Cell>.stride == 16)
  }

  @Test("text is drawn in its place and style")
  func drawing() {
    var grid = grid(8, 2)
    #expect(grid.draw("one", at: Point(x: 1, y: 0), style: .accent) == 3)
    #expect(grid.draw("two", at: Point(x: 5, y: 1), style: .bold) == 3)
    expectScreen(
      grid,
      """
      | one    |
      |     two|
      """,
      styles: """
        |.aaa....|
        |.....BBB|
        """)
  }

  @Test("what lies outside is left away, and never half a wide glyph shows")
  func clipping() {
    var grid = grid(5, 5)
    #expect(grid.draw("abcdefg", at: Point(x: 2, y: 0)) == 3)
    #expect(grid.draw("abc", at: Point(x: -1, y: 1)) == 3)
    #expect(grid.draw("中文", at: Point(x: -1, y: 2)) == 4)
    #expect(grid.draw("a中文", at: Point(x: 0, y: 3), maxWidth: 4) == 4)
    #expect(grid.draw("中文", at: Point(x: 2, y: 4)) == 3)
    grid.draw("x", at: Point(x: 0, y: 5))
    grid.draw("x", at: Point(x: 9, y: 0))
    grid.draw("x", at: Point(x: 0, y: -1))
    expectScreen(
      grid,
      """
      |  abc|
      |bc   |
      | 文  |
      |a中  |
      |  中 |
      """)
  }

  @Test(
    "writing over half of a wide glyph leaves a blank for the other half",
    arguments: [(0, "|x 文|"), (1, "| x文|"), (2, "|中x |"), (3, "|中 x|")])
  func overwriting(x: Int, screen: String) {
    var grid = grid(4, 1, "中文")
    grid.draw("x", at: Point(x: x, y: 0))
    expectScreen(grid, screen)
  }

  @Test("a wide glyph over two halves blanks both neighbours")
  func overlapping() {
    var grid = grid(4, 1, "中文")
    grid.draw("字", at: Point(x: 1, y: 0))
    expectScreen(grid, "| 字 |")
    #expect(grid[2, 0].isContinuation)
    #expect(grid[2, 0].text == "")
  }

  @Test("a grid is laid over another and cut at the edges")
  func layering() {
    var grid = grid(6, 2, "......")
    let part = self.grid(4, 1, "中文")
    grid.draw(part, at: Point(x: 3, y: 1))
    grid.draw(part, at: Point(x: -1, y: 0))
    expectScreen(
      grid,
      """
      | 文...|
      |   中 |
      """)
  }

  @Test("an area is filled")
  func filling() {
    var grid = grid(5, 2, "中文x")
    grid.fill(Rect(x: 1, y: 0, width: 2, height: 9), style: .selection)
    expectScreen(
      grid,
      """
      |    x|
      |     |
      """,
      styles: """
        |.ss..|
        |.ss..|
        """)
  }

  @Test("styles change without the text, whole glyphs at a time")
  func restyling() {
    var grid = grid(6, 1, "中文ab")
    grid.restyle(Rect(x: 1, y: 0, width: 2, height: 1)) { $0.attributes.insert(.reverse) }
    expectScreen(grid, "|中文ab|", styles: "|..RR..|")
    grid.restyle(Rect(x: 4, y: 0, width: 9, height: 9)) { $0.ink = .match }
    expectScreen(grid, "|中文ab|", styles: "|..RRxx|")
  }

  @Test("the smallest grids hold", arguments: [(0, 0), (1, 1), (1, 0), (-1, 3)])
  func tiny(width: Int, height: Int) {
    var grid = grid(width, height)
    grid.draw("中a", at: .zero)
    grid.fill(grid.bounds)
    grid.restyle(Rect(x: -5, y: -5, width: 99, height: 99)) { $0.ink = .accent }
    grid.draw(grid, at: Point(x: 1, y: 1))
    #expect(grid.width == max(0, width))
  }

  @Test("whatever is drawn where, wide glyphs keep both their cells")
  func invariant() {
    var generator = SystemRandomNumberGenerator()
    var grid = grid(9, 3)
    for _ in 0..<2000 {
      let point = Point(
        x: .random(in: -3...10, using: &generator), y: .random(in: -1...3, using: &generator))
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: grid.draw("a中b文", at: point, maxWidth: .random(in: 0...6, using: &generator))
      case 1: grid.fill(Rect(origin: point, size: Size(width: 2, height: 2)))
      case 2: grid.draw(self.grid(3, 1, "中x"), at: point)
      default: grid.draw("文字", at: point)
      }
      #expect(isWhole(grid))
    }
  }

  private func isWhole(_ grid: CellGrid) -> Bool {
    (0..<grid.height).allSatisfy { y in
      (0..<grid.width).allSatisfy { x in
        let followed = x + 1 < grid.width && grid[x + 1, y].isContinuation
        return (grid[x, y].glyph.width == 2) == followed
      }
    }
  }

  @Test("a line is read without the blanks at its end")
  func line() {
    #expect(grid(9, 1, " 中 a").line(0) == " 中 a")
  }
}
