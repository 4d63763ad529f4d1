import Testing

@testable import DocumentModel

@Suite("Values of the model")
struct ValueTests {
  @Test(
    "A date in EDTF is read as exact as it is known",
    arguments: [
      ("2022", "2022"), ("2022-08", "Aug 2022"), ("2023-02-05/2023-02-06", "5–6 Feb 2023"),
      ("2022~", "c. 2022"), ("2023-01/..", "since Jan 2023"), ("../2022", "until 2022"),
    ])
  func date(edtf: String, display: String) {
    #expect(FuzzyDate(edtf)?.display == display)
  }

  @Test(
    "What is no date is none",
    arguments: [
      "", "soon", "2023-02-30", "2023-13", "23-02-05", "2023-02-06/2023-02-05", "/",
      "+023", "2023-+2", "2023-02-+5", "２０２３", "2023-02-05-01",
    ])
  func noDate(text: String) {
    #expect(FuzzyDate(text) == nil)
  }

  @Test("Dates order by their first day, then by their last")
  func order() {
    let dates = ["2023-02-05", "2022", "2022-01", "2023"].compactMap { FuzzyDate($0) }
    #expect(dates.sorted().map(\.edtf) == ["2022-01", "2022", "2023", "2023-02-05"])
    let open = ["2022/..", "2022-01-01/..", "2022"].compactMap { FuzzyDate($0) }
    #expect(open.sorted().map(\.edtf) == ["2022", "2022-01-01/..", "2022/.."])
  }

  @Test("A name becomes an identifier of letters, digits and hyphens")
  func slug() {
    #expect(Document.ID(slugging: "Nancy Pelosi").rawValue == "nancy-pelosi")
    #expect(Document.ID(slugging: " The “Café”! 2 ").rawValue == "the-café-2")
    #expect(Document.ID(slugging: "…").rawValue == "untitled")
  }

  @Test("A passage is referred to as document#p3")
  func reference() {
    #expect(PassageReference("preview#p11") == PassageReference("preview", 11))
    #expect(PassageReference("preview#p0") == nil)
    #expect(PassageReference("#p1") == nil)
    #expect(PassageReference("preview", 11).description == "preview#p11")
  }

  @Test("Scalars are counted alike eight bytes at a time and one by one")
  func scalars() {
    for length in 0..<40 {
      var text = String(repeating: "aß…😀", count: length / 4) + "xyz"
      #expect(text.withUTF8(scalarCount) == text.unicodeScalars.count)
    }
  }

  @Test("A byte lies in the passage that begins before it")
  func passages() {
    let passages = [(0, 3), (5, 9)].enumerated().map { index, range in
      Passage(
        number: index + 1, kind: .paragraph, range: TextRange(range.0, range.1),
        scalarStart: range.0)
    }
    let document = Document(
      id: "d", path: "d.txt", metadata: DocumentMetadata(), text: "abc\n\ndefg", passages: passages)
    #expect(document.passage(containing: 4)?.number == 1)
    #expect(document.passage(containing: 5)?.number == 2)
    #expect(document.passage(numbered: 3) == nil)
    #expect(document.title == "d.txt")
    #expect(document.scalarRange(of: TextRange(6, 8)) == ScalarRange(6, 8))
  }
}
