import DocumentModel
import Testing

@testable import BriefingPages

@Suite("An issue's page")
struct IssuePageTests {
  @Test("shows each side, silence included, and what has no evidence as such")
  func everything() {
    expectPage(
      .issue("fees"),
      """
      Fees
      ====

      Who pays for the pier.

      Where they stand
      ----------------
      Eastport          Wants lower fees.  [A letter on fees ¶2]

      Westport          (position not in this briefing)

      Evidence  2
      -----------
      • The Board of Trade sat on Tuesday. Jon Vale spoke about
        the toll and about dredging. [Minutes of Tuesday ¶2]
      • Holt met Vale in April. The fees for the pier must fall,
        Holt said. [A letter on fees ¶2]

      Open questions
      --------------
      • When will the Board reply? [A letter on fees ¶4]

      Points to make
      --------------
      • Offer to share the pier. (no evidence given)

      Dates
      -----
      Apr 2024          Holt meets Vale
                        occurred · [A letter on fees ¶2]
      found             What the documents say, by date
      """)
  }

  @Test("leads to the sentence that a position rests on")
  func evidence() throws {
    let page = PageMaker(HarbourBriefing.snapshot).page(for: .issue("fees"))
    let position = try #require(page.blocks.first { $0.evidence != nil })
    #expect(position.evidence?.description == "document/letter#char=42,73")
  }

  @Test("that is not there names the one that was meant")
  func missing() {
    expectPage(
      .issue("feees"),
      """
      Not in this briefing
      ====================

      There is no issue “feees”. Did you mean issue/fees?

      issue/fees
      issue/dredging
      """)
  }
}
