import DocumentModel
import Testing

@testable import BriefingPages

@Suite("A document's page")
struct DocumentPageTests {
  @Test("shows the title, the source, then the passages as they stand")
  func everything() {
    expectPage(
      .document("letter"),
      """
      A letter on fees
      ----------------

      Mira Holt · Eastport Gazette · 20 Apr 2024

      Holt met Vale in April. The fees for the pier must fall,
      Holt said.

      > Dredging comes first, Vale answered.

      • The Board has not replied.
      """)
  }

  @Test("marks names, evidence and found words, each leading where it should")
  func spans() throws {
    let location = Location.document(
      "letter", .characters(ScalarRange(42, 73)), matching: "pier")
    let page = PageMaker(HarbourBriefing.snapshot).page(for: location)
    let start = try #require(page.start)
    let spans = page.blocks[start].spans.map { span in
      "\(span.style) “\(span.text)”\(span.target.map { " → \($0)" } ?? "")"
    }
    #expect(
      spans == [
        "mention “Holt” → actor/mira-holt", "plain “ met ”", "mention “Vale” → actor/jon-vale",
        "plain “ in April. ”", "evidence “The fees for the ”", "match “pier”",
        "evidence “ ”", "evidence “must”", "evidence “ fall”", "plain “, ”",
        "mention “Holt” → actor/mira-holt", "plain “ said.”",
      ])
  }

  @Test(
    "says so where a location names a place beyond its end, and begins at the top",
    arguments: [
      ("#p99999999", "There is no ¶99999999 here, only 4 passages."),
      ("#char=5,999999999", "The place asked for lies beyond this text."),
    ])
  func beyond(place: String, caution: String) throws {
    let location = try #require(Location("document/letter\(place)"))
    let page = PageMaker(HarbourBriefing.snapshot).page(for: location)
    #expect(page.start == nil)
    #expect(page.blocks.contains(.paragraph([Span(caution, .caution)])))
  }

  @Test("is cut down to the passage that a location names")
  func excerpt() {
    let page = PageMaker(HarbourBriefing.snapshot).page(for: .document("letter", .passage(3)))
    #expect(
      PageRenderer.text.text(of: page.excerpt, width: 60) == """
        A letter on fees
        ================

        Mira Holt · Eastport Gazette · 20 Apr 2024

        > Dredging comes first, Vale answered.

        """)
  }

  @Test("is listed with its source and date")
  func list() {
    expectPage(
      .documents,
      """
      Documents  2
      ============

      A letter on fees  Eastport Gazette               20 Apr 2024
      Minutes of Tuesday
      """)
  }
}
