import BriefingPages
import DocumentModel
import ScreenModel
import Testing

@testable import ReaderCore

@Suite("The command line")
struct CommandLineTests {
  @Test(
    "A line is a command, a place, or the beginning of one",
    arguments: [
      ("help", "help page"), ("issue/jobs", "issue/jobs “Nobody counts the jobs, ” page"),
      ("iss jo", "issue/jobs “Nobody counts the jobs, ” page"),
      ("search noise", "search?q=noise “The council spoke of noi” page"),
      ("next-pane", "overview “1Noise3” page"), ("", "overview “1Noise3” navigation"),
    ])
  func running(line: String, expected: String) throws {
    try expectSummary(after: ": \"\(line)\" Enter", expected)
  }

  @Test(
    "What it means nothing for names the nearest",
    arguments: [
      ("hlep", "Did you mean help?"), ("actrs", "Did you mean actors?"),
      ("wxyz", ": lists them as you type."),
    ])
  func unknown(line: String, advice: String) throws {
    try expectSummary(
      after: ": \"\(line)\" Enter",
      "overview “1Noise3” navigation ! “\(line)” is no command and no place. \(advice)")
  }

  @Test(
    "Completions begin with what begins so; names count as ids do",
    arguments: [
      ("issue ", ["issue noise", "issue jobs"]), ("actor br", ["actor ada"]),
      ("nois", ["issue noise"]), ("doc let", ["document letter"]), ("wxyz", []),
    ])
  func completing(line: String, expected: [String]) throws {
    var state = try SmallBriefing.state()
    state.press(": \"\(line)\"")
    #expect(state.completions.map(\.text) == expected)
  }

  @Test("Tab completes; the arrows choose; Esc leaves all as it was")
  func editing() throws {
    var state = try SmallBriefing.state()
    let before = state.summary
    state.press(": \"nois\" Tab")
    #expect(state.prompt?.text == "issue noise")
    state.press("C-u \"issue\" Space Down Down")
    #expect(state.prompt?.choice == 1)
    state.press("Esc")
    #expect(state.summary == before && state.prompt == nil)
    state.press(": \"issue\" Space Down Down Enter")
    #expect(state.history.current.location == .issue("jobs"))
  }

  @Test("Pasted text goes in as one line; elsewhere it goes nowhere")
  func pasting() throws {
    var state = try SmallBriefing.state()
    _ = state.update(.input(.paste("q")))
    #expect(state.message == "Nothing takes text here; / searches.")
    state.press("/")
    state.answering(state.update(.input(.paste("noise\ncouncil"))))
    #expect(state.prompt?.text == "noise council")
    #expect(state.search?.answer.total == 2)
  }
}
