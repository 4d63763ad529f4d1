import DocumentModel
import QuotationAnalysis
import SearchIndex
import Testing
import TextImport

@testable import BriefingLibrary

@Suite("What is found to be said")
struct FindingsTests {
  private static let manifest = """
    [[actor]]
    id = "ann-roe"
    schema = "Person"
    name = "Ann Roe"
    alias = ["Roe"]

    [[actor]]
    id = "quay-board"
    schema = "PublicBody"
    name = "Quay Board"

    [[issue]]
    id = "tolls"
    name = "Tolls"
    query = "says:roe toll"
    """

  private static func document(_ day: String, _ text: String) -> String {
    "---\ndatePublished: \(day)\n---\n\(text)\n"
  }

  private static func analysed(_ texts: [String: String]) throws -> BriefingSnapshot {
    var texts = texts
    texts["briefing.toml"] = manifest
    let files = texts.sorted { $0.key < $1.key }
      .map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) }
    let opened = BriefingSnapshot(try Library.open(.bundled(files, name: "quay")))
    return try #require(opened.analysed())
  }

  /// What an actor says, as the documents have it.
  private static func words(_ actor: Actor.ID, _ snapshot: BriefingSnapshot) -> [String] {
    (snapshot.analysis?.said(by: actor) ?? []).map { statement in
      let text = snapshot.document(statement.document)?.text ?? ""
      return statement.quotation.content.map { String(text.slice($0)) }.joined(separator: " … ")
    }
  }

  private static let briefing = [
    "old.md": document("2024-01-05", "“The toll is too high,” Roe said. Nobody agreed."),
    "new.md": document(
      "2024-03-02",
      """
      Ann Roe said that the quay would close. The Quay Board said that it would not.

      The toll was not on the agenda.

      He said: “We wait.”
      """),
  ]

  @Test("What an actor says comes newest first, and from nobody else")
  func newestFirst() throws {
    let snapshot = try Self.analysed(Self.briefing)
    let said = Self.words("ann-roe", snapshot)
    #expect(said.count == 2)
    #expect(said.first?.contains("the quay would close") == true)
    #expect(said.last?.contains("The toll is too high") == true)
    #expect(Self.words("quay-board", snapshot).count == 1)
  }

  @Test("A speaker whom nothing tells stays unresolved")
  func unresolved() throws {
    let snapshot = try Self.analysed(Self.briefing)
    let speakers = snapshot.analysis?.findings.statements.map(\.quotation.speaker.description) ?? []
    #expect(speakers.contains("unresolved: He"))
  }

  @Test(
    "What someone did not say, or only wants, is not said",
    arguments: [
      "Ann Roe did not say that the quay would close.",
      "Ann Roe never said that the quay would close.",
      "Ann Roe hopes that the quay will close.",
    ])
  func notSaid(sentence: String) throws {
    let snapshot = try Self.analysed(["note.md": Self.document("2024-01-05", sentence)])
    #expect(Self.words("ann-roe", snapshot).isEmpty)
  }

  @Test("says: finds the passages that hold an actor's words, in issues too")
  func query() throws {
    let snapshot = try Self.analysed(Self.briefing)
    let context = snapshot.queryContext
    let old = PassageReference("old", 1)
    #expect(context.passagesSaidBy("Roe") == [old, PassageReference("new", 1)])
    #expect(context.passagesSaidBy("quay-board") == [PassageReference("new", 1)])
    #expect(context.passagesSaidBy("nobody") == nil)
    #expect(snapshot.analysis?.passages["tolls"] == [old])
  }

  @Test("Words beside says: are looked for in what the actor says, there and in issues")
  func within() throws {
    let snapshot = try Self.analysed(Self.briefing)
    let index = try #require(snapshot.index)
    func found(_ text: String) throws -> [PassageReference] {
      let query = try Query(parsing: text)
      return index.search(query, limit: 9, context: snapshot.queryContext).hits.map(\.passage)
    }
    #expect(try found("says:roe close") == [PassageReference("new", 1)])
    #expect(try found("says:quay-board close").isEmpty)
    #expect(try found("says:roe agreed").isEmpty)
    #expect(try found("says:quay-board not") == [PassageReference("new", 1)])
  }

  @Test("What a person states to be someone's words is searched with what was found")
  func stated() throws {
    var texts = Self.briefing
    texts["note.md"] = Self.document("2024-03-03", "It was heard: the gulls are hungry. They left.")
    texts["briefing.toml"] =
      Self.manifest + """


        [[quote]]
        speaker = "ann-roe"
        evidence = { document = "note", exact = "the gulls are hungry" }
        """
    let files = texts.sorted { $0.key < $1.key }
      .map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) }
    let opened = BriefingSnapshot(try Library.open(.bundled(files, name: "quay")))
    let snapshot = try #require(opened.analysed())
    let index = try #require(snapshot.index)
    let context = snapshot.queryContext
    #expect(
      index.search(try Query(parsing: "says:roe gulls"), limit: 9, context: context).hits
        .map(\.passage) == [PassageReference("note", 1)])
    #expect(index.count(try Query(parsing: "says:roe heard"), context: context) == 0)
  }

  @Test("Two who speak jointly both have said it")
  func joint() throws {
    let text = "Ann Roe and the Quay Board said that the quay would close."
    let snapshot = try Self.analysed(["note.md": Self.document("2024-01-05", text)])
    #expect(Self.words("ann-roe", snapshot) == ["that the quay would close"])
    #expect(Self.words("quay-board", snapshot) == ["that the quay would close"])
  }

  @Test("Sentences have voices, and what is safe to quote is told from the rest")
  func voices() throws {
    let snapshot = try Self.analysed(Self.briefing)
    let findings = try #require(snapshot.analysis?.findings(in: "old"))
    let document = try #require(snapshot.document("old"))
    #expect(findings.voices.map(\.voice) == [.named, .outlet])
    let passage = try #require(document.passages.first)
    let gaps = findings.gaps(betweenSafeWordsIn: passage.range)
      .map { String(document.text.slice($0)).trimmed }.filter { !$0.isEmpty }
    #expect(gaps == [". Nobody agreed."])
  }

  @Test("A name that no actor goes by speaks for itself")
  func otherNames() throws {
    let text = "Mayor Bruno Keller said that the harbour was full. “Not yet,” Keller said."
    let snapshot = try Self.analysed(["note.md": Self.document("2024-01-05", text)])
    let speakers = snapshot.analysis?.findings.statements.map(\.quotation.speaker.description) ?? []
    #expect(speakers == ["Bruno Keller", "Bruno Keller"])
  }
}

extension String {
  fileprivate var trimmed: String {
    split(separator: " ").joined(separator: " ")
  }
}
