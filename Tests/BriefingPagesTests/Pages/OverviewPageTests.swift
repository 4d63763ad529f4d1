import DocumentModel
import Testing

@testable import BriefingPages

@Suite("The overview")
struct OverviewPageTests {
  @Test("shows issues, the dates around the day, questions and documents")
  func everything() {
    expectPage(
      .overview,
      """
      Harbour talks
      =============

      Two towns, one harbour.

      For Mira Holt, as of 2 May 2024

      Issues
      ------
      1  Fees                                                    2
         Who pays for the pier.

      2  Dredging                                                2

      Around the day
      --------------
      Apr 2024          Holt meets Vale
                        occurred · [A letter on fees ¶2]
      9 Jun 2024?       The towns vote
                        scheduled, public record · (date
                        uncertain)

      Open questions
      --------------
      • When will the Board reply? [A letter on fees ¶4]

      Documents
      ---------
      A letter on fees  Eastport Gazette               20 Apr 2024
      Minutes of Tuesday
      """)
  }

  @Test("shows all that the manifest says before anything is derived, and leaves room for the rest")
  func opened() {
    let text = PageRenderer.text.text(
      of: PageMaker(HarbourBriefing.opened).page(for: .overview), width: 60)
    #expect(text.contains("Dredging"))
    #expect(text.contains("Holt meets Vale"))
    #expect(text.contains("[A letter on fees ¶4]"))
    #expect(text.contains("…"))
    #expect(text.contains("Still reading the documents"))
    let labels = PageMaker(HarbourBriefing.opened).navigation().flatMap(\.entries).map(\.label)
    #expect(labels.contains("Fees") && labels.contains("Actors"))
  }

  @Test("leads to the most mentioned actors")
  func related() {
    let page = PageMaker(HarbourBriefing.snapshot).page(for: .overview)
    #expect(page.related.map(\.title) == ["Most mentioned"])
    #expect(
      page.related.first?.entries.prefix(2).map(\.target) == [
        .actor("jon-vale"), .actor("mira-holt"),
      ])
  }
}
