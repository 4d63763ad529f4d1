import BriefingPages
import ScreenModel
import Testing

@testable import ReaderCore

@Suite("Searching")
struct SearchingTests {
  @Test(
    "Results come with every key; the arrows choose, Enter opens one in its place",
    arguments: [
      ("/", "search?q= page"), ("/ \"noise\"", "search?q=noise “The council spoke of noi” page"),
      ("/ \"noise\" Down", "search?q=noise “The noise of the Port co” page"),
      ("/ \"noise\" Enter", "document/minutes?q=noise#p2 “The council spoke of noi” page"),
      ("/ \"noise\" Down Enter", "document/minutes?q=noise#p3 “The noise of the Port co” page"),
      ("/ \"xyz\" Enter", "search?q=xyz page"),
    ])
  func typing(keys: String, expected: String) throws {
    try expectSummary(after: keys, expected)
  }

  @Test(
    "n and N go through what was found, across documents, and stop at the ends",
    arguments: [
      ("n", "document/minutes?q=noise#p3 “The noise of the Port co” page"),
      ("n n", "document/letter?q=noise#p2 “Ada Brandt runs the Port” page"),
      (
        "n n n",
        "document/letter?q=noise#p2 “Ada Brandt runs the Port” page ! That was the last of 3."
      ),
      ("N", "document/minutes?q=noise#p2 “The council spoke of noi” page ! That was the first."),
      ("n n N", "document/minutes?q=noise#p3 “The noise of the Port co” page"),
      ("Esc", "search?q=noise “The council spoke of noi” page"),
      ("Esc n", "search?q=noise “The noise of the Port co” page"),
      ("Esc Esc", "overview “1Noise3” page"),
    ])
  func stepping(keys: String, expected: String) throws {
    try expectSummary(after: "/ \"noise\" Enter \(keys)", expected)
  }

  @Test("Stepping through hits is one place on the way back")
  func path() throws {
    var state = try SmallBriefing.state()
    state.press("/ \"noise\" Enter n n")
    #expect(state.path == "overview search?q=noise [document/letter?q=noise#p2]")
  }

  @Test(
    "Esc and ^C put everything back",
    arguments: ["/ Esc", "/ \"noise\" Esc", "/ \"noise\" Down C-c", "/ \"xyz\" C-u Backspace"])
  func restoring(keys: String) throws {
    for place in ["j", "1 j", ": \"document/letter\" Enter ] ]", "1 w j"] {
      var state = try SmallBriefing.state()
      state.press(place)
      let (before, history) = (state.summary, state.history)
      state.press(keys)
      #expect(state.summary == before)
      #expect(state.history == history)
      #expect(state.search == nil && state.prompt == nil)
    }
  }

  @Test(
    "Tab narrows the search to the page at hand, and widens it again",
    arguments: [
      ("1 / \"jobs\"", "jobs", 2), ("1 / \"jobs\" Tab", "issue:noise jobs", 1),
      ("1 / \"jobs\" Tab Tab", "jobs", 2),
      (": \"document/letter\" Enter / \"jobs\" Tab", "document:letter jobs", 1),
      (": \"actor/ada\" Enter / \"jobs\" Tab", "actor:\"Ada Brandt\" jobs", 1),
    ])
  func narrowing(keys: String, query: String, count: Int) throws {
    var state = try SmallBriefing.state()
    state.press(keys)
    #expect(state.search?.query == query)
    #expect(state.search?.answer.total == count)
  }

  @Test("Where there is nothing to narrow to, and where no search is on, a message says so")
  func messages() throws {
    try expectSummary(
      after: "/ \"jobs\" Tab",
      "search?q=jobs “Nobody counts the jobs, ” page ! The search goes everywhere from here.")
    try expectSummary(
      after: "n", "overview “1Noise3” navigation ! No search is on: / begins one.")
    try expectSummary(
      after: "/ \"xyz\" Enter n", "search?q=xyz page ! The search found nothing.")
  }
}
