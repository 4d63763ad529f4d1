import DocumentModel
import Testing

@testable import QuotationAnalysis

@Suite("Direct speech")
struct DirectSpeechTests {
  @Test(
    "marks of all styles pair",
    arguments: [
      "“We lost the harbour,” Ann Roe said.", "\"We lost the harbour,\" Ann Roe said.",
      "„We lost the harbour,“ Ann Roe said.", "«We lost the harbour,» Ann Roe said.",
      "»We lost the harbour,« Ann Roe said.", "''We lost the harbour,'' Ann Roe said.",
      "‘We lost the harbour,’ Ann Roe said.", "'We lost the harbour,' Ann Roe said.",
    ])
  func styles(text: String) {
    let found = QuotationText(text, people: ["Ann Roe"])
    let quoted = text.components(before: " Ann Roe")
    #expect(found.lines == ["direct said [Ann Roe]: \(quoted)"])
  }

  @Test("the speaker may stand before or behind the verb")
  func inversion() {
    let found = QuotationText(
      "“We lost,” said Ann Roe, a pilot from Oslo.\nBen Low said: “We won.”",
      people: ["Ann Roe", "Ben Low"])
    #expect(
      found.lines == ["direct said [Ann Roe]: “We lost,”", "direct said: [Ben Low]: “We won.”"])
  }

  @Test("a quotation that the speaker cuts in two is one")
  func split() {
    let found = QuotationText(
      "“The ferry,” Ann Roe said, “never left the pier.”", people: ["Ann Roe"])
    #expect(found.lines == ["direct said [Ann Roe]: “The ferry,” | “never left the pier.”"])
  }

  @Test("a quotation that stands alone behind one goes on with it")
  func follower() {
    let found = QuotationText(
      "“The ferry never left,” Ann Roe said. “Nobody told us why.”", people: ["Ann Roe"])
    #expect(
      found.lines == ["direct said [Ann Roe]: “The ferry never left,” | “Nobody told us why.”"])
  }

  @Test("a mark that opens the next paragraph goes on with a quotation that has not closed")
  func paragraphs() {
    let found = QuotationText(
      "Ann Roe said: “The ferry never left.\n“Nobody told us why.”", people: ["Ann Roe"])
    #expect(
      found.lines == ["direct said: [Ann Roe]: “The ferry never left. | “Nobody told us why.”"])
    #expect(found.quotations.allSatisfy { $0.flaws.isEmpty })
  }

  @Test("a colon at a paragraph's end gives the next one to the speaker")
  func colon() {
    let found = QuotationText("Ann Roe wrote:\n“The ferry never left.”", people: ["Ann Roe"])
    #expect(found.lines == ["direct wrote: [Ann Roe]: “The ferry never left.”"])
  }

  @Test("apostrophes open and close nothing")
  func apostrophes() {
    let found = QuotationText(
      "The sailors' union didn't strike in the '90s, and it won't now. The crews’ pay’s low.")
    #expect(found.lines.isEmpty)
  }

  @Test("words in marks that nobody says are no quotation")
  func scareQuotes() {
    #expect(QuotationText("The “quick” ferry was late, and the “dry” dock wet.").lines.isEmpty)
  }

  @Test("a statement is partly quoted where marks hold some of its words")
  func mixed() {
    let found = QuotationText(
      "Ann Roe said the ferry was “a wreck” from the start.", people: ["Ann Roe"])
    #expect(found.lines == ["mixed said [Ann Roe]: the ferry was “a wreck” from the start"])
  }

  @Test("a mark that never closes is a flaw, and its quotation is not safe to quote")
  func unclosed() {
    let found = QuotationText(
      "Ann Roe said: “The ferry never left. The “dry” dock was wet.", people: ["Ann Roe"])
    #expect(found.quotations.map(\.flaws) == [.neverCloses])
    #expect(found.quotations.allSatisfy { !$0.isSafeToQuote })
  }

  @Test("marks without a counterpart are found, inches and apostrophes are none")
  func brokenMarks() {
    let found = QuotationText(
      "“The ferry” never left. It was “late and “dry” at the end.\n"
        + "He ended” so. The 6\" rope’s end, the sailors' end.\n“One goes on\n“and ends.”")
    let broken = QuotationFinder().brokenMarks(in: found.document)
    #expect(broken.map(\.flaw) == [.neverCloses, .neverOpened])
    #expect(broken.map(\.range.start) == [35, 77])
  }

  @Test("a quotation in the middle of a sentence leaves the addressee alone")
  func quotedTitle() {
    let found = QuotationText(
      "In the first talk in days, Ann Roe told the “Harbour Hour” that the ferry sank.",
      people: ["Ann Roe"])
    #expect(found.lines == ["indirect told [Ann Roe]: that the ferry sank"])
  }

  @Test("only whole verbatim words of someone named are safe to quote")
  func safe() {
    let found = QuotationText(
      "“We lost,” Ann Roe said.\nAnn Roe said she had lost.\n“We lost,” one official said.",
      people: ["Ann Roe"])
    #expect(found.quotations.map(\.isSafeToQuote) == [true, false, false])
  }

  @Test("a speaker and a colon begin a turn of a transcript")
  func turns() {
    let found = QuotationText(
      "LOW: Who sank the ferry?\nROE: Nobody did. It sank.", people: [])
    #expect(found.quotations.count == 2)
    #expect(found.lines[1].hasSuffix("[ROE]: Nobody did. It sank"))
  }

  @Test("a headline may begin with whose words it is")
  func headline() {
    let found = QuotationText(
      "Roe: Ferries must stop at noon\nThe harbour closed.", people: ["Roe"])
    #expect(found.lines == ["indirect : [Roe]: Ferries must stop at noon"])
  }
}

extension String {
  fileprivate func components(before end: String) -> String {
    guard let range = self.firstRange(of: end) else { return self }
    return String(self[..<range.lowerBound])
  }
}
