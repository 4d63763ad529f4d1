import BriefingLibrary
import ReaderCore
import ReaderView
import ScreenModel
import Testing

@testable import attache

@Suite("While a large briefing is analysed")
struct ProgressScreenTests {
  private let opened: BriefingSnapshot

  init() throws {
    opened = BriefingSnapshot(try Library.open(.bundled))
  }

  @Test(
    "the title says how far it is and how to stop it",
    arguments: [
      (.index, "indexing: 1,240 of 5,012 documents · ^C stops"),
      (.names, "looking for names and dates: 1,240 of 5,012 documents · ^C stops"),
    ] as [(AnalysisProgress.Step, String)])
  func progress(step: AnalysisProgress.Step, sentence: String) {
    var state = ReaderState(snapshot: opened, size: Size(width: 120, height: 36))
    state.work = .analysing(AnalysisProgress(step, done: 1240, total: 5012))
    #expect(Screen(state).grid.line(0).hasSuffix(sentence))
  }

  @Test("every step has its own words")
  func steps() {
    var state = ReaderState(snapshot: opened, size: Size(width: 120, height: 36))
    let lines = AnalysisProgress.Step.allCases.map { step in
      state.work = .analysing(AnalysisProgress(step, done: 1, total: 2))
      return Screen(state).grid.line(0)
    }
    #expect(Set(lines).count == lines.count)
  }
}
