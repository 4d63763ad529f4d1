import BriefingLibrary
import BriefingPages
import ReaderCore
import Testing

@testable import attache

@MainActor
@Suite("A search behind the screen")
struct SearchRunnerTests {
  private let mailbox = Mailbox()
  private let maker: PageMaker

  init() throws {
    let opened = BriefingSnapshot(try Library.open(.bundled))
    maker = PageMaker(opened.indexed())
  }

  /// The numbers of the searches that are answered until the last answer to the last one.
  private func answered(by runner: SearchRunner) -> [Int] {
    var numbers: [Int] = []
    while runner.isSearching {
      mailbox.wait(milliseconds: 5000)
      let letters = mailbox.takeAll()
      if letters.isEmpty { return numbers }
      for case .searchAnswered(let number, let answer, let isLast) in letters.map(\.event) {
        #expect(answer.total > 0)
        numbers.append(number)
        runner.noteAnswer(number, isLast: isLast)
      }
    }
    return numbers
  }

  @Test("is answered")
  func answer() {
    let runner = SearchRunner(mailbox)
    runner.search("taiwan", number: 1, maker)
    #expect(runner.isSearching)
    runner.begin()
    #expect(answered(by: runner).last == 1)
  }

  @Test("is only made for the last of several letters that come in at once")
  func last() {
    let runner = SearchRunner(mailbox)
    for (number, text) in ["t", "ta", "tai"].enumerated() {
      runner.search(text, number: number, maker)
    }
    runner.begin()
    #expect(Set(answered(by: runner)) == [2])
  }
}
