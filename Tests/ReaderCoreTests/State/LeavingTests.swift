import BriefingPages
import DocumentModel
import ScreenModel
import Testing

@testable import ReaderCore

@Suite("Leaving")
struct LeavingTests {
  @Test(
    "Some keys leave the program",
    arguments: ["Q", "C-q", "q", "C-c C-c", ": \"q\" Enter", ": \"quit\" Enter", "1 e q q q"])
  func leaving(keys: String) throws {
    var state = try SmallBriefing.state()
    #expect(state.press(keys) == [.quit])
  }

  @Test(
    "Others never do",
    arguments: [
      "Esc Esc Esc Esc Esc", "1 e Esc Esc Esc Esc Esc Esc", "C-c j C-c", "1 q", "w q", "h h h h",
      ": C-c C-c", "/ \"q\"", "H H H H", "Left Left Left",
    ])
  func staying(keys: String) throws {
    var state = try SmallBriefing.state()
    #expect(!state.press(keys).contains(.quit))
  }

  @Test("q goes back level by level before it leaves, and a single text has one level")
  func levels() throws {
    var state = try SmallBriefing.state()
    state.press("1 e")
    var places: [String] = []
    while !state.press("q").contains(.quit) { places.append("\(state.history.current.location)") }
    #expect(places == ["issue/noise", "overview"])

    var single = try SmallBriefing.state(["note.txt": "Only this."])
    #expect(single.history.current.location == .document("note"))
    #expect(single.press("q") == [.quit])
  }

  @Test("^C stops work first, and says what to press next")
  func stopping() throws {
    var state = try SmallBriefing.state()
    state.work = .analysing(nil)
    #expect(state.press("C-c") == [.cancelWork])
    #expect(state.message == "Stopped; r reads the files again, ^C leaves.")
    state.work = nil
    state.press("j")
    #expect(state.press("C-c").isEmpty)
    #expect(state.message == "^C again leaves; so does Q.")
  }

  @Test("What the world is asked for is told as plain data")
  func effects() throws {
    var state = try SmallBriefing.state()
    #expect(
      state.press("r C-l C-z F2 F2") == [
        .reload, .redraw, .suspend, .setMouse(false), .setMouse(true),
      ])
    #expect(state.update(.input(.hangUp)) == [.quit])
    #expect(state.update(.input(.resumed)) == [.redraw])
  }
}
