import Testing

@testable import DateAnalysis

@Suite struct RelativeDateTests {
  @Test("Last August is the one that is over, never one to come")
  func lastAugust() {
    #expect(found("She went to Taipei last August.") == ["last August = 2022-08"])
    #expect(values("She went to Taipei last August.", on: "2016-11-02") == ["2016-08"])
  }

  @Test("Last of a month just over is that of the year before")
  func justOver() {
    #expect(values("It fell last January.") == ["2022-01"])
    #expect(values("It fell last December.") == ["2022-12"])
  }

  @Test("A weekday is the one before or the one ahead, as the verb has it")
  func weekdays() {
    #expect(values("The ministry said on Tuesday that it agreed.") == ["2023-01-31"])
    #expect(values("The ministers will meet on Tuesday.") == ["2023-02-07"])
    #expect(values("On Friday, the ministry denied it.") == ["2023-02-03"])
    #expect(
      values("Next Monday they leave; last Monday they came.") == ["2023-02-06", "2023-01-30"])
  }

  @Test("A month or a day without a year lies where the verb puts it")
  func placedMonths() {
    #expect(values("The talks began in December.") == ["2022-12"])
    #expect(values("The talks will begin in December.") == ["2023-12"])
    #expect(values("They signed on Nov. 24.") == ["2022-11-24"])
    #expect(values("They are to be heard on March 8.") == ["2023-03-08"])
  }

  @Test("Yesterday, today and tomorrow are counted from the document's day")
  func days() {
    #expect(
      values("Yesterday it rained, today it snows, tomorrow it will thaw.")
        == ["2023-02-02", "2023-02-03", "2023-02-04"])
  }

  @Test("This, last and next take the unit that holds the day, or its neighbour")
  func neighbours() {
    #expect(values("Sales fell last year and last month.") == ["2022", "2023-01"])
    #expect(
      values("They vote next week, this month or next year.") == ["2023-W06", "2023-02", "2024"])
    #expect(values("Earlier this month it said so.") == ["2023-02"])
  }

  @Test("Ago counts back in the unit that is named")
  func ago() {
    #expect(values("It closed two weeks ago.") == ["2023-W03"])
    #expect(values("It closed 10 days ago, and five months ago.") == ["2023-01-24", "2022-09"])
    #expect(values("It closed three years ago.") == ["2020"])
    #expect(values("It closed several years ago.") == ["PAST_REF"])
  }

  @Test("A year may be pointed to behind a month or a quarter, or before it")
  func pointedYears() {
    #expect(values("In June last year it rose.") == ["2022-06"])
    #expect(values("It rose in this year's first quarter.") == ["2023-Q1"])
  }

  @Test("That day and the following month go on from the date told before")
  func told() {
    #expect(
      values("He was born on 3 May 1961. That day a war began; the following month it ended.")
        == ["1961-05-03", "1961-05-03", "1961-06"])
    #expect(
      values("It began on 3 May 2021. Two days later it was over.") == ["2021-05-03", "2021-05-05"])
  }

  @Test("A history's months belong to the year that it tells of")
  func narrative() {
    let history = """
      In March 1911 the company was founded. In 1912 it built a yard, in 1913 another, in 1914 a \
      third. In May 1915 it failed. In August the yards were sold.
      """
    #expect(values(history).last == "1915-08")
  }

  @Test("Without a day to count from the value says what is not known")
  func unresolved() {
    let found = expressions("They met on Tuesday, in August and last year.", on: nil)
    #expect(found.map(\.value) == ["XXXX-WXX-2", "XXXX-08", "XXXX"])
    #expect(found.allSatisfy { $0.origin == .unresolved && $0.date == nil })
  }

  @Test("Each value says whether the words or the document's day gave it")
  func origins() {
    let found = expressions("On 3 May 2021 they met; yesterday they met again, on the same day.")
    #expect(found.map(\.origin) == [.explicit, .relativeToDocument, .relativeToPrevious])
  }

  @Test("What is planned lies ahead, what is only a plan does not")
  func plans() {
    #expect(values("The board is to meet on Tuesday.") == ["2023-02-07"])
    #expect(values("They agreed to begin in March.") == ["2023-03"])
    #expect(values("He has until Tuesday.") == ["2023-02-07"])
    #expect(values("She announced the plan on Tuesday.") == ["2023-01-31"])
    #expect(values("The dividend, payable March 15, rose.") == ["2023-03-15"])
  }

  @Test("In a report on a quarter a year ago is that quarter of the year before")
  func quarters() {
    let report = "Profit fell in the fourth quarter. It was higher a year earlier."
    #expect(values(report) == ["2022-Q4", "2021-Q4"])
    #expect(values("It rose in the latest quarter.") == ["2022-Q4"])
    #expect(
      values("Profit fell in the fourth quarter. In the 2019 period it rose.").last == "2019-Q4")
  }

  @Test("A quarter that ended on a day is the one of its middle, or the company's own")
  func endedQuarters() {
    #expect(values("In the quarter ended July 31 it rose.") == ["2022-Q2", "2022-07-31"])
    #expect(
      values(
        "In the fiscal first quarter it fell. The quarter ended July 31 was bad.", on: "2023-10-20")
        == ["2023-Q1", "2023-Q1", "2023-07-31"])
  }

  @Test("Behind a number of months a year earlier is a year, no quarter")
  func months() {
    #expect(
      values("It fell in the fourth quarter. In nine months it sold 5, up from 4 a year earlier.")
        == ["2022-Q4", "P9M", "2022"])
  }

  @Test("The week of a day and the day before or after one are counted from it")
  func aroundDays() {
    #expect(found("It sits the week of March 6.") == ["the week of March 6 = 2023-W10"])
    #expect(values("He came the day before last Tuesday.") == ["2023-01-30"])
    #expect(values("It opens the day after Christmas 2020.") == ["2020-12-26"])
  }

  @Test("In a history this week is that of its own document")
  func ownWeek() {
    let history = """
      In 1911 the company was founded. In 1912 it built a yard, in 1913 another, in 1914 a third. \
      In 1922 it failed. In May 2022 it was founded anew, and this week it sold its first boat.
      """
    #expect(values(history).last == "2023-W05")
  }

  @Test("That day is none where no day was told")
  func noDay() {
    #expect(values("In 1987 it fell. That day was black.") == ["1987"])
  }

  @Test("The weekend is the last one, or the next where the verb says so")
  func weekends() {
    #expect(values("They met over the weekend.", on: "2023-02-06") == ["2023-W05-WE"])
    #expect(values("They will meet this weekend.", on: "2023-02-06") == ["2023-W06-WE"])
  }

  @Test("Titles are no days")
  func titles() {
    #expect(values("She watched the show Berlin Today and read ABC's This Week.").isEmpty)
  }
}
