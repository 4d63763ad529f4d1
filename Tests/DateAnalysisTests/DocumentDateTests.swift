import DocumentModel
import Testing

@testable import DateAnalysis

@Suite struct DocumentDateTests {
  private func document(
    _ paragraphs: String..., path: String = "notes/a.md", date: String? = nil
  ) -> Document {
    var metadata = DocumentMetadata()
    metadata.datePublished = date.flatMap { FuzzyDate($0) }
    var text = ""
    var passages: [Passage] = []
    for paragraph in paragraphs {
      let start = text.utf8.count
      text += paragraph
      passages.append(
        Passage(
          number: passages.count + 1, kind: .paragraph, range: TextRange(start, text.utf8.count),
          scalarStart: text.unicodeScalars.count - paragraph.unicodeScalars.count))
      text += "\n\n"
    }
    return Document(id: "a", path: path, metadata: metadata, text: text, passages: passages)
  }

  @Test("A document speaks from its own date, a dateline's or the briefing's, and it is said which")
  func references() throws {
    let asOf = CalendarDay("2023-02-03")
    let dated = try #require(TimeReference(of: document("A", date: "2022-08-02"), asOf: asOf))
    #expect(dated.origin == .frontMatter && dated.day.description == "2022-08-02")
    let named = document("A", path: "b/2022-08-02-a.txt", date: "2022-08-02")
    #expect(TimeReference(of: named)?.origin == .fileName)
    let line = try #require(TimeReference(of: document("Report", "Lyon, 4 May 2021", "It rained.")))
    #expect(line.origin == .dateline && line.day.description == "2021-05-04")
    #expect(TimeReference(of: document("It rained."), asOf: asOf)?.origin == .asOf)
    #expect(TimeReference(of: document("It rained.")) == nil)
    #expect(TimeReference(of: document("A", date: "2022"), asOf: nil) == nil)
  }

  @Test("A sentence's most exact date is the one that dates it")
  func sentences() {
    let page = document("In 2021 it began. On 4 May 2021, in spring, it ended. Nobody came.")
    let found = DateFinder(reference: nil).expressions(in: page)
    let dated = DatedSentence.sentences(in: page, expressions: found)
    #expect(dated.map(\.date.edtf) == ["2021", "2021-05-04"])
    #expect(page.text.slice(dated[1].sentence) == "On 4 May 2021, in spring, it ended.")
  }
}
