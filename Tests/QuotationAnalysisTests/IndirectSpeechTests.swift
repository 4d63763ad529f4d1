import DocumentModel
import Testing

@testable import QuotationAnalysis

@Suite("Indirect speech")
struct IndirectSpeechTests {
  @Test(
    "what is reported is found behind its cue",
    arguments: [
      ("Ann Roe said that the ferry sank.", "said: that the ferry sank"),
      ("Ann Roe said the ferry sank.", "said: the ferry sank"),
      ("Ann Roe has also said the ferry sank.", "has also said: the ferry sank"),
      ("Ann Roe, who runs the port, said the ferry sank.", "said: the ferry sank"),
      ("Ann Roe, a pilot, said on Monday that it sank.", "said: that it sank"),
      ("Ann Roe said in a statement that it sank.", "said: that it sank"),
      ("Ann Roe told reporters the ferry sank.", "told: the ferry sank"),
      ("Ann Roe told Ben Low that the ferry sank.", "told: that the ferry sank"),
      ("Ann Roe asked whether the ferry sank.", "asked: whether the ferry sank"),
      ("Ann Roe called for a new ferry.", "called for: a new ferry"),
      ("Ann Roe promised to raise the ferry.", "promised: to raise the ferry"),
    ])
  func leading(text: String, expected: String) {
    let found = QuotationText(text, people: ["Ann Roe", "Ben Low"])
    let parts = expected.split(separator: ": ", maxSplits: 1)
    #expect(found.lines == ["indirect \(parts[0]) [Ann Roe]: \(parts[1])"])
  }

  @Test(
    "what is reported is found before its cue",
    arguments: [
      ("The ferry sank at noon, Ann Roe said.", "said"),
      ("The ferry sank at noon, said Ann Roe.", "said"),
      ("The ferry sank at noon, Ann Roe said in an interview on Monday.", "said"),
      ("The ferry sank at noon, according to Ann Roe.", "according to"),
      ("The ferry sank at noon, Ann Roe told reporters.", "told"),
    ])
  func following(text: String, cue: String) {
    let found = QuotationText(text, people: ["Ann Roe"])
    #expect(found.lines == ["indirect \(cue) [Ann Roe]: The ferry sank at noon"])
  }

  @Test("“according to” may go before")
  func accordingTo() {
    let found = QuotationText(
      "According to Ann Roe, a pilot from Oslo, the ferry sank.", people: ["Ann Roe"])
    #expect(found.lines == ["indirect According to [Ann Roe]: the ferry sank"])
  }

  @Test("a cue in the middle has the statement on both sides")
  func middle() {
    let found = QuotationText("The old ferry, Ann Roe said, was lost.", people: ["Ann Roe"])
    #expect(found.lines == ["indirect said [Ann Roe]: The old ferry | was lost"])
  }

  @Test("a second verb of the sentence has the same speaker")
  func coordination() {
    let found = QuotationText(
      "Ann Roe said the ferry sank and added that nobody drowned.\n"
        + "Ben Low denied the report, saying that it floated.",
      people: ["Ann Roe", "Ben Low"])
    #expect(
      found.lines == [
        "indirect said [Ann Roe]: the ferry sank",
        "indirect added [Ann Roe]: that nobody drowned",
        "indirect denied [Ben Low]: the report",
        "indirect saying [Ben Low]: that it floated",
      ])
  }

  @Test("a noun reports what follows it")
  func nouns() {
    let found = QuotationText(
      "The crew laughed at Ann Roe’s claim that the ferry sank.", people: ["Ann Roe"])
    #expect(found.lines == ["indirect claim [Ann Roe]: that the ferry sank"])
  }

  @Test("the writer goes on behind “but”, “although” and a semicolon")
  func ends() {
    let found = QuotationText(
      "Ann Roe said the ferry sank, but nobody saw it.\n"
        + "Ann Roe said the ferry sank, although it floats.\n"
        + "Ann Roe said the ferry sank; it floats.", people: ["Ann Roe"])
    #expect(found.speech == Array(repeating: "indirect said [Ann Roe]: the ferry sank", count: 3))
  }

  @Test("what someone thinks or wants is told apart from what someone says")
  func attitudes() {
    let found = QuotationText(
      "Ann Roe believes the ferry sank.\nAnn Roe wants to raise the ferry.", people: ["Ann Roe"])
    #expect(found.quotations.map(\.kind) == [.attitude, .attitude])
    #expect(found.speech.isEmpty)
  }

  @Test("“is expected to” is nobody's word")
  func passive() {
    let found = QuotationText("The ferry is expected to leave at noon.")
    #expect(found.lines == ["indirect is expected [unattributed]: The ferry | to leave at noon"])
  }

  @Test("a noun that is spelled like a verb reports nothing")
  func nounsLikeVerbs() {
    #expect(
      QuotationText("The claims were false. Two reports of the loss came late.").lines.isEmpty)
  }
}
