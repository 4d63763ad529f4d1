import Testing

@testable import attache

@Suite("Verbs answer from a folder")
struct VerbTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder([
      "briefing.toml": """
      [briefing]
      title = "Harbour talks"
      [[issue]]
      id = "fees"
      name = "Harbour fees"
      query = "fee"
      [[issue]]
      id = "whales"
      name = "Whales"
      query = "whale"
      [[actor]]
      id = "mira-holt"
      schema = "Person"
      name = "Mira Holt"
      alias = ["Holt"]
      [[actor]]
      id = "jon-vale"
      schema = "Person"
      name = "Jon Vale"
      [[actor]]
      id = "board"
      schema = "PublicBody"
      name = "Harbour Board"
      weakAlias = ["Vale"]
      [[actor]]
      id = "vale"
      schema = "Person"
      name = "Vale"
      [[event]]
      id = "meeting"
      name = "A meeting"
      date = "2024-13-01"
      """,
      "letter.txt": "A letter\n\nMira Holt met Jon Vale.\n\nThe fees must fall, Holt said.\n",
    ])
  }

  private func answer(_ arguments: String..., isTerminal: Bool = false) -> Answer {
    Answer(arguments + ["--briefing", folder.path], isTerminal: isTerminal)
  }

  @Test("issues, with how many passages each holds")
  func issues() {
    let answer = answer("issues")
    #expect(answer.output == "1  fees    Harbour fees\n0  whales  Whales\n")
    #expect(answer.status == .found)
  }

  @Test("dates, with what the words mean; nothing where there are none")
  func dates() throws {
    let dated = try TemporaryFolder([
      "note.md": "---\ndatePublished: 2023-02-03\n---\nThe pier burned last August.\n"
    ])
    let found = Answer(["dates", "--briefing", dated.path])
    #expect(found.output == "note#p1  2022-08  last August\n")
    #expect(found.status == .found)
    #expect(answer("dates").status == .nothing)
    #expect(answer("dates", "nowhere").status == .nothing)
  }

  @Test("actors, the most mentioned first")
  func actors() {
    #expect(
      answer("actors").output.hasPrefix("2  mira-holt  Person      Mira Holt\n1  jon-vale   Person")
    )
  }

  @Test("a search, a hit a line for programs and under its document for people")
  func search() {
    let hits = answer("search", "fees")
    #expect(hits.output == "letter#p3: The fees must fall, Holt said.\n")
    #expect(hits.status == .found)
    #expect(
      answer("search", "fees", isTerminal: true).output == """
        fees  1 passage
        ===============

        A letter
        • The fees must fall, Holt said. [¶3]

        Issues: Harbour fees 1
        Actors: Mira Holt 1

        """)
    #expect(answer("search", "fees", "--json").output.contains("\"total\" : 1"))
  }

  @Test("status 1 where a search finds nothing")
  func nothing() {
    let answer = answer("search", "octopus")
    #expect(answer.output.isEmpty && answer.remarks.isEmpty)
    #expect(answer.status == .nothing)
  }

  @Test("that there is more than a search prints")
  func limit() {
    let answer = answer("search", "holt", "--limit", "1")
    #expect(answer.remarks == "attache: the best 1 of 2 passages; --limit prints more\n")
  }

  @Test("a page in each format", arguments: Show.Format.allValueStrings)
  func formats(name: String) {
    let answer = answer("show", "issue/fees", "--format", name)
    let start = ["text": "Harbour fees\n====", "markdown": "# Harbour fees\n", "json": "{\n"]
    #expect(answer.output.hasPrefix(start[name] ?? "?"))
    #expect(answer.status == .found)
  }

  @Test("a passage by its number")
  func passage() {
    let answer = answer("show", "document/letter#p3")
    #expect(answer.output.hasSuffix("\n\nThe fees must fall, Holt said.\n"))
    #expect(!answer.output.contains("met"))
  }

  @Test("status 1 where a page is not there, with the nearest that is")
  func missing() {
    let answer = answer("show", "issue/feees")
    #expect(
      answer.remarks
        == "attache: there is no issue/feees in this briefing. Did you mean issue/fees?\n")
    #expect(answer.status == .nothing)
  }

  @Test("links by identifier, name or alias", arguments: ["mira-holt", "MIRA HOLT", "holt"])
  func links(name: String) {
    let answer = answer("links", name)
    #expect(answer.output.hasPrefix("Mira Holt\n=========\n"))
    #expect(answer.output.contains("• Jon Vale  “met”  found  Mira Holt met Jon Vale.\n"))
    #expect(answer.status == .found)
  }

  @Test("the nearest actor where a name is nobody's")
  func unknownActor() {
    let answer = answer("links", "Mira Hold")
    #expect(
      answer.remarks == """
        attache: there is no actor “Mira Hold” in this briefing. \
        Did you mean “Mira Holt” (mira-holt)?

        """)
    #expect(answer.status == .nothing)
  }

  @Test("every reading where a name has several")
  func sharedName() {
    let answer = answer("links", "Vale ")
    #expect(answer.status == .nothing)
    let shared = self.answer("links", "VALE")
    #expect(
      shared.remarks == """
        attache: “VALE” may mean several actors. \
        Write one of: board (Harbour Board), vale (Vale).

        """)
    #expect(shared.status == .unusable)
  }

  @Test("how two actors are linked, from a folder named last or by its option")
  func pair() {
    let answer = answer("links", "holt", "jon-vale")
    #expect(answer.output.hasPrefix("How Mira Holt and Jon Vale are linked\n===="))
    #expect(answer.output.contains("• Mira Holt met Jon Vale. [A letter ¶2]\n"))
    #expect(answer.status == .found)
    #expect(Answer(["links", "holt", "jon-vale", folder.path]).output == answer.output)
    let json = self.answer("links", "holt", "jon-vale", "--json").output
    #expect(json.contains("\"location\" : \"link/mira-holt/jon-vale\""))
    #expect(json.contains("\"chains\" : [\n  ]"))
    #expect(json.contains("\"label\" : \"met\""))
  }

  @Test(
    "what is wrong with two actors, and what would do",
    arguments: [
      (
        ["holt", "board"], attache.ExitStatus.nothing,
        """
        nothing links Mira Holt and Harbour Board: no passage names both, and no chain of 4 steps \
        or fewer leads from one to the other.
        """
      ),
      (
        ["jon-vale", "Mira Hold"], .nothing,
        "there is no actor “Mira Hold” in this briefing. Did you mean “Mira Holt” (mira-holt)?"
      ),
      (
        ["jon-vale", "./nowhere/at/all"], .nothing,
        """
        there is no actor “./nowhere/at/all” in this briefing. A folder goes behind --briefing, or \
        behind two actors.
        """
      ),
      (
        ["holt", "MIRA HOLT"], .unusable,
        """
        “holt” and “MIRA HOLT” are one actor here: Mira Holt (mira-holt). Name another, or none to \
        list all links.
        """
      ),
    ])
  func noPair(actors: [String], status: attache.ExitStatus, remark: String) {
    let answer = Answer(["links"] + actors + ["--briefing", folder.path])
    #expect(answer.remarks == "attache: \(remark)\n")
    #expect(answer.output.isEmpty)
    #expect(answer.status == status)
  }

  @Test("mistakes with file and line, as editors read them")
  func check() throws {
    let answer = answer("check")
    let line = try #require(answer.output.split(separator: "\n").first)
    #expect(line.hasPrefix("\(folder.path)/briefing.toml:"))
    #expect(line.contains("2024-13-01"))
    #expect(answer.status == .nothing)
    #expect(self.answer("check", "--json").output.contains("\"file\" : \"briefing.toml\""))
  }

  @Test("no mistakes in the bundled briefing")
  func bundled() {
    let answer = Answer("check")
    #expect(answer.output.isEmpty && answer.remarks.isEmpty)
    #expect(answer.status == .found)
  }

  @Test("status 1 where there are no events")
  func timeline() {
    #expect(answer("timeline").status == .nothing)
    #expect(Answer("timeline").output.hasPrefix("Timeline  "))
  }
}
