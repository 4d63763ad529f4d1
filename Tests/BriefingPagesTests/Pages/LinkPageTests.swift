import BriefingLibrary
import DocumentModel
import Testing

@testable import BriefingPages

@Suite("The page of how two actors are linked")
struct LinkPageTests {
  @Test("shows what was stated, then every sentence that names both")
  func direct() {
    expectPage(
      .link("mira-holt", "jon-vale"),
      """
      How Mira Holt and Jon Vale are linked
      =====================================

      Linked directly: stated in the briefing, named together in
      one passage.

      Mira Holt                           person                 2
      Jon Vale                            person                 3

      Stated
      ------
      • Mira Holt met Jon Vale
        Holt met Vale in April. [A letter on fees ¶2]

      Named together  1
      -----------------
      • Holt met Vale in April. [A letter on fees ¶2]
      """)
  }

  @Test("shows through whom, with a sentence for each step")
  func through() {
    expectPage(
      .link("mira-holt", "board-of-trade"),
      """
      How Mira Holt and Board of Trade are linked
      ===========================================

      Not linked directly, but through Jon Vale.

      Mira Holt                           person                 2
      Board of Trade                      public body            1

      Through Jon Vale
      ----------------
      • Mira Holt met Jon Vale  stated
        Holt met Vale in April. [A letter on fees ¶2]
      • Jon Vale – Board of Trade  1 passage
        The Board of Trade sat on Tuesday. Jon Vale spoke about
        the toll and about dredging. [Minutes of Tuesday ¶2]
      """)
  }

  @Test("says so where nothing links them")
  func unlinked() {
    expectPage(
      .link("mira-holt", "westport"),
      """
      How Mira Holt and Westport are linked
      =====================================

      (Not linked: no passage names both, nor do 4 steps lead
      there.)

      Mira Holt                           person                 2
      Westport                            state                  1
      """)
  }

  @Test("of an actor with itself asks for another")
  func itself() {
    expectPage(
      .link("jon-vale", "jon-vale"),
      """
      Jon Vale
      ========

      (Both names mean Jon Vale. Choose another actor to see how
      they are linked.)

      Jon Vale                            person                 3
      """)
  }

  @Test("shows the words of sentences that state how they are linked, marked found")
  func said() throws {
    let snapshot = try HarbourBriefing.analysed([
      "note.txt": """
      A note

      Ann Doe, the mayor of Northport, came by boat.

      She waited. At noon Ann Doe met Ben Roe.

      Later Ann Doe met Ben Roe again, and Ann Doe phoned Cy Poe.
      """,
      "briefing.toml": """
      [[actor]]
      id = "ann"
      schema = "Person"
      name = "Ann Doe"
      [[actor]]
      id = "ben"
      schema = "Person"
      name = "Ben Roe"
      [[actor]]
      id = "northport"
      schema = "Place"
      name = "Northport"
      """,
    ])
    let maker = PageMaker(snapshot)
    func text(_ location: Location) -> String {
      PageRenderer.text.text(of: maker.page(for: location), width: 60)
    }
    let pair = text(.link("ben", "ann"))
    #expect(pair.contains("Linked directly: said in a sentence, named together in 2\npassages."))
    #expect(
      pair.contains(
        """
        Said in a sentence  found, not confirmed
        ----------------------------------------
        • Ann Doe – Ben Roe  “met”  found in 2 sentences
          At noon Ann Doe met Ben Roe. [A note ¶3]

        """))
    #expect(text(.link("northport", "ben")).contains("• Ann Doe – Northport  “mayor of”  found\n"))
    #expect(
      text(.actor("northport")).contains(
        "• Ann Doe  “mayor of”  found  Ann Doe, the mayor of\n  Northport, came by boat. [A note ¶2]\n"
      ))
  }

  @Test("leads from each sentence to its place, and from each name to its actor")
  func following() {
    let page = PageMaker(HarbourBriefing.snapshot).page(for: .link("mira-holt", "board-of-trade"))
    let steps = page.blocks.filter { if case .item = $0 { true } else { false } }
    #expect(
      steps.map { $0.target?.description } == [
        "document/letter#char=18,41", "document/minutes#char=20,104",
      ])
    #expect(
      steps.map { $0.links.prefix(3).map(\.description) } == [
        ["actor/mira-holt", "actor/jon-vale", "document/letter#char=18,41"],
        ["actor/jon-vale", "actor/board-of-trade", "link/jon-vale/board-of-trade"],
      ])
    #expect(page.related.flatMap(\.entries).map(\.label) == ["Jon Vale"])
  }

  @Test("is proposed where a name is nearly right, and missing where it is not")
  func unknown() {
    let page = PageMaker(HarbourBriefing.snapshot).page(for: .link("mira-hold", "jon-vale"))
    #expect(page.title == "Not found")
    #expect(page.blocks.contains { $0.target == .link("mira-holt", "jon-vale") })
  }

  @Test("offers those linked to an actor first, the closest of them before others")
  func candidates() {
    let snapshot = HarbourBriefing.snapshot
    let maker = PageMaker(snapshot)
    let offered = maker.linkCandidates(for: snapshot.actor("jon-vale"))
    #expect(
      offered.prefix(3).map { "\($0.actor.id): \($0.reason)" } == [
        "mira-holt: 1 passage with both, stated", "board-of-trade: 1 passage with both",
        "westport: 1 mention",
      ])
    #expect(!offered.contains { $0.actor.id == "jon-vale" })
    let favoured = maker.linkCandidates(for: snapshot.actor("jon-vale"), favourite: "westport")
    #expect(favoured.first?.actor.id == "westport")
    #expect(favoured.count == offered.count)
  }
}
