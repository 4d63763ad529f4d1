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

  @Test("and a page that nobody touched shows its beginning still")
  func untouched() {
    var state = state(after: "")
    let before = state.visibleLines().first?.line
    _ = state.update(.snapshotReady(analysed))
    #expect(state.history.current.top == .top)
    #expect(state.visibleLines().first?.line == before)
  }

  @Test(
    "and a row that something comes in above stays on its line of the pane", arguments: ["j", ""])
  func still(keys: String) throws {
    let documents = [
      "documents/letter.md": "# A letter\n\nOne.", "documents/minutes.md": "# Minutes\n\nTwo.",
    ]
    var more = documents
    more["briefing.toml"] = (1...9).map { number in
      "[[issue]]\nid = \"i\(number)\"\nname = \"Issue \(number)\"\nquery = \"one\"\n"
    }.joined()
    var state = ReaderState(
      snapshot: try SmallBriefing.opened(documents), size: Size(width: 80, height: 24))
    state.press("Tab " + keys)
    let before = try #require(state.lineOfSelection)
    let target = state.selectedBlock?.target
    _ = state.update(.snapshotReady(try SmallBriefing.opened(more)))
    #expect(state.page.blocks.contains { $0.target == .issue("i9") })
    #expect(state.selectedBlock?.target == target)
    #expect(state.lineOfSelection == before)
  }

  @Test("and the chosen link stays chosen where names before it become links")
  func link() throws {
    let texts = [
      "documents/letter.md": "# A letter\n\nAda Brandt [writes](https://example.org/a) a letter."
    ]
    var more = texts
    more["briefing.toml"] = "[[actor]]\nid = \"ada\"\nname = \"Ada Brandt\"\n"
    var state = ReaderState(
      snapshot: try SmallBriefing.opened(texts), size: Size(width: 80, height: 24),
      at: .document("letter"))
    state.press("]")
    #expect(state.chosenLink == .web("https://example.org/a"))
    let whole = try #require(SmallBriefing.opened(more).analysed())
    _ = state.update(.snapshotReady(whole))
    #expect(state.selectedBlock?.links.first == .actor("ada"))
    #expect(state.chosenLink == .web("https://example.org/a"))
  }

  @Test("and the entry chosen beside the page stays chosen where others come before it")
  func related() throws {
    var state = ReaderState(
      snapshot: analysed, size: Size(width: 120, height: 24), at: .document("letter"))
    state.press("Tab G")
    #expect(state.focus == .related)
    let entries = state.relatedEntries.map(\.target)
    let last = try #require(entries.last)
    #expect(entries.count > 1 && entries[state.relatedSelection] == last)
    _ = state.update(.snapshotReady(analysed))
    #expect(state.relatedEntries[state.relatedSelection].target == last)
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

extension ReaderState {
  /// The line of the pane on which the selected block begins, from zero.
  fileprivate var lineOfSelection: Int? {
    visibleLines().firstIndex { $0.block == history.current.selection && $0.line != nil }
  }

  fileprivate var chosenLink: Location? {
    history.current.link.flatMap { selectedBlock?.links[$0] }
  }
}
