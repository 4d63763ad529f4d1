import Testing

@testable import BriefingPages

@Suite("A bar by month")
struct MonthBarTests {
  @Test("has a block for every month, the highest for the most, and none where there is nothing")
  func row() throws {
    let bar = try #require(monthBar(["2022-11": 2, "2022-12": 1, "2023-02": 10]))
    #expect(bar.row == "▁▁ ▇")
    #expect(bar.first.display == "Nov 2022")
    #expect(bar.last.display == "Feb 2023")
  }

  @Test("is left out where there are fewer than two months")
  func tooFew() {
    #expect(monthBar(["2022-11": 9]) == nil)
    #expect(monthBar(["2022-11": 9, "2022-12": 0]) == nil)
    #expect(monthBar([:]) == nil)
  }

  @Test("puts the months of a long time together")
  func longTime() throws {
    let bar = try #require(monthBar(["1900-01": 1, "1900-02": 1, "2023-12": 1]))
    #expect(bar.counts.count <= MonthBar.widest)
    #expect(bar.counts.first == 2)
    #expect(bar.counts.last == 1)
    #expect(bar.counts.reduce(0, +) == 3)
  }

  private func monthBar(_ counts: [String: Int]) -> MonthBar? {
    var months: [CalendarMonth: Int] = [:]
    for (text, count) in counts {
      let parts = text.split(separator: "-").compactMap { Int($0) }
      months[CalendarMonth(year: parts[0], number: parts[1])] = count
    }
    return MonthBar(months)
  }
}
