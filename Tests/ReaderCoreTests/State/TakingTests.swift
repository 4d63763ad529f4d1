import BriefingLibrary
import BriefingPages
import DocumentModel
import ScreenModel
import Testing

@testable import ReaderCore

@Suite("More of the briefing arrives")
struct TakingTests {
  private let opened: BriefingSnapshot
  private let analysed: BriefingSnapshot

  init() throws {
    opened = try SmallBriefing.opened()
    analysed = try #require(opened.analysed())
  }

  private func state(after keys: String) -> ReaderState {
    var state = ReaderState(snapshot: opened, size: Size(width: 80, height: 24))
    state.press(keys)
    return state
  }

  @Test(
    "and the place is kept",
    arguments: [
      "g j", ": \"document/letter\" Enter j j", "1 e", "1", ": \"actor/ada\" Enter", "Tab j",
    ])
  func place(keys: String) {
    var state = state(after: keys)
    let before = state.history.current
    _ = state.update(.snapshotReady(analysed))
    let after = state.history.current
    #expect(after.location == before.location)
    #expect(state.path == self.state(after: keys).path)
    if case .document = before.location { #expect(after == before) }
  }

  @Test("and a row that has moved is found again")
  func row() {
    var state = state(after: "1 G")
    let before = state.selectedBlock
    _ = state.update(.snapshotReady(analysed))
    #expect(state.selectedBlock == before)
  }

  @Test("and what was searched for is found")
  func search() {
    var state = state(after: "/ \"noise\"")
    #expect(state.search?.answer.total == 0)
    state.answering(state.update(.snapshotReady(analysed)))
    #expect(state.search?.answer.total == 3)
    #expect(state.prompt?.text == "noise")
    state.press("Enter")
    #expect(state.history.current.location.passage != nil)
  }

  @Test("and names become links, issues get their numbers")
  func links() {
    var state = state(after: ": \"document/letter\" Enter")
    _ = state.update(.snapshotReady(analysed))
    state.press("]")
    #expect(state.history.current.link == 0)
    #expect(state.navigationEntries.first { $0.target == .issue("noise") }?.count == 3)
  }

  @Test("and work is shown until it has ended or failed")
  func work() {
    var state = state(after: "")
    _ = state.update(.workProgressed(.opening(done: 3, total: 9)))
    #expect(state.work == .opening(done: 3, total: 9))
    _ = state.update(.workEnded)
    #expect(state.work == nil)
    _ = state.update(.workFailed("The folder is gone."))
    #expect(state.message == "The folder is gone.")
  }
}
