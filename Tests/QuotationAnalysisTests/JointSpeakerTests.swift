import DocumentModel
import Testing

@testable import QuotationAnalysis

@Suite("Speakers who say it together")
struct JointSpeakerTests {
  private static let people = ["Ann Roe", "Ben Low", "Carl Day"]

  private func found(_ text: String, bodies: [String] = []) -> QuotationText {
    QuotationText(text, people: Self.people, bodies: bodies)
  }

  @Test(
    "a row of names speaks jointly",
    arguments: [
      ("Ann Roe and Ben Low said it sank.", "Ann Roe and Ben Low"),
      ("“It sank,” said Ann Roe and Ben Low.", "Ann Roe and Ben Low"),
      ("Ann Roe, Ben Low and Carl Day said it sank.", "Ann Roe, Ben Low and Carl Day"),
      ("Ann Roe, Ben Low, and Carl Day said it sank.", "Ann Roe, Ben Low and Carl Day"),
      ("“It sank,” Ann Roe, Ben Low and Carl Day said.", "Ann Roe, Ben Low and Carl Day"),
    ])
  func rows(text: String, speakers: String) {
    let found = found(text)
    #expect(found.quotations.map(\.speaker.description) == [speakers])
    #expect(found.quotations.allSatisfy { $0.speaker.bearers.count > 1 })
  }

  @Test("a name before a row that belongs elsewhere is no part of it")
  func notInTheRow() {
    let text = "In Ann Roe, Ben Low and Carl Day said, the port had a friend."
    #expect(!found(text).quotations.contains { $0.speaker.description.hasPrefix("Ann Roe") })
    let met = "It was Ann Roe who met Ben Low, and Carl Day said it sank."
    #expect(found(met).quotations.last?.speaker.description == "Carl Day")
  }

  @Test("the first of a row whose others have no names is one who speaks")
  func withOthers() {
    #expect(
      found("Ann Roe and her lawyers said it sank.").quotations.map(\.speaker.description)
        == ["Ann Roe"])
    #expect(
      found("The polls and Ann Roe said it sank.").quotations.map(\.speaker.description)
        == ["unresolved: The polls and Ann Roe"])
  }

  @Test(
    "words for two are the two who were named, and nobody where there are more or fewer",
    arguments: [
      ("Ann Roe met Ben Low. Both pilots said it sank.", "Ann Roe and Ben Low"),
      ("Ann Roe met Ben Low. The two said it sank.", "Ann Roe and Ben Low"),
      ("Ann Roe and Ben Low said it sank.\nBoth said it burned.", "Ann Roe and Ben Low"),
      ("Ann Roe and Ben Low met Carl Day. Both pilots said it sank.", "unresolved: Both pilots"),
      ("Ann Roe waited. Both pilots said it sank.", "unresolved: Both pilots"),
    ])
  func pairs(text: String, speakers: String) {
    #expect(found(text).quotations.last?.speaker.description == speakers)
  }

  @Test("“they” goes on with those who spoke jointly, as long as nobody else is named")
  func they() {
    let text = "Ann Roe and Ben Low said it sank. They said it burned first."
    #expect(found(text).quotations.last?.speaker.description == "Ann Roe and Ben Low")
    let other = "Ann Roe and Ben Low said it sank. Carl Day came. They said it burned first."
    #expect(found(other).quotations.last?.speaker.description == "unresolved: They")
  }

  @Test("“he” is none of those who spoke jointly")
  func he() {
    let text = "Ben Low and Carl Day said it sank. He said it burned first."
    #expect(found(text).quotations.last?.speaker.description == "unresolved: He")
  }

  @Test("what several say verbatim is safe to quote, and on record")
  func voice() throws {
    let quotation = try #require(found("“It sank,” said Ann Roe and Ben Low.").quotations.first)
    #expect(quotation.isSafeToQuote)
    #expect(Voice(quotation) == .named)
    let bodies = found(
      "Port Board and Pilots Union said it sank.", bodies: ["Port Board", "Pilots Union"])
    #expect(bodies.quotations.first.flatMap(Voice.init) == .officialBody)
  }
}

@Suite("Words that name nobody")
struct SourceTests {
  private func speakers(_ text: String) -> [String] {
    QuotationText(text, people: ["Ann Roe", "Roe"]).quotations.map(\.speaker.description)
  }

  @Test("“who” is the name before it, also behind what tells about the name")
  func relatives() {
    #expect(speakers("They met Ann Roe, who said that it sank.") == ["Ann Roe"])
    #expect(
      speakers("Ann Roe, the head of the small port, who said that it sank, left.") == ["Ann Roe"])
  }

  @Test("“who” behind other words is those words")
  func nounPhrases() {
    #expect(speakers("They met the mayor, who said that it sank.") == ["unresolved: the mayor"])
    #expect(speakers("They met a pilot who said that it sank.") == ["a pilot"])
  }

  @Test("what is said in an insertion ends with it")
  func insertions() {
    let found = QuotationText("Ann Roe, who said it sank, left the port.", people: ["Ann Roe"])
    #expect(found.lines == ["indirect said [Ann Roe]: it sank"])
  }

  @Test(
    "an article alone, “worth” and a participle say nothing",
    arguments: [
      "The blasting said it sank.", "It is worth noting that it sank.",
      "The port, built late, claimed noted that it sank.",
    ])
  func nobody(text: String) {
    let words = [
      "unresolved: The", "unresolved: worth", "unresolved: built", "unresolved: claimed",
    ]
    #expect(speakers(text).allSatisfy { !words.contains($0) })
  }

  @Test("a name that was found too long ends where the source does")
  func tooLong() {
    let text = "Roe: Harbour Is Full"
    let document = QuotationText(text).document
    let name = NameSpan(
      range: TextRange(0, 12), bearer: .init(name: "Roe: Harbour", schema: .person))
    let found = QuotationFinder(names: [name]).quotations(in: document)
    #expect(found.map(\.speaker.description) == ["Roe"])
  }
}
