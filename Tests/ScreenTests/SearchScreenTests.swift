import ScreenModel
import Testing

@MainActor
@Suite("A search on the screen")
struct SearchScreenTests {
  nonisolated private static let sizes = ["40x10", "80x24"]

  @Test(
    "is left with Esc for exactly what was there before",
    arguments: [
      "j j", "2 Space j", "3 w j", "2 Enter ] ] Space", "? Space", "4 z",
    ])
  func restoring(place: String) throws {
    for size in Self.sizes.compactMap({ Size($0) }) {
      let stage = Stage(size)
      let before = try stage.press(place)
      let cursor = stage.cursor
      for typing in [
        "type /wang\npress Down Down PageDown Esc", "type /zep\npress C-c",
        "type /chip\npress Tab C-u Backspace", "press / Esc",
      ] {
        try stage.play(typing)
        #expect(stage.grid == before, "\(size), \(typing)")
        #expect(stage.cursor == cursor, "\(size), \(typing)")
      }
    }
  }

  @Test("restores the search that was on before it")
  func nested() throws {
    let stage = Stage(Size(width: 80, height: 24))
    try stage.play("type /fentanyl\npress Enter n")
    let before = stage.grid
    #expect(stage.status.contains("2 of "))
    try stage.play("type /taiwan\npress Esc")
    #expect(stage.grid == before)
  }

  @Test("is stepped through with n and N, across documents, and says where it ends")
  func stepping() throws {
    let stage = Stage(Size(width: 80, height: 24))
    try stage.play("type /export restrictions\npress Enter")
    let first = stage.grid
    var documents: [Substring] = []
    for number in 1...7 {
      #expect(stage.status.contains("\(number) of 7"))
      let document = stage.status.dropFirst().prefix { $0 != "#" }
      if documents.last != document { documents.append(document) }
      try stage.press("n")
    }
    #expect(documents.count >= 2, "the hits lie in several documents")
    #expect(stage.status.contains("That was the last of 7."))
    for _ in 1...6 { try stage.press("N") }
    #expect(stage.grid == first)
    try stage.press("N")
    #expect(stage.status.contains("That was the first."))
  }

  @Test("goes on from its list when one comes back to it")
  func returning() throws {
    let stage = Stage(Size(width: 80, height: 24))
    try stage.play("type /fentanyl\npress Enter n n Esc")
    #expect(stage.status.contains("search fentanyl"))
    try stage.press("n")
    #expect(stage.status.contains("2 of "))
  }

  @Test("can be narrowed to the issue at hand with Tab, and both ways are named")
  func narrowing() throws {
    let stage = Stage(Size(width: 80, height: 24))
    try stage.play("press 4\ntype /taiwan")
    #expect(stage.status.contains("Tab only here"))
    let everywhere = stage.lines[2]
    try stage.press("Tab")
    #expect(stage.status.contains("in Fentanyl · Tab everywhere"))
    #expect(stage.lines[2] != everywhere)
    try stage.press("Tab")
    #expect(stage.lines[2] == everywhere)
  }

  @Test("is finished where it finds nothing, and says so")
  func nothing() throws {
    let stage = Stage(Size(width: 80, height: 24))
    try stage.play("type /zeppelin")
    #expect(stage.shows("zeppelin  0 passages"))
    #expect(stage.status.contains("none"))
    try stage.press("Enter n")
    #expect(stage.status.contains("The search found nothing."))
  }
}
