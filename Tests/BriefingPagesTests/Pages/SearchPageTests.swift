import DocumentModel
import SearchIndex
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

  @Test("counts what it found by issue, actor, source and month, each with the narrower query")
  func facets() {
    let answer = PageMaker(HarbourBriefing.snapshot).answer("dredging")
    let lines = answer.facets.map { facet in
      "\(facet.title): "
        + facet.values.map { "\($0.label) \($0.count) → \($0.query)" }.joined(separator: "; ")
    }
    #expect(
      lines == [
        "Issues: Fees 1 → issue:fees dredging; Dredging 2 → issue:dredging dredging",
        "Actors: Jon Vale 2 → actor:\"Jon Vale\" dredging; "
          + "Board of Trade 1 → actor:\"Board of Trade\" dredging",
        "Sources: Eastport Gazette 1 → source:\"Eastport Gazette\" dredging",
        "Months: Apr 2024 1 → date:2024-04 dredging",
      ])
  }

  @Test(
    "counts exactly what the narrower query finds, and does not offer it again",
    arguments: ["dredging", "h*", "-pier", "the OR nobody", "vale is:unread"])
  func facetsAreExact(text: String) {
    let maker = PageMaker(HarbourBriefing.snapshot, read: ["minutes"])
    for value in maker.answer(text).facets.flatMap(\.values) {
      let narrower = maker.answer(value.query)
      #expect(narrower.total == value.count, "\(value)")
      #expect(!narrower.facets.flatMap(\.values).contains { $0.label == value.label })
    }
  }

  @Test("says of counts of a part that there may be more")
  func inexactFacets() throws {
    let maker = PageMaker(HarbourBriefing.snapshot)
    let query = Query.forgiving("h*").query
    let answer = maker.answer(to: query, typed: "h*", limit: 1)
    let part = try #require(maker.completed(answer, of: "h*", counting: 1))
    #expect(answer.total > 1)
    #expect(answer.facets.allSatisfy { $0.isExact })
    #expect(part.facets.allSatisfy { !$0.isExact })
    #expect(maker.listings(of: part.facets).first?.entries.first?.number == "1+")
  }

  @Test("says that nobody has a name, and who may be meant")
  func unknownNames() {
    let maker = PageMaker(HarbourBriefing.snapshot)
    #expect(
      maker.answer("actor:\"Mira Hold\" pier").cautions
        == ["No actor is called “Mira Hold”. Did you mean “Mira Holt”?"])
    #expect(
      maker.answer("-issue:fee").cautions == ["No issue is called “fee”. Did you mean “Fees”?"])
    #expect(
      maker.answer("source:zzz").cautions
        == ["No publisher is called “zzz”. “attache show documents” lists them."])
    #expect(
      maker.answer("actor:holt issue:Fees document:letter source:gazette").cautions.isEmpty)
  }

  @Test("where nothing is found, offers what finds something")
  func suggestions() {
    expectPage(
      .search("dredgin spoqe"), width: 72,
      """
      dredgin spoqe  0 passages
      =========================

      What finds something
      --------------------
      dredging spoke                     all spelled nearly so               1
      dredgin                            without spoqe                       2
      """)
  }

  @Test("finds what was not opened yet")
  func unread() {
    let maker = PageMaker(HarbourBriefing.snapshot, read: ["letter"])
    #expect(maker.answer("dredging is:unread").hits.map(\.description) == ["minutes#p2"])
    #expect(maker.answer("dredging is:read").hits.map(\.description) == ["letter#p3"])
  }

  @Test("is explained as a tree of its parts")
  func explanation() {
    expectPage(
      .explanation("pier OR dredg* -zzz"),
      """
      pier OR dredg* -zzz  as it is understood
      ========================================

      any of                                                     3
      ├ pier  in any form: pier                                  1
      └ all of                                                   2
        ├ dredg*  words that begin so: dredging                  2
        └ not                                                    7
          └ zzz  in any form                                     0
      """)
  }
}
