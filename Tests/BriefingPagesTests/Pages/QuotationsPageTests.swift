import BriefingLibrary
import DocumentModel
import Testing
import TextImport

@testable import BriefingPages

@Suite("The page of quotations")
struct QuotationsPageTests {
  private static let letter = """
    ---
    datePublished: 2024-04-20
    ---
    Mira Holt said that the pier was hers. “It is not,” Vale answered.

    One pilot said that nobody asked him. He said that he would go.

    Another pilot said that it rained. Mira Holt and Jon Vale said that the tide was late.
    """

  private static let manifest = """
    [[actor]]
    id = "mira-holt"
    schema = "Person"
    name = "Mira Holt"

    [[actor]]
    id = "jon-vale"
    schema = "Person"
    name = "Jon Vale"
    alias = ["Vale"]

    [[quote]]
    speaker = "jon-vale"
    cue = "answered"
    verbatim = true
    evidence = { document = "letter", exact = "It is not" }
    """

  private static func maker() throws -> PageMaker {
    let files = [("briefing.toml", manifest), ("letter.md", letter)]
      .map { SourceFile(path: $0, bytes: Array($1.utf8)) }
    let opened = BriefingSnapshot(try Library.open(.bundled(files, name: "pier")))
    return PageMaker(try #require(opened.analysed()))
  }

  private static func text(_ location: Location) throws -> String {
    PageRenderer.text.text(of: try maker().page(for: location), width: 76)
  }

  @Test("What a person states comes first and is not repeated; the rest is marked as found")
  func order() throws {
    let text = try Self.text(.quotations)
    let stated = try #require(text.firstRange(of: "“It is not” answered, verbatim"))
    let found = try #require(text.firstRange(of: "nobody has confirmed it"))
    let holt = try #require(text.firstRange(of: "the pier was hers"))
    #expect(stated.lowerBound < found.lowerBound && found.lowerBound < holt.lowerBound)
    #expect(text.ranges(of: "It is not").count == 1)
  }

  @Test("Unnamed sources stand apart, and nobody is guessed")
  func unnamed() throws {
    let text = try Self.text(.quotations)
    #expect(text.contains("Unnamed sources, each by the words for it  2"))
    #expect(text.contains("• One pilot: that nobody asked him"))
    #expect(text.contains("• Another pilot: that it rained"))
  }

  @Test("What two say jointly stands under each of them, and says so")
  func joint() throws {
    let note = "jointly, Mira Holt and Jon Vale · said · reported"
    #expect(try Self.text(.quotations).ranges(of: "jointly, Mira Holt").count == 2)
    for actor: Actor.ID in ["mira-holt", "jon-vale"] {
      let page = try Self.maker().page(for: .actor(actor))
      let item = page.blocks.first { $0.spans.plainText.hasPrefix("that the tide was late") }
      #expect(item?.spans.plainText.contains(note) == true)
    }
  }

  @Test("In JSON joint speakers are members of one")
  func json() throws {
    let record = QuotationsRecord(try Self.maker().snapshot)
    let speaker = try #require(record.found.map(\.speaker).first { $0.state == "joint" })
    #expect(speaker.name == "Mira Holt and Jon Vale")
    #expect(speaker.members?.map(\.actor) == ["mira-holt", "jon-vale"])
    #expect(speaker.actor == nil)
  }

  @Test("A search within what someone says opens there, and marks nothing else")
  func says() throws {
    let maker = try Self.maker()
    let answer = maker.answer("says:mira-holt pier")
    #expect(answer.hits == [PassageReference("letter", 1)])
    #expect(maker.answer("says:mira-holt asked").hits.isEmpty)
    let page = maker.page(for: .document("letter", .passage(1), matching: "says:mira-holt pier"))
    let spans = page.blocks.flatMap(\.spans)
    #expect(spans.filter { $0.style == .match }.map(\.text) == ["pier"])
    #expect(
      spans.filter { $0.style == .evidence }.map(\.text)
        == ["that the ", " was hers", "that the tide was late"])
    let hit = maker.page(for: .search("says:mira-holt")).blocks.first { $0.target != nil }
    #expect(hit?.spans.contains { $0.style == .evidence } == true)
  }

  @Test("An actor's page tells what was said, when and where, and opens on its sentence")
  func actor() throws {
    let page = try Self.maker().page(for: .actor("mira-holt"))
    let item = try #require(page.blocks.first { $0.spans.plainText.hasPrefix("that the pier was") })
    #expect(item.spans.plainText.contains("said · reported · 20 Apr 2024 · found"))
    let evidence = try #require(item.evidence)
    let sentence = "document/letter#char=0,38"
    #expect(evidence.description == sentence)
  }

  @Test("says: with a name that nobody has is told")
  func caution() throws {
    let answer = try Self.maker().answer("says:vail pier")
    #expect(answer.cautions == ["No actor is called “vail”. “attache actors” lists them."])
  }
}
