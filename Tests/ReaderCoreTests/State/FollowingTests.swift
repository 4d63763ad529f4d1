import BriefingPages
import DocumentModel
import ScreenModel
import Testing

@testable import ReaderCore

@Suite("Following links and coming back")
struct FollowingTests {
  @Test(
    "Links of a text are chosen one after the other, in the next passages too",
    arguments: [
      ("]", "document/letter “Ada Brandt runs the Port” → actor/ada page"),
      ("] ]", "document/letter “Ada Brandt runs the Port” → actor/port page"),
      ("] ] ]", "document/letter “Ada Brandt runs the Port” → actor/town page"),
      ("] ] ] ]", "document/letter “Nobody counts the jobs, ” → actor/ada page"),
      ("] ] [", "document/letter “Ada Brandt runs the Port” → actor/ada page"),
      ("Right Right Left", "document/letter “Ada Brandt runs the Port” → actor/ada page"),
      ("[", "document/letter “A letter” page ! No link before this one."),
      (
        "G ] ]", "document/letter “Nobody counts the jobs, ” → actor/ada page ! No link further on."
      ),
      ("] Esc", "document/letter “Ada Brandt runs the Port” page"),
    ])
  func choosing(keys: String, expected: String) throws {
    try expectSummary(after: ": \"document/letter\" Enter \(keys)", expected)
  }

  @Test(
    "Enter follows the chosen link; without one it chooses the first",
    arguments: [
      ("] Enter", "actor/ada “Noise1” page"),
      (
        "j Enter",
        "document/letter “Ada Brandt runs the Port” → actor/ada page "
          + "! Enter follows the link; ] and [ choose another."
      ),
      (
        "j j Enter",
        "document/letter “The harbour is old.” page ! No link here; ] goes to the next one."
      ),
      ("j a", "actor/ada “Noise1” page"), ("] ] a", "actor/port “Noise2” page"),
      ("j j a", "document/letter “The harbour is old.” page ! No actor is named here."),
    ])
  func following(keys: String, expected: String) throws {
    try expectSummary(after: ": \"document/letter\" Enter \(keys)", expected)
  }

  @Test(
    "Evidence opens at its sentence",
    arguments: [
      ("1 e", "document/letter#char=44,70 “Ada Brandt runs the Port” page"),
      ("1 j e", "document/minutes#char=9,48 “The council spoke of noi” page"),
      (
        "1 j Enter e",
        "document/minutes#char=9,48 “The council spoke of noi” page ! You are at the source."
      ),
    ])
  func evidence(keys: String, expected: String) throws {
    try expectSummary(after: keys, expected)
  }

  @Test("The pane of linked actors leads on", arguments: [("w Enter", "actor/port “Noise2” page")])
  func related(keys: String, expected: String) throws {
    try expectSummary(after: ": \"actor/ada\" Enter \(keys)", expected)
  }

  @Test(
    "Every way back restores selection, link and scroll", arguments: ["H", "C-o", "M-Left", "q"])
  func returning(back: String) throws {
    var state = try SmallBriefing.state(size: Size(width: 40, height: 8))
    state.press(": \"document/letter\" Enter j ] ] C-e")
    let before = state.history.current
    #expect(before.link != nil && before.top != .top)
    state.press("Enter")
    #expect(state.history.current.location == .actor("port"))
    state.press(back)
    #expect(state.history.current == before)
    state.press("L")
    #expect(state.history.current.location == .actor("port"))
  }

  @Test(
    "The way back holds where one has been, and nothing that was only passed",
    arguments: [
      ("j j", "overview [issue/jobs]"), ("j j Enter", "overview [issue/jobs]"),
      ("j j k", "overview [issue/noise]"), ("j j g", "[overview]"),
      ("1 2 1", "overview issue/noise issue/jobs [issue/noise]"),
      ("1 1 1", "overview [issue/noise]"),
      ("1 e H", "overview [issue/noise] document/letter#char=44,70"),
      ("1 e H 2", "overview issue/noise [issue/jobs]"), ("1 H H H", "[overview] issue/noise"),
    ])
  func history(keys: String, expected: String) throws {
    var state = try SmallBriefing.state()
    state.press(keys)
    #expect(state.path == expected)
  }

  @Test("The ends of the way say so")
  func ends() throws {
    try expectSummary(after: "H", "overview “1Noise3” navigation ! This is where you began.")
    try expectSummary(after: "L", "overview “1Noise3” navigation ! Nothing lies ahead.")
  }
}
