import ScreenModel
import Testing

@MainActor
@Suite("A place is kept")
struct PlaceTests {
  @Test(
    "by going back and forward: the selection, the link, the lines on the screen",
    arguments: ["40x10", "80x24", "120x36"])
  func travelling(size: String) throws {
    let stage = Stage(try #require(Size(size)))
    var screens: [CellGrid] = []
    for keys in ["2 j j j", "Enter j j ]", "Enter j j w j", "Enter j", "? Space"] {
      screens.append(try stage.press(keys))
    }
    let furthest = screens.count - 1
    for number in (0..<furthest).reversed() {
      try stage.press("H")
      #expect(stage.grid == screens[number], "back at \(number)")
    }
    for number in 1...furthest {
      try stage.press("L")
      #expect(stage.grid == screens[number], "forward at \(number)")
    }
    try stage.press("L")
    #expect(stage.status.contains("Nothing lies ahead."))
  }

  @Test("by every way back", arguments: ["H", "C-o", "Backspace", "M-Left", "Esc Esc", "q", "h h"])
  func waysBack(keys: String) throws {
    let stage = Stage(Size(width: 80, height: 24))
    let issue = try stage.press("5")
    try stage.press("Enter ]")
    #expect(stage.grid != issue)
    try stage.press(keys)
    #expect(stage.grid == issue)
  }

  @Test("when the window changes: the selected passage stays on the screen")
  func resizing() throws {
    let stage = Stage(Size(width: 80, height: 24))
    try stage.play("type :document overview\npress Enter\npress Space Space j j")
    let before = stage.grid
    let passage = try #require(stage.status.split(separator: " ").last)
    for size in ["120x36", "40x10", "200x60", "60x20", "100x8", "20x6", "80x24"] {
      try stage.play("resize \(size)")
      if size != "20x6" { #expect(stage.status.contains(passage), "\(size)") }
      let cursor = try #require(stage.cursor, "\(size)")
      #expect(stage.grid.bounds.contains(cursor), "\(size)")
    }
    #expect(stage.status == before.line(23))
  }

  @Test("when the same place is asked for again: nothing is added to the way back")
  func samePlace() throws {
    let stage = Stage(Size(width: 80, height: 24))
    try stage.press("2 3 3 3 H")
    #expect(stage.status.contains("issue/chips"))
  }

  @Test("when places are only passed over: the way back leads past them")
  func passing() throws {
    let stage = Stage(Size(width: 80, height: 24))
    try stage.press("j j j Enter")
    #expect(stage.status.contains("issue/russia"))
    try stage.press("H")
    #expect(stage.status.contains("overview"))
  }
}
