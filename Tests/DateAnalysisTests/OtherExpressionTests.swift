import Testing

@testable import DateAnalysis

@Suite struct OtherExpressionTests {
  @Test("Durations keep their unit; a number nobody gave is an X")
  func durations() {
    #expect(values("It took three years and twenty-four hours.") == ["P3Y", "PT24H"])
    #expect(values("A two-week visit lasted several months.") == ["P2W", "PXM"])
    #expect(values("It took half an hour.") == ["PT30M"])
  }

  @Test("A couple is two, and more of something adds nothing")
  func couples() {
    #expect(values("It takes a couple of weeks, then two more days.") == ["P2W", "P2D"])
    #expect(values("A couple of years ago it closed.") == ["PAST_REF"])
  }

  @Test("A year that ended on a day is a length of time")
  func endedYears() {
    #expect(values("For the year ended Oct. 31 it made a loss.") == ["P1Y", "2022-10-31"])
  }

  @Test("The past is one, as soon as is no time")
  func past() {
    #expect(values("In the past, they met.") == ["PAST_REF"])
    #expect(values("Come as soon as it rains.").isEmpty)
  }

  @Test("What an editor put in brackets counts as said, a footnote does not")
  func brackets() {
    #expect(values("“[Ten] years ago it closed.") == ["2013"])
    #expect(values("It closed in August[5] and reopened.") == ["2022-08"])
  }

  @Test("A time before a zone in brackets belongs to the day behind it")
  func zones() {
    #expect(
      values("It fell at 10:35 a.m. (0735 GMT) Wednesday.") == ["2023-02-01T10:35", "2023-02-01"])
  }

  @Test("What comes again and again is a set")
  func sets() {
    #expect(found("They meet every Tuesday.") == ["every Tuesday = XXXX-WXX-2"])
    #expect(
      values("They meet each July, daily and every three weeks.") == ["XXXX-07", "P1D", "P3W"])
    #expect(values("Flights leave on Tuesday nights.") == ["XXXX-WXX-2TNI"])
  }

  @Test("Ages are found and kept apart")
  func ages() {
    #expect(expressions("The 44-year-old clerk left.").map(\.kind) == [.age])
  }

  @Test("Now, recently and soon are the present, the past and the future at large")
  func references() {
    #expect(
      values("It is now known. It recently changed and will soon change.")
        == ["PRESENT_REF", "PAST_REF", "FUTURE_REF"])
  }

  @Test("A time of day belongs to the day beside it")
  func times() {
    #expect(values("It left at 10 p.m. Wednesday.") == ["2023-02-01T22:00"])
    #expect(values("It left at 14:30 on 2 February 2023.") == ["2023-02-02T14:30"])
    #expect(values("It left this morning, or last night.") == ["2023-02-03TMO", "2023-02-02TNI"])
    #expect(values("It left at noon Thursday.") == ["2023-02-02T12:00"])
  }

  @Test("Holidays fall where the calendar has them")
  func holidays() {
    #expect(values("They met on Christmas Day 2020.") == ["2020-12-25"])
    #expect(values("They voted on Election Day.", on: "2016-12-01") == ["2016-11-08"])
    #expect(
      values("They met last Thanksgiving and on Easter 2022.") == ["2022-11-24", "2022-04-17"])
  }

  @Test(
    "Words that only look like dates are left alone",
    arguments: [
      "Theresa May spoke.", "It may rain.", "They march on.", "A second vote fell short.",
      "He was on the march to fall in line.", "April Carter sang.", "A quarter of them left.",
      "Black Friday sales", "She saw 60 Minutes.", "About three-quarters of it fell.",
      "Two quarters of the votes", "The March on the capital", "They won the first half.",
    ])
  func lookalikes(text: String) {
    #expect(values(text).isEmpty)
  }

  @Test("Ranges count bytes of the text, whatever stands before")
  func bytes() {
    let text = "“Café” — heute, in March 2015"
    #expect(found(text) == ["March 2015 = 2015-03"])
  }

  @Test("No bytes and no numbers bring it down")
  func hostile() {
    let digits = String(repeating: "9", count: 300)
    #expect(
      values("\(digits) \(digits)/\(digits)/\(digits) '9 '99' 99 thousand thousand years ago").count
        < 5)
    #expect(
      values("-- ,, '' 's 12: 12:3 1/ 1/2/ 2023- 2023-1- a.m p.m. of of of the the").count < 3)
    #expect(values(String(repeating: "the last of the ", count: 2000)).isEmpty)
  }
}
