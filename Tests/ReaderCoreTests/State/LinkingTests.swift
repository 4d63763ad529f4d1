import BriefingPages
import DocumentModel
import ScreenModel
import Testing

@testable import ReaderCore

@Suite("How two actors are linked")
struct LinkingTests {
  @Test("is asked from an actor's page by a key and some letters, and shown on a page")
  func fromActor() throws {
    var state = try SmallBriefing.state()
    state.press(": \"actor/ada\" Enter p")
    #expect(state.prompt?.kind.label == "How is Ada Brandt linked to: ")
    #expect(state.completions.map(\.text) == ["Port company", "Town council"])
    #expect(
      state.completions.map(\.help) == ["1 passage with both, stated", "1 passage with both"])
    state.press("\"coun\" Enter")
    #expect(state.history.current.location == .link("ada", "town"))
    #expect(state.path == "overview actor/ada [link/ada/town]")
    state.press("H")
    #expect(state.history.current.location == .actor("ada"))
  }

  @Test("is asked for both where nobody is at hand")
  func fromNowhere() throws {
    var state = try SmallBriefing.state()
    state.press("p")
    #expect(state.prompt?.kind.label == "How is linked: ")
    state.press("\"brandt\" Enter")
    #expect(state.prompt?.kind.label == "How is Ada Brandt linked to: ")
    state.press("Down Down Enter")
    #expect(state.history.current.location == .link("ada", "town"))
  }

  @Test("begins with the actor in the selected row, and in a text with the one chosen")
  func fromRow() throws {
    var state = try SmallBriefing.state()
    state.press(": \"actors\" Enter G p")
    #expect(state.prompt?.kind == .secondActor("ada", name: "Ada Brandt"))
    state.press("Esc : \"document/letter\" Enter ] ] p")
    #expect(state.prompt?.kind == .secondActor("port", name: "Port company"))
  }

  @Test("offers the other actor of the selected row first")
  func selectedRow() throws {
    var state = try SmallBriefing.state()
    state.press(": \"actor/town\" Enter")
    while state.selectedBlock?.target != .actor("port"), state.selectedBlock != nil,
      state.history.current.selection != state.page.blocks.count - 1
    {
      state.press("j")
    }
    state.press("p Enter")
    #expect(state.history.current.location == .link("town", "port"))
  }

  @Test("is not asked where nobody was chosen")
  func nobody() throws {
    try expectSummary(
      after: "p \"zzz\" Enter", "overview “1Noise3” navigation ! Nobody was chosen.")
    try expectSummary(after: "p Esc", "overview “1Noise3” navigation")
  }

  @Test("opens each sentence in its document, and follows each actor")
  func following() throws {
    var state = try SmallBriefing.state()
    state.press(": \"link/ada/port\" Enter j j Enter")
    #expect("\(state.history.current.location)".hasPrefix("document/letter#char="))
    state.press("q ] Enter")
    #expect(state.history.current.location == .actor("ada"))
  }
}
