import ActorAnalysis
import DocumentModel
import Testing
import TextImport

@testable import BriefingLibrary

@Suite("Slips")
struct SlipTests {
  private static let manifest = """
    [briefing]
    title = "Ferries"

    [[actor]]
    id = "keller"
    schema = "Person"
    name = "Maria Keller"
    """

  @Test("a slip is offered until a person takes it or tells it apart")
  func offered() throws {
    #expect(try slips(Self.manifest) == ["Kellem"])
    for decision in [
      "[[sameActor]]\nname = [\"Maria Keller\"]\nweakAlias = [\"Kellem\"]",
      "[[differentActors]]\nname = [\"Maria Keller\", \"Kellem\"]",
    ] {
      #expect(try slips(Self.manifest + "\n\n" + decision) == [])
    }
  }

  @Test("to take it is one block that means what it says")
  func decision() {
    let keller = Actor(id: "keller", schema: .person, name: "Maria Keller")
    #expect(
      Decision.accept(slip: "Kellem", for: keller).block.text == """
        [[sameActor]]
        name = ["Maria Keller"]
        weakAlias = ["Kellem"]

        """)
  }

  private func slips(_ manifest: String) throws -> [String] {
    let text = "Maria Keller went to sea. They feared Kellem’s plan."
    let files = [("briefing.toml", manifest), ("one.txt", text)].map {
      SourceFile(path: $0, bytes: Array($1.utf8))
    }
    let opened = BriefingSnapshot(try Library.open(.bundled(files, name: "ferries")))
    let snapshot = try #require(opened.analysed())
    #expect(snapshot.problems.isEmpty)
    let keller = try #require(snapshot.actor("keller"))
    return snapshot.nearMisses(of: keller).map(\.name)
  }
}
