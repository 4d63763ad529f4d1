import BriefingLibrary
import DocumentModel
import Foundation
import SearchIndex
import Testing

@testable import BriefingPages

@Suite("JSON")
struct RecordTests {
  private let snapshot = HarbourBriefing.snapshot

  private func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  @Test("of a passage has its place, its text and its mentions in their sentences")
  func passage() throws {
    let (document, passage) = try #require(snapshot.passage(PassageReference("letter", 3)))
    #expect(
      try json(PassageRecord(document, passage, in: snapshot)) == """
        {"document":"letter","end":123,"kind":"quotation","location":"document/letter#p3",\
        "mentions":[{"actors":["jon-vale"],"certain":true,"document":"letter","end":113,\
        "exact":"Vale","passage":3,"sentence":{"end":123,"start":87,\
        "text":"Dredging comes first, Vale answered."},"start":109}],\
        "passage":3,"start":87,"text":"Dredging comes first, Vale answered."}
        """)
  }

  @Test("of a shared name has every reading")
  func readings() throws {
    let (document, passage) = try #require(snapshot.passage(PassageReference("letter", 4)))
    let text = try json(PassageRecord(document, passage, in: snapshot))
    #expect(text.contains(#""actors":["harbour-board","board-of-trade"],"certain":false"#))
    #expect(text.contains(#""depth":1"#) && text.contains(#""marker":"•""#))
  }

  @Test("of a search has the hits' passages, scores and found words side by side")
  func search() throws {
    let query = try Query(parsing: "pier")
    let answer = PageMaker(snapshot).answer(to: query, typed: "pier", limit: 5)
    let text = try json(SearchRecord("pier", answer, Highlighter(query), in: snapshot))
    #expect(
      text.hasPrefix(
        #"{"facets":[{"isExact":true,"name":"issue","values":["#
          + #"{"count":1,"label":"Fees","query":"issue:fees pier"}]}"#))
    #expect(
      text.contains(
        #""hits":[{"document":"letter","end":85,"highlights":[{"end":63,"start":59}]"#))
    #expect(
      text.hasSuffix(#""title":"A letter on fees"}],"query":"pier","suggestions":[],"total":1}"#))
  }

  @Test("of dates has what they mean in TIMEX3 and in EDTF, and where they are counted from")
  func dates() throws {
    let documents = snapshot.briefing.documents.filter { $0.id == "letter" }
    #expect(
      try json(DatesRecord(snapshot, documents: documents)) == """
        {"asOf":"2024-05-02","documents":[{"document":"letter","expressions":[{"date":"2024-04",\
        "end":40,"exact":"April","location":"document/letter#char=35,40","origin":"document",\
        "passage":2,"start":35,"type":"DATE","value":"2024-04"}],\
        "reference":{"date":"2024-04-20","origin":"frontMatter"}}]}
        """)
  }

  @Test("of a query explains its parts")
  func explanation() throws {
    let (query, errors) = Query.forgiving("pier -(")
    let explanation = PageMaker(snapshot).explanation(of: query)
    #expect(
      try json(ExplanationRecord("pier -(", query, errors, explanation)).hasPrefix(
        #"{"errors":[{"column":7,"message":"This bracket is never closed."#))
  }

  @Test("of an issue has positions with evidence, and the sides that are silent")
  func issues() throws {
    let text = try json(IssuesRecord(snapshot))
    #expect(
      text.contains(
        #"""
        "positions":[{"actor":"eastport","evidence":[{"document":"letter","end":73,\#
        "exact":"The fees for the pier must fall","location":"document/letter#char=42,73",\#
        "passage":2,"start":42,"state":"ok"}],"text":"Wants lower fees."}]
        """#))
    #expect(text.contains(#""silent":["westport"]"#))
  }

  @Test("of links has what was stated, what is near, and every mention")
  func links() throws {
    let actor = try #require(snapshot.actor("jon-vale"))
    let text = try json(LinksRecord(actor, in: snapshot))
    #expect(text.contains(#""roleName":"met","subject":"actor/mira-holt""#))
    #expect(text.contains(#""coMentions":["#) && text.contains(#""passageCount":1"#))
    #expect(text.components(separatedBy: #""exact":"Jon Vale""#).count == 2)
  }

  @Test("of a timeline has dates as they are known and the days they mean")
  func timeline() throws {
    let text = try json(TimelineRecord(snapshot))
    #expect(
      text.hasPrefix(
        #"{"asOf":"2024-05-02","differing":[],"events":[{"actors":["mira-holt","jon-vale"]"#))
    #expect(
      text.contains(#""date":"2024-04","endDate":"2024-04-30","eventStatus":"occurred""#))
    #expect(text.contains(#""startDate":"2024-04-01""#))
  }

  @Test("of a page has its blocks with styles, targets and evidence")
  func page() throws {
    let page = PageMaker(snapshot).page(for: .document("letter", .passage(2))).excerpt
    let text = try json(PageRecord(page, in: snapshot))
    #expect(text.contains(#""datePublished":"2024-04-20""#))
    #expect(text.contains(#"{"style":"mention","target":"actor/mira-holt","text":"Holt"}"#))
    let issue = try json(PageRecord(PageMaker(snapshot).page(for: .issue("fees")), in: snapshot))
    #expect(
      issue.contains(
        #"""
        "evidence":{"document":"letter","end":73,"exact":"The fees for the pier must fall",\#
        "location":"document/letter#char=42,73","passage":2,"start":42}
        """#))
  }

  @Test("of a check has files and lines")
  func check() throws {
    let opened = OpenedBriefing(
      briefing: Briefing(title: "x"),
      problems: [Problem(file: "briefing.toml", line: 3, message: "Mend it.")],
      skipped: [SkippedFile(path: "a.pdf", reason: "a PDF file, not text")])
    #expect(
      try json(CheckRecord(opened)) == """
        {"problems":[{"file":"briefing.toml","line":3,"message":"Mend it."}],\
        "skipped":[{"path":"a.pdf","reason":"a PDF file, not text"}]}
        """)
  }
}
