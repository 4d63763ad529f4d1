import Testing

@testable import DateAnalysis

@Suite struct HistoryTests {
  private let war = """
    The war began on 3 May 1911 and spread in June 1911. In 1912 a fleet sank, in July 1912 another.
    On 10 March 1913 the harbour was shelled.
    """

  @Test("The next day is that after the day told before")
  func nextDay() {
    #expect(values(war + " The next day it fell.").last == "1913-03-11")
    #expect(values("He was held on Tuesday. The next day he fled.").last == "2023-02-01")
    #expect(values("It was the last day of the fair.").isEmpty)
  }

  @Test("A year only mentioned moves nothing")
  func asides() {
    #expect(
      values(war + " So it had been in 1812, and in June 1913 the town burned. On 6 July it fell.")
        .last == "1913-07-06")
    #expect(
      values(war + " Papers opened in 2004 prove it. On 6 April it fell.").last == "1913-04-06")
  }

  @Test("A look back over several years moves nothing")
  func looksBack() {
    #expect(
      values(war + " It had been built two decades earlier. In April it fell.").last == "1913-04")
  }

  @Test("A day soon after another is of its year, whatever year is named between them")
  func closeDays() {
    #expect(values(war + " Peace was hoped for by 1914. On 12 March it fell.").last == "1913-03-12")
  }

  @Test("A report that names many years is no history")
  func report() {
    let report = """
      In 2006 the club lost, as in 2008, 2010, 2012 and 2014. The club told its members in May that \
      it will be sold.
      """
    #expect(values(report).last == "2022-05")
  }
}
