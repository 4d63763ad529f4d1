import ScreenModel
import Testing

/// What the project promises to someone who has read nothing but the help.
@MainActor
@Suite("A stranger can")
struct TaskTests {
  nonisolated private static let wide = Size(width: 120, height: 36)
  nonisolated private static let usual = Size(width: 80, height: 24)

  @Test("find what each side says on chips", arguments: [wide, usual])
  func chips(size: Size) throws {
    let stage = Stage(size)
    try stage.press("2")
    #expect(stage.shows("WHERE THEY STAND"))
    #expect(stage.shows("United States     An act, no words: it has raised"))
    #expect(stage.shows("China             Reportedly wants the restrictions"))
  }

  @Test(
    "find out who may raise the detainees' cases, and land on the sentence",
    arguments: [wide, usual])
  func detainees(size: Size) throws {
    let stage = Stage(size)
    try stage.press("5")
    #expect(stage.shows("Blinken may"))
    try stage.press("Enter")
    #expect(stage.shows("▌ According to sources, Blinken may raise three cases"))
    #expect(stage.cursorLine.contains("Blinken may raise three cases"))
    let evidence = stage.grid.styleLetters().filter { $0 == "B" || $0 == "N" }
    #expect(!evidence.isEmpty, "the sentence stands out")
  }

  @Test("jump from Blinken to Qin Gang, Wang Yi and Pompeo, and back", arguments: [wide, usual])
  func actors(size: Size) throws {
    let stage = Stage(size)
    try stage.play("type :actor blinken\npress Enter")
    let blinken = stage.grid
    #expect(stage.status.contains("actor/antony-blinken"))
    for (name, place) in [
      ("Qin Gang", "qin-gang"), ("Wang Yi", "wang-yi"), ("Mike Pompeo", "mike-pompeo"),
    ] {
      try stage.choose(linked: name)
      #expect(stage.status.contains("actor/\(place)"))
    }
    try stage.press("H H H Esc")
    #expect(stage.grid == blinken)
  }

  @Test("search “export restrictions”", arguments: [wide, usual])
  func searching(size: Size) throws {
    let stage = Stage(size)
    try stage.play("type /export restrictions")
    #expect(stage.shows("export restrictions  7 passages"))
    try stage.press("Enter")
    #expect(
      stage.shows("▌ export restrictions, once of chips")
        || stage.shows("▌ restrictions, once of chips"))
    #expect(stage.grid.styleLetters().contains("x"), "the words are marked")
  }

  @Test("and leave", arguments: ["Q", "C-q", ": q Enter", "q", "C-c C-c", "3 ] Enter q q q"])
  func leaving(keys: String) throws {
    let stage = Stage(Self.usual)
    try stage.press(keys)
    #expect(stage.isFinished)
    #expect(stage.failure == nil)
  }

  @Test("learn how from the keys that the bottom line names")
  func hints() throws {
    let stage = Stage(Self.usual)
    for hint in ["Enter open", "/ search", "? help", "1–9 issue"] {
      #expect(stage.status.contains(hint))
    }
    try stage.press("?")
    #expect(stage.shows("Next row, passage or"))
  }
}

extension Stage {
  /// Goes to the pane of linked actors and opens the one of that name.
  func choose(linked name: String) throws {
    try press("w")
    for _ in 0..<30 where !isSelected(name) { try press("j") }
    #expect(isSelected(name), "\(name) is among the linked actors")
    try press("Enter")
  }

  private func isSelected(_ name: String) -> Bool {
    cursorLine.contains("▌ \(name)")
  }
}
