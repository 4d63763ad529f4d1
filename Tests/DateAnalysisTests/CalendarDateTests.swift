import DocumentModel
import Testing

@testable import DateAnalysis

@Suite struct CalendarDateTests {
  @Test(
    "A whole date is read in every usual spelling",
    arguments: [
      "The envoys met on 2023-02-05.", "The envoys met on 5 February 2023.",
      "The envoys met on Feb. 5, 2023.", "The envoys met on February 5th, 2023.",
      "The envoys met on the 5th of February 2023.", "The envoys met on Sunday, February 5, 2023.",
      "The envoys met on Sun., Feb. 5, 2023.", "The envoys met on 2/5/2023.",
      "The envoys met on 5 Feb '23.",
    ])
  func spellings(text: String) {
    #expect(values(text, on: "2023-03-01") == ["2023-02-05"])
  }

  @Test("In figures the month comes first, unless it can be none or the text is British")
  func order() {
    #expect(values("Signed 3/2/2023.") == ["2023-03-02"])
    #expect(values("Signed 23/2/2023.") == ["2023-02-23"])
    let british = DateFinder(reference: nil, isDayFirst: true)
    #expect(british.expressions(in: "Signed 3/2/2023.").map(\.value) == ["2023-02-03"])
  }

  @Test("A month with a year is that month, with the last two figures too")
  func months() {
    #expect(found("It began in March 2015.") == ["March 2015 = 2015-03"])
    #expect(values("It began in August of 2014, not in Sept. '14.") == ["2014-08", "2014-09"])
  }

  @Test("Days that do not exist are no dates")
  func impossible() {
    #expect(values("Section 2023-02-30, with 45/45/2023.").isEmpty)
  }

  @Test("Years stand alone, in words, in pairs and behind an apostrophe")
  func years() {
    #expect(found("The plan of 1996 failed.") == ["1996 = 1996"])
    #expect(values("It was nineteen ninety-six, the year 2000 was near.") == ["1996", "2000"])
    #expect(values("They ruled 1914-1918 and again 2015–16.") == ["1914/1918", "2015/2016"])
    #expect(values("The class of '16 voted.") == ["2016"])
  }

  @Test(
    "Four figures that count or measure are no year",
    arguments: [
      "It cost $1998 then.", "There were 2000 boats in port.", "They walked 1,984 miles.",
      "Flight B2016 landed.", "The vote was 2016.5 on average.",
    ])
  func noYears(text: String) {
    #expect(values(text).isEmpty)
  }

  @Test("Decades, centuries, quarters, halves and seasons have values of their own")
  func periods() {
    #expect(
      values("The 1990s were calm, the '80s and the sixties were not.") == ["199", "198", "196"])
    #expect(values("In the 19th century and the 1700s.") == ["18", "17"])
    #expect(values("In the third quarter of 2021 it fell.") == ["2021-Q3"])
    #expect(values("In the second half of 2021 it rose.") == ["2021-H2"])
    #expect(
      values("It opened in the summer of 2019 and shut in fall 2020.") == ["2019-SU", "2020-FA"])
  }

  @Test("Early, mid and late say which part of it is meant")
  func modifiers() {
    let found = expressions("In early 2016, mid-2017 and late March 2018, about 2019.")
    #expect(found.map(\.value) == ["2016", "2017", "2018-03", "2019"])
    #expect(found.map(\.modifier) == [.start, .middle, .end, .approximate])
    #expect(found.last?.date?.edtf == "2019~")
  }

  @Test("Two days of one month are a range")
  func ranges() {
    let found = expressions("He visits on Feb. 5–6, 2023.")
    #expect(found.map(\.value) == ["2023-02-05/2023-02-06"])
    #expect(found.first?.date?.display == "5–6 Feb 2023")
  }

  @Test("Two months or days share the year behind the second")
  func sharedYears() {
    #expect(values("Between July and October 1989 it fell.") == ["1989-07", "1989-10"])
    #expect(values("From November to February 1995 it fell.") == ["1994-11", "1995-02"])
  }

  @Test("Further days of a month stand behind the first one")
  func furtherDays() {
    #expect(
      found("It sat on May 6, 7 and 8, 1954.")
        == ["May 6 = 1954-05-06", "7 = 1954-05-07", "8, 1954 = 1954-05-08"])
    #expect(
      found("It sat on 4 and 5 March 2021.") == ["4 = 2021-03-04", "5 March 2021 = 2021-03-05"])
    #expect(values("On 6 May and 7 boats left.", on: "2023-06-01") == ["2023-05-06"])
  }

  @Test("Year-end is its last day")
  func yearEnd() {
    #expect(values("It will open by year-end.") == ["2023-12-31"])
  }

  @Test(
    "The two ends of a stretch of time can be put together",
    arguments: [
      ("It ran from March to May 2021.", "2021-03/2021-05"),
      ("It ran between 1982 and 1992.", "1982/1992"),
      ("It ran between 1 and 9 March 2021.", "2021-03-01/2021-03-09"),
      ("It ran from 4 May 2021 through 2 June 2021.", "2021-05-04/2021-06-02"),
      ("It ran Nov. 2020 – Feb. 2021.", "2020-11/2021-02"),
    ])
  func ranges(text: String, range: String) {
    let joined = expressions(text).joiningRanges
    #expect(joined.map(\.value) == [range])
    #expect(joined.map(\.date?.edtf) == [range])
  }

  @Test(
    "Dates that are no ends of one stretch stay apart",
    arguments: [
      "It ran in March and May 2021.", "It ran from 1992 to 1982.", "It ran in 1982, and in 1992.",
      "It was fixed in 1982 to open in 1992.",
    ])
  func noRanges(text: String) {
    #expect(expressions(text).joiningRanges.count == 2)
  }

  @Test("A sentence that is a date alone, or has one only in an adjective, dates nothing")
  func tellingSentences() {
    let text = "11:20 p.m. 4 May 2021. The 7th-century mosque burned. The ferry sank on 6 May 2021."
    let document = Document(
      id: "a", path: "a.txt", metadata: DocumentMetadata(), text: text, passages: [])
    let found = DatedSentence.sentences(in: document, expressions: expressions(text))
    #expect(found.map(\.date.edtf) == ["2021-05-06"])
  }
}
