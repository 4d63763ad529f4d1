import BriefingLibrary
import DocumentModel
import Testing
import TextImport

@testable import BriefingPages

@Suite("Dates on pages")
struct DatesPageTests {
  @Test("a text says behind its words which days they mean, where the words do not say it all")
  func meanings() {
    let page = page(
      of: .document("letter"), explainsTimes: true,
      ["letter.md": letter(on: "2023-02-03", "It sank last August. It rose on 4 May 2022.")])
    #expect(page.contains("It sank last August · 2022-08. It rose on 4 May 2022."))
  }

  @Test("the meaning stands behind a word's “'s”, and cuts no other word in two")
  func wordEnds() {
    let page = page(
      of: .document("letter"), explainsTimes: true,
      ["letter.md": letter(on: "2023-02-03", "Next week's talks. A Monday-only ferry.")])
    #expect(page.contains("Next week's · 2023-02-06/2023-02-12 talks."))
    #expect(page.contains("A Monday-only ferry."))
  }

  @Test("the text stands alone where it is not asked for")
  func notAsked() {
    let page = page(
      of: .document("letter"), ["letter.md": letter(on: "2023-02-03", "It sank last August.")])
    #expect(page.contains("It sank last August."))
  }

  @Test("a document says once where its times are counted from")
  func headings() {
    let text = "A note\n\nIt sank last August.\n"
    #expect(
      page(of: .document("a"), ["a.txt": text]).contains(
        "no day to count “last August” from"))
    #expect(
      page(of: .document("a"), ["a.txt": text, "briefing.toml": manifest]).contains(
        "times counted from 2 May 2024, the day of this briefing"))
    #expect(
      page(of: .document("a"), ["a.txt": "A note\n\n3 February 2023\n\nIt sank last August.\n"])
        .contains("times counted from 3 Feb 2023, in its first lines"))
    #expect(
      !page(of: .document("a"), ["a.md": letter(on: "2023-02-03", "It sank last August.")])
        .contains("counted"))
  }

  @Test("an event is doubted where the words cited for it have another date")
  func contradiction() {
    let page = page(
      of: .timeline,
      [
        "letter.md": letter(on: "2023-02-03", "The pier burned on 5 March 2022, they say."),
        "briefing.toml": manifest + event("fire", "The pier burns", "2022-03-04")
          + #"evidence = [{ document = "letter", exact = "The pier burned on 5 March 2022" }]"#,
      ])
    #expect(page.contains("(its sentence says 5 Mar 2022)"))
  }

  @Test(
    "an event is not doubted where its date may be the one that was told",
    arguments: ["2022-03", "2022-03-05", "2022", "2022-03-01/2022-03-09"])
  func agreement(date: String) {
    let page = page(
      of: .timeline,
      [
        "letter.md": letter(on: "2023-02-03", "The pier burned on 5 March 2022, they say."),
        "briefing.toml": manifest + event("fire", "The pier burns", date)
          + #"evidence = [{ document = "letter", exact = "The pier burned" }]"#,
      ])
    #expect(!page.contains("says"))
  }

  @Test("a postponed event is not doubted for the day on which it was postponed")
  func postponed() {
    let page = page(
      of: .timeline,
      [
        "letter.md": letter(on: "2023-02-03", "On 3 February 2023 the trip was postponed."),
        "briefing.toml": manifest + event("trip", "The trip", "2023-02-05")
          + "status = \"postponed\"\n"
          + #"evidence = [{ document = "letter", exact = "the trip was postponed" }]"#,
      ])
    #expect(!page.contains("says"))
  }

  @Test("two events of one name on different days doubt each other")
  func twice() {
    let page = page(
      of: .timeline,
      [
        "a.txt": "A note\n",
        "briefing.toml": manifest + event("one", "The vote", "2022-03-04")
          + event("two", "The vote", "2022-04"),
      ])
    #expect(page.contains("(elsewhere dated Apr 2022)"))
    #expect(page.contains("(elsewhere dated 4 Mar 2022)"))
  }

  @Test("sentences that may date one thing differently stand beside each other, each a key away")
  func differences() {
    let page = page(
      of: .timeline,
      [
        "a.txt": "The ferry Ilse sank off Karrow Point on 4 March 2021.",
        "b.txt": "On 9 March 2021 the ferry Ilse sank off Karrow Point.",
      ])
    #expect(page.contains("May be dated differently"))
    #expect(page.contains("4 Mar 2021        The ferry Ilse sank"))
    #expect(page.contains("(or 9 Mar 2021)   On 9 March 2021 the ferry"))
  }

  @Test("below an event stands what may date it otherwise")
  func differingEvent() {
    let page = page(
      of: .timeline,
      [
        "a.txt": "The ferry Ilse sank on 9 March 2021.",
        "briefing.toml": manifest + event("sinking", "The Ilse sinks", "2021-03-04"),
      ])
    #expect(page.contains("(a document may say 9 Mar 2021)"))
    #expect(page.contains("(or 9 Mar 2021)   The ferry Ilse sank on 9 March 2021."))
  }

  @Test("the timeline names the documents whose times are not dated")
  func notDated() {
    let page = page(of: .timeline, ["a.txt": "A note\n\nIt sank last August.\n"])
    #expect(page.contains("Not dated: A note, no day to count “last August” from"))
  }

  @Test("a stretch of time is one date, in the text and on the timeline")
  func stretches() {
    let files = ["letter.md": letter(on: "2023-02-03", "It was shut from March to May.")]
    #expect(page(of: .timeline, files).contains("Mar 2022 – May    It was shut"))
    #expect(
      page(of: .document("letter"), explainsTimes: true, files)
        .contains("from March to May · 2022-03/2022-05."))
  }

  @Test("the timeline can be had by actor, by issue and by time")
  func filters() {
    expectPage(
      .timelinePart(TimelineFilter(actor: "jon-vale")),
      """
      Timeline: Jon Vale  1 · 1 found
      ===============================

      2024
      ----
      Apr 2024          Holt meets Vale
                        occurred · [A letter on fees ¶2]

      Found in the documents
      ----------------------

      2024
      Apr 2024          Holt met Vale in April.  [A letter on fees
                        ¶2]
      """)
    let snapshot = HarbourBriefing.snapshot
    let maker = PageMaker(snapshot)
    #expect(
      maker.datedSentences(TimelineFilter(issue: "dredging")).map(\.passage.document)
        == ["minutes"])
    #expect(maker.datedSentences(TimelineFilter(date: FuzzyDate("2024-04"))).count == 2)
    #expect(maker.datedSentences(TimelineFilter(date: FuzzyDate("2023"))).isEmpty)
  }

  @Test("a month of which much is said shows its first sentences and leads to the rest")
  func muchSaid() {
    let days = (1...28).map { "It rained on \($0) May 2022." }.joined(separator: "\n\n")
    let few = page(of: .timeline, ["a.txt": days])
    #expect(few.contains("It rained on 8 May 2022."))
    #expect(!few.contains("It rained on 9 May 2022."))
    #expect(few.contains("… and 20 more"))
    let all = page(
      of: .timelinePart(TimelineFilter(date: FuzzyDate("2022-05"))), ["a.txt": days])
    #expect(all.contains("It rained on 28 May 2022."))
  }

  @Test("years of which little is said share a heading")
  func sparseYears() {
    let page = page(
      of: .timeline, ["a.txt": "The pier was built in 1871. It burned in 1903.\n"])
    #expect(page.contains("\n1871–1903\n---------\n1871 "))
  }

  @Test("an actor's mentions stand by month, after the dates of their documents")
  func bar() {
    let files = [
      "a.md": letter(on: "2023-01-05", "Mira Holt spoke. Mira Holt left."),
      "b.md": letter(on: "2023-03-05", "Mira Holt came."),
      "briefing.toml": manifest + "[[actor]]\nid = \"holt\"\nname = \"Mira Holt\"\n",
    ]
    #expect(page(of: .actor("holt"), files).contains("By month  Jan 2023 ▇ ▃ Mar 2023"))
  }

  private let manifest = "[briefing]\ntitle = \"Harbour\"\nasOf = \"2024-05-02\"\n"

  private func event(_ id: String, _ name: String, _ date: String) -> String {
    "\n[[event]]\nid = \"\(id)\"\nname = \"\(name)\"\ndate = \"\(date)\"\n"
  }

  private func letter(on day: String, _ text: String) -> String {
    "---\ntitle: A letter\ndatePublished: \(day)\n---\n\(text)\n"
  }

  private func page(
    of location: Location, explainsTimes: Bool = false, _ files: [String: String]
  ) -> String {
    let sources = files.sorted { $0.key < $1.key }.map {
      SourceFile(path: $0.key, bytes: Array($0.value.utf8))
    }
    guard let opened = try? Library.open(.bundled(sources, name: "harbour")),
      let snapshot = BriefingSnapshot(opened).analysed()
    else { return "" }
    let page = PageMaker(snapshot, explainsTimes: explainsTimes).page(for: location)
    return PageRenderer.text.text(of: page, width: 120)
  }
}
