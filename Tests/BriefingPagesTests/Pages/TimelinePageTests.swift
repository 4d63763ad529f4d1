import Testing

@testable import BriefingPages

@Suite("The timeline and the lists of the manifest")
struct TimelinePageTests {
  @Test("events stand in order, the briefing's own day among them")
  func timeline() {
    expectPage(
      .timeline,
      """
      Timeline  2 · 2 found
      =====================

      2024
      ----
      Apr 2024          Holt meets Vale
                        occurred · [A letter on fees ¶2]

      ── 2 May 2024, the day of this briefing ──

      9 Jun 2024?       The towns vote
                        scheduled, public record · (date
                        uncertain)

      Found in the documents
      ----------------------

      2024
      Apr 2024          Holt met Vale in April.  [A letter on fees
                        ¶2]
      30 Apr 2024       The Board of Trade sat on Tuesday.
                        [Minutes of Tuesday ¶2]
      """)
  }

  @Test("questions stand under their issues")
  func questions() {
    expectPage(
      .questions,
      """
      Open questions
      ==============

      Fees
      ----
      • When will the Board reply? [A letter on fees ¶4]
      """)
  }

  @Test("a briefing without mistakes has nothing to mend")
  func problems() {
    expectPage(
      .problems,
      """
      To mend
      =======

      Nothing to mend in this briefing.
      """)
  }
}
