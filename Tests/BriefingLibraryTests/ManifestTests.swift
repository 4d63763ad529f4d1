import DocumentModel
import Testing
import TextImport

@testable import BriefingLibrary

/// Opens a briefing of two documents with a manifest.
func opened(_ manifest: String) throws -> OpenedBriefing {
  let files = [
    ("briefing.toml", manifest),
    ("documents/ports.md", "# Ports\n\nThe pilots met. The pilots asked for a month.\n"),
    ("documents/quay.md", "# Quay\n\nThe quay stays closed until May.\n"),
  ]
  return try Library.open(
    .bundled(files.map { SourceFile(path: $0.0, bytes: Array($0.1.utf8)) }, name: "ports"))
}

@Suite("A manifest is read into the briefing")
struct ManifestTests {
  @Test("Every table has its place, and strings stand for lists of one")
  func everything() throws {
    let opened = try opened(
      """
      [briefing]
      title = "Ports"
      asOf = 2023-02-03
      principal = "ada"
      summary = "About ports."
      sides = ["ada", "office"]
      language = "en"

      [[link]]
      subject = "ada"
      object = "office"
      role = "leads"
      status = "reported"
      evidence = { document = "quay", exact = "stays closed" }

      [[link]]
      subject = "issue/pilots"
      object = "quay"
      role = "depends on"

      [[issue]]
      id = "pilots"
      name = "Pilots"
      query = "pilot* OR month"
      summary = "More time."
      include = [{ document = "quay", exact = "until May" }]
      exclude = { document = "documents/ports.md", exact = "pilots met", prefix = "The ", start = 11, end = 21 }

      [[issue]]
      id = "quay"
      name = "Quay"

      [[actor]]
      id = "ada"
      schema = "Person"
      name = "Ada Moor"
      alias = "Moor"
      weakAlias = ["Ada"]
      previousName = ["Ada Quay"]
      summary = "The pilot."
      [[actor.role]]
      roleName = "Head of pilots"
      organization = "office"
      startDate = "2022-08"
      endDate = 2023

      [[actor]]
      id = "office"
      schema = "PublicBody"
      name = "Port Office"

      [[event]]
      name = "The pilots meet"
      date = "2023-02-05/2023-02-06"
      status = "scheduled"
      basis = "public record"
      issue = "pilots"
      actor = ["ada"]

      [[event]]
      name = "The pilots meet"
      date = "2023-03"

      [[position]]
      issue = "pilots"
      actor = "ada"
      text = "wants a month"
      evidence = [{ document = "ports", exact = "asked for a month" }]

      [[question]]
      text = "Until when?"

      [[quote]]
      speaker = "She"
      unresolved = true
      cue = "asked"
      verbatim = true
      evidence = { document = "ports", exact = "for a month" }

      [[quote]]
      speaker = "ada"
      evidence = { document = "ports", exact = "asked for" }

      [[point]]
      issue = "quay"
      text = "Ask about May."
      """)
    let briefing = opened.briefing
    #expect(opened.problems.map(\.description) == [])
    #expect(briefing.title == "Ports")
    #expect(briefing.asOf == CalendarDay("2023-02-03"))
    #expect(briefing.principal == "ada")
    #expect(briefing.sides == ["ada", "office"])
    #expect(briefing.links.map(\.subject) == [.actor("ada"), .issue("pilots")])
    #expect(briefing.links.map(\.evidence.count) == [1, 0])
    #expect(briefing.issues.map(\.query) == ["pilot* OR month", nil])
    #expect(briefing.issues.first?.exclude.first?.document == "ports")
    #expect(briefing.issues.first?.exclude.first?.position == ScalarRange(11, 21))
    #expect(
      briefing.actors.first
        == Actor(
          id: "ada", schema: .person, name: "Ada Moor", aliases: ["Moor"], weakAliases: ["Ada"],
          previousNames: ["Ada Quay"],
          roles: [
            Actor.Role(
              name: "Head of pilots", organization: "office", start: FuzzyDate("2022-08"),
              end: FuzzyDate("2023"))
          ], summary: "The pilot."))
    #expect(briefing.events.map(\.id) == ["the-pilots-meet", "the-pilots-meet-2"])
    #expect(briefing.events.first?.issues == ["pilots"])
    #expect(briefing.positions.map(\.text) == ["wants a month"])
    #expect(briefing.questions.map(\.issue) == [nil])
    #expect(briefing.quotations.map(\.speaker) == [.unresolved("She"), .actor("ada")])
    #expect(briefing.quotations.map(\.isVerbatim) == [true, false])
    #expect(briefing.points.map(\.issue) == ["quay"])
  }

  @Test("No two tables of the manifest have one name")
  func tables() {
    #expect(Set(ManifestTable.all.map(\.name)).count == ManifestTable.all.count)
  }

  @Test("A broken block is left out and the others are read, each mistake with its line")
  func syntax() throws {
    let opened = try opened(
      """
      [[actor]]
      id = "ada"
      schema = "Person"
      name = "Ada

      [[actor.role]]
      roleName = "Head"

      [[actor]]
      id = "ben"
      schema = "Person"
      name = "Ben"

      [[issue]]
      id = = "x"
      """)
    #expect(opened.briefing.actors.map(\.name) == ["Ben"])
    #expect(opened.problems.map(\.line) == [4, 15])
    #expect(opened.problems.allSatisfy { $0.message.hasPrefix("not TOML at column ") })
  }

  @Test("A mistake costs its block alone where lines end as on Windows too")
  func brokenBlockWithCRLF() throws {
    let manifest = """
      [briefing]
      title = "Harbour"

      [[issue]]
      id = = "x"

      [[issue]]
      id = "y"
      name = "Why"
      """
    let bytes = Array(
      manifest.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: "\r\n").utf8)
    let files = [
      SourceFile(path: "briefing.toml", bytes: bytes), SourceFile(path: "a.txt", bytes: [0x61]),
    ]
    let opened = try Library.open(.bundled(files, name: "x"))
    #expect(opened.problems.map(\.line) == [5])
    #expect(opened.briefing.title == "Harbour")
    #expect(opened.briefing.issues.map(\.name) == ["Why"])
  }

  @Test("Keys of a hundred thousand parts cost their block and not the program")
  func deepKeys() throws {
    let deep = Array(repeating: "a", count: 100_000).joined(separator: ".")
    let manifest = """
      [briefing]
      title = "Harbour"
      summary = "Wait \(String(repeating: ".", count: 1000))"
      [[issue]]
      id = "x"
      \(deep) = 1
      [[issue]]
      id = "y"
      name = "Why"
      """
    let files = [
      SourceFile(path: "briefing.toml", bytes: Array(manifest.utf8)),
      SourceFile(path: "a.txt", bytes: [0x61]),
    ]
    let opened = try Library.open(.bundled(files, name: "x"))
    #expect(opened.problems.map(\.line) == [6])
    #expect(opened.briefing.title == "Harbour")
    #expect(opened.briefing.issues.map(\.name) == ["Why"])
  }

  @Test("A manifest that is not text is a problem and no end")
  func noText() throws {
    let files = [
      SourceFile(path: "briefing.toml", bytes: [0xFF, 0x00]),
      SourceFile(path: "a.txt", bytes: [0x61]),
    ]
    let opened = try Library.open(.bundled(files, name: "x"))
    #expect(
      opened.problems.map(\.description) == ["briefing.toml: not UTF-8; save it as UTF-8 again"])
    #expect(opened.briefing.documents.count == 1)
  }

  @Test("Decisions about found actors stand in the order of their lines, whatever their tables")
  func decisions() throws {
    let briefing = try opened(
      """
      [[hiddenActor]]
      name = "May"
      [[sameActor]]
      name = ["Ada Moor", "Moor"]
      weakAlias = "Mor"
      [[differentActors]]
      name = ["Ada Moor", "Ben Moor"]
      [[hiddenActor]]
      name = ["Quay", "Ports"]
      [[hiddenIssue]]
      name = "Weather"
      """
    ).briefing
    #expect(
      briefing.actorDecisions == [
        ActorDecision(.hidden, names: ["May"], line: 1),
        ActorDecision(.same(weakAliases: ["Mor"]), names: ["Ada Moor", "Moor"], line: 3),
        ActorDecision(.different, names: ["Ada Moor", "Ben Moor"], line: 6),
        ActorDecision(.hidden, names: ["Quay", "Ports"], line: 8),
      ])
    #expect(briefing.hiddenIssues == ["Weather"])
  }
}
