import DocumentModel
import Testing

@testable import BriefingPages

@Suite("An actor's page")
struct ActorPageTests {
  @Test("shows roles, issues, stated links before co-mentions, and every mention in order")
  func everything() {
    expectPage(
      .actor("jon-vale"),
      """
      Jon Vale
      ========

      person · also Vale

      Speaks for the pilots.

      Issues
      ------
      Fees                                                       2
      Dredging                                                   2

      Linked actors
      -------------
      • Mira Holt met Jon Vale [A letter on fees ¶2]

      Named together  not stated, only near
      -------------------------------------
      • Board of Trade  1 passage  The Board of Trade sat on
        Tuesday. Jon Vale spoke about the toll and about dredging.
        [Minutes of Tuesday ¶2]

      Said  2
      -------
      • Dredging comes first
        answered, paraphrased · [A letter on fees ¶3]
      • the toll and about dredging
        spoke about · reported · found · [Minutes of Tuesday ¶2]

      Dates
      -----
      Apr 2024          Holt meets Vale
                        occurred · [A letter on fees ¶2]
      found             What the documents say, by date

      Every mention  3
      ----------------
      • Holt met Vale in April. [A letter on fees ¶2]
      • Dredging comes first, Vale answered. [A letter on fees ¶3]
      • Jon Vale spoke about the toll and about dredging.
        [Minutes of Tuesday ¶2]
      """)
  }

  @Test("has dates beside roles")
  func roles() {
    let text = PageRenderer.text.text(
      of: PageMaker(HarbourBriefing.snapshot).page(for: .actor("mira-holt")), width: 60)
    #expect(text.contains("mayor, Eastport  since 2021\n"))
  }

  @Test("for a shared name shows every reading")
  func name() {
    expectPage(
      .name("Board"),
      """
      “Board”
      =======

      This name has several readings; the text does not settle
      which.

      Harbour Board                       public body            0
      Board of Trade                      public body            1
      """)
  }

  @Test("lists all actors, the most mentioned first")
  func list() {
    expectPage(
      .actors,
      """
      Actors  6
      =========

      Jon Vale                            person                 3
      Mira Holt                           person                 2
      Westport                            state                  1
      Board of Trade                      public body            1
      Eastport                            state                  0
      Harbour Board                       public body            0
      """)
  }
}
