import DocumentModel
import BriefingLibrary
import BriefingPages
import ScreenModel
import Testing

@testable import ReaderCore

@Suite("A search behind the screen")
struct AskingTests {
  /// Presses keys without answering what is asked of the world.
  private func pressing(_ keys: [Key], _ state: inout ReaderState) -> [Effect] {
    keys.flatMap { state.update(.input(.key($0))) }
  }

  @Test("is asked for with every key, each time under a new number")
  func effects() throws {
    var state = try SmallBriefing.state()
    let effects = pressing([.character("/"), .character("n"), .character("o")], &state)
    #expect(effects == [.search("n", number: 1), .search("no", number: 2)])
    #expect(state.isAwaitingPage && state.search?.isAnswered == false)
  }

  @Test("shows nothing of an answer that comes too late")
  func lateAnswer() throws {
    var state = try SmallBriefing.state()
    _ = pressing([.character("/"), .character("n"), .character("o")], &state)
    let answer = state.maker.answer("noise")
    _ = state.update(.searchAnswered(number: 1, answer, isLast: true))
    #expect(state.isAwaitingPage)
    _ = state.update(.searchAnswered(number: 2, answer, isLast: true))
    #expect(!state.isAwaitingPage)
    #expect(state.currentHit == 0)
    _ = pressing([.escape], &state)
    _ = state.update(.searchAnswered(number: 2, answer, isLast: true))
    #expect(state.history.current.location == .overview && state.search == nil)
  }

  @Test("leaves the screen as it is until the next hits are there")
  func staying() throws {
    var state = try SmallBriefing.state()
    state.press("/ \"noise\" Down")
    let blocks = state.page.blocks.count
    let selection = state.history.current.selection
    _ = pressing([.character("x")], &state)
    #expect(state.page.blocks.count == blocks)
    #expect(state.history.current.selection == selection)
    _ = state.update(.searchAnswered(number: state.searchNumber, SearchAnswer(), isLast: true))
    #expect(state.search?.answer.hits.isEmpty == true)
    #expect(state.history.current.selection == nil)
  }

  @Test("keeps its place where the counts come after the hits")
  func refining() throws {
    var state = try SmallBriefing.state()
    state.press("/ \"noise\" Down")
    let before = state.summary
    let answer = state.maker.answer("noise")
    _ = state.update(.searchAnswered(number: state.searchNumber, answer, isLast: true))
    #expect(state.summary == before)
  }

  @Test("opens its first hit where Enter came before the answer; n waits")
  func opening() throws {
    var state = try SmallBriefing.state()
    let effects = pressing([.character("/"), .character("j"), .enter], &state)
    #expect(effects == [.search("j", number: 1), .rememberQuery("j")])
    _ = pressing([.character("n")], &state)
    #expect(state.message == "Still searching.")
    _ = state.update(.searchAnswered(number: 1, state.maker.answer("jobs"), isLast: true))
    #expect(state.isReading)
  }

  @Test("comes back to the place where its list was left")
  func comingBack() throws {
    var state = try SmallBriefing.state()
    state.press("/ \"noise\" Down Enter / \"jobs\" Enter")
    #expect(pressing([.character("H"), .character("H")], &state).isEmpty == true)
    let asked = pressing([.character("H")], &state)
    #expect(asked == [.search("noise", number: state.searchNumber)])
    _ = state.answering(asked)
    #expect(state.summary == "search?q=noise “The noise of the Port co” page")
  }

  @Test("is there when the reader begins with it")
  func arrival() throws {
    let snapshot = try SmallBriefing.state().snapshot
    var state = ReaderState(
      snapshot: snapshot, size: Size(width: 80, height: 24), at: .search("noise"))
    #expect(state.page.blocks.count == 1)
    state.answering(state.effectsOfArrival())
    #expect(state.currentHit == 0)
  }
}

@Suite("A search is narrowed, explained, kept")
struct KeepingTests {
  @Test(
    "by the counts beside it, and - takes that away again",
    arguments: [
      ("/ \"noise\" S-Tab", "search?q=noise “The council spoke of noi” related"),
      ("/ \"noise\" S-Tab j Enter", "search?q=issue:jobs+noise “The council spoke of noi” page"),
      ("/ \"noise\" S-Tab j Enter -", "search?q=noise “The council spoke of noi” page"),
      ("/ \"noise\" S-Tab j Enter q", "search?q=noise “The council spoke of noi” related"),
      (
        "/ \"noise\" S-Tab Esc -",
        "search?q=noise “The council spoke of noi” page ! Nothing narrows this search."
      ),
      ("-", "overview “1Noise3” navigation ! No search is on: / begins one."),
      ("x", "overview “1Noise3” navigation ! No search is on: / begins one."),
      ("/ \"noise\" F4", "explain?q=noise “noise…  in any form, or ” page"),
      ("/ \"noise\" Enter x q", "document/minutes?q=noise#p2 “The council spoke of noi” page"),
    ])
  func narrowing(keys: String, expected: String) throws {
    try expectSummary(after: keys, expected)
  }

  @Test(
    "in a history that the arrows go through while nothing is typed",
    arguments: [
      ("Up", "b"), ("Up Up", "a"), ("Up Up Up", "a"), ("Up Up Down", "b"), ("Up Down", ""),
      ("\"x\" C-p", "b"), ("Up \"c\" Up", "bc"), ("C-n", ""),
    ])
  func history(keys: String, text: String) throws {
    var state = try SmallBriefing.state()
    state.queries = ["a", "b"]
    state.press("/ \(keys)")
    #expect(state.prompt?.text == text)
  }

  @Test("which takes every search once, the latest last")
  func remembering() throws {
    var state = try SmallBriefing.state()
    state.press("/ \"jobs\" Enter / \"noise\" Enter / \"jobs\" Enter / \"zzz\" Esc")
    #expect(state.queries == ["noise", "jobs"])
  }

  @Test("as an issue of the briefing, under a name that its words propose")
  func saving() throws {
    var state = try SmallBriefing.state()
    #expect(state.press("/ \"noise -(\" Enter S") == [])
    #expect(state.prompt?.text == "Noise")
    #expect(state.press("Enter") == [.decide(.issue(id: "noise-2", name: "Noise", query: "noise"))])
    state.press("S Esc")
    #expect(state.prompt == nil)
    state.decisionObstacle = "Nowhere."
    state.press("S")
    #expect(state.message == "Nowhere." && state.prompt == nil)
  }

  @Test("and decisions are taken back")
  func undoing() throws {
    var state = try SmallBriefing.state()
    #expect(state.press("u") == [.undoDecision])
  }

  @Test("Opening a document counts, passing over it does not; U turns it about")
  func reading() throws {
    var state = try SmallBriefing.state()
    _ = state.update(.input(.key(.character("j"))))
    #expect(state.read.isEmpty)
    state.press(": \"document/letter\" Enter")
    #expect(state.read == ["letter"])
    state.press("U")
    #expect(state.read.isEmpty)
    #expect(state.message == "Counts as not opened yet; is:unread finds it.")
    state.press("j k")
    #expect(state.read.isEmpty)
    #expect(state.update(.input(.key(.character("U")))) == [.rememberRead(["letter"])])
    state.press("/ \"noise is:unread\"")
    #expect(state.search?.answer.total == 2)
  }
}
