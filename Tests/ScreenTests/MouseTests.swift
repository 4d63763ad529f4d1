import ScreenModel
import Testing

@MainActor
@Suite("The mouse")
struct MouseTests {
  private let stage = Stage(Size(width: 120, height: 36))

  /// The cell where a text begins on the screen.
  private func place(of text: String, from column: Int = 0) throws -> Point {
    for (y, line) in stage.lines.enumerated() {
      let cells = Array(line)
      let wanted = Array(text)
      for x in cells.indices.dropFirst(column) where cells[x...].starts(with: wanted) {
        return Point(x: x, y: y)
      }
    }
    return try #require(nil, "“\(text)” is on the screen")
  }

  private func click(_ point: Point) throws {
    try stage.play("click \(point.x),\(point.y)")
  }

  @Test("opens an issue in the left pane, and the title line leads back")
  func navigation() throws {
    let before = stage.grid
    try click(try place(of: "Fentanyl"))
    #expect(stage.status.contains("issue/fentanyl"))
    try click(Point(x: 5, y: 0))
    #expect(stage.status.contains("overview"))
    #expect(stage.grid.line(2) == before.line(2))
  }

  @Test("opens a linked actor in the right pane")
  func related() throws {
    try click(try place(of: "Xi Jinping", from: 90))
    #expect(stage.status.contains("actor/xi-jinping"))
  }

  @Test("selects a row, and opens it where it is selected")
  func rows() throws {
    try stage.press("5")
    let row = try place(of: "Three American citizens are wrongfully", from: 30)
    try click(row)
    #expect(stage.shows("▌ Three American citizens are wrongfully"))
    #expect(stage.status.contains("issue/detainees"))
    try click(Point(x: row.x + 1, y: row.y))
    #expect(!stage.status.contains("issue/detainees"))
  }

  @Test("follows a link in the text")
  func links() throws {
    try stage.play("type :document overview\npress Enter")
    let name = try place(of: "Blinken", from: 30)
    try click(name)
    #expect(stage.status.contains("actor/antony-blinken"))
  }

  @Test("moves the page with its wheel, wherever the keys go")
  func wheel() throws {
    try stage.play("type :document overview\npress Enter")
    let fifth = stage.grid.line(8).dropFirst(31).prefix(58)
    try stage.play("wheel down 60,10")
    #expect(stage.grid.line(5).dropFirst(31).prefix(58) == fifth)
    try stage.play("wheel up 60,10\nwheel up 60,10")
    #expect(stage.grid.line(8).dropFirst(31).prefix(58) == fifth)
  }

  @Test("means nothing where nothing is")
  func nowhere() throws {
    let before = try stage.press("2")
    for point in [Point(x: 60, y: 1), Point(x: 119, y: 35), Point(x: 500, y: 500)] {
      try click(point)
      #expect(stage.grid == before)
    }
  }
}
