import Testing

@testable import BriefingPages

@Suite("The search page")
struct SearchPageTests {
  @Test("groups what is found under its documents")
  func hits() {
    expectPage(
      .search("dredging"),
      """
      dredging  2 passages
      ====================

      A letter on fees  Eastport Gazette · 20 Apr 2024
      • Dredging comes first, Vale answered. [¶3]

      Minutes of Tuesday
      • The Board of Trade sat on Tuesday. Jon Vale spoke about
        the toll and about dredging. [¶2]
      """)
  }

  @Test("says what is wrong with a query and shows the best so far")
  func mistakes() {
    let page = PageMaker(HarbourBriefing.snapshot).page(for: .search("toll OR"))
    let text = PageRenderer.text.text(of: page, width: 60)
    #expect(text.hasPrefix("toll OR  1 passage\n"))
    #expect(text.contains("(OR stands between two things to look for"))
  }

  @Test("explains the query language where there is nothing to find")
  func help() {
    let page = PageMaker(HarbourBriefing.snapshot).page(for: .search(""))
    #expect(page.blocks.contains { $0.spans.plainText.contains("\"export restrictions\"") })
  }

  @Test("leads from a hit to its passage, with the query")
  func target() {
    let page = PageMaker(HarbourBriefing.snapshot).page(for: .search("dredging"))
    #expect(
      page.blocks.compactMap(\.target).map(\.description) == [
        "document/letter?q=dredging#p3", "document/minutes?q=dredging#p2",
      ])
  }
}
