import DocumentModel
import Testing

@testable import ActorAnalysis

@Suite("Stated relations")
struct StatedRelationTests {
  static let actors: [Actor] = [
    .person("ann", "Ann Doe"), .person("ben", "Ben Roe"), .person("cy", "Cy Poe"),
    .state("norway", "Norway"), .state("china", "China"), .state("us", "U.S."),
    Actor(id: "oslo", schema: .place, name: "Oslo"),
    Actor(id: "union", schema: .organization, name: "Ferry Union"),
    Actor(id: "senate", schema: .publicBody, name: "Senate"),
  ]

  @Test(
    "an office stands behind a name, before it, or on both sides",
    arguments: [
      ("Ann Doe, the foreign minister of Norway, left.", "ann office norway: foreign minister of"),
      ("Ann Doe, senior fellow at the Ferry Union", "ann office union: senior fellow at"),
      (
        "Ann Doe, Senior Fellow at the Oslo-based Ferry Union.",
        "ann office union: Senior Fellow at"
      ),
      ("Ann Doe, the Chinese foreign minister, left.", "ann office china: foreign minister"),
      ("Ann Doe, Norway’s foreign minister, left.", "ann office norway: foreign minister"),
      (
        "They saw Norway’s long-serving minister, Ann Doe.",
        "ann office norway: long-serving minister"
      ),
      ("Chinese President Ann Doe spoke.", "ann office china: President"),
      ("Ferry Union spokeswoman Ann Doe spoke.", "ann office union: spokeswoman"),
      ("Former Oslo Gov. Ann Doe spoke.", "ann office oslo: Former Gov."),
      ("Roe campaign manager Ann Doe spoke.", "ann office ben: campaign manager"),
      ("Senator Ann Doe of Norway voted.", "ann office norway: Senator of"),
      ("Ann Doe is the president of the Ferry Union.", "ann office union: is the president of"),
      ("Ann Doe, who leads the Ferry Union, left.", "ann office union: leads"),
    ])
  func offices(text: String, expected: String) {
    #expect(outline(text) == expected)
  }

  @Test(
    "family is told from office",
    arguments: [
      ("Ann Doe, the wife of Ben Roe, left.", "ann family ben: wife of"),
      ("Ben Roe’s daughter Ann Doe left.", "ann family ben: daughter"),
      ("Ann Doe, an aide to Ben Roe, left.", "ann office ben: aide to"),
    ])
  func family(text: String, expected: String) {
    #expect(outline(text) == expected)
  }

  @Test(
    "meetings and acts have a subject and an object",
    arguments: [
      ("On Monday Ann Doe met Ben Roe in Oslo.", "ann meeting ben: met"),
      (
        "Ann Doe met with Chinese President Ben Roe.",
        "ben office china: President; ann meeting ben: met with"
      ),
      ("Ann Doe and Ben Roe met on Friday.", "ann meeting ben: met"),
      ("Ann Doe, who held talks with Ben Roe, left.", "ann meeting ben: who held talks with"),
      ("Norway has formally recognized China.", "norway action china: has formally recognized"),
      ("Ann Doe was nominated by Ben Roe.", "ann action ben: was nominated by"),
    ])
  func acts(text: String, expected: String) {
    #expect(Set(outline(text).components("; ")) == Set(expected.components("; ")))
  }

  @Test(
    "what is asked, denied, or said of somebody else is not stated",
    arguments: [
      "Ann Doe did not meet Ben Roe.", "Has Ann Doe met Ben Roe?",
      "If Ann Doe met Ben Roe, she hid it.",
      "A friend of Ann Doe met Ben Roe.", "Ann Doe met Ben Roe’s lawyers.",
      "Ann Doe attacked Norway supporters.", "Ann Doe could endorse Ben Roe.",
      "They heard Roe’s sharp critique of President Ann Doe.", "Speaker Ann Doe of Norway",
      "Ann Doe praised Oslo, Norway, officials.",
      "Ann Doe praised the Ferry Union’ editor.",
      "Ann Doe, the speaker of the U.S. Chamber of Ferries, left.", "Ann Doe. Ben Roe met nobody.",
      "Ann Doe, who spoke of the president of Norway, left.",
      "Ann Doe saw the president, the king of Norway and the mayor of Oslo.",
      "They met Ann Doe, U.S. attorney for the north.", "Ann Doe, Ben Roe and Cy Poe met.",
    ])
  func nothing(text: String) {
    #expect(outline(text) == "")
  }

  @Test("a relation shows its words and its sentence, and is found from both ends")
  func evidence() throws {
    let text = "It rained. Ben Roe, a senator from Norway, left. It was late."
    let relations = relations(in: document("one", text))
    let relation = try #require(relations.relations(of: "norway").first)
    #expect(text.slice(relation.words) == "senator from")
    #expect(
      text.slice(relation.evidence.sentence).hasPrefix("Ben Roe, a senator from Norway, left."))
    #expect(relation.evidence.highlights.map { String(text.slice($0)) } == ["Ben Roe", "Norway"])
    #expect(relation.evidence.passage == PassageReference("one", 1))
    #expect(relations.relations(between: "norway", and: "ben") == [relation])
    #expect(relations.relations(between: "norway", and: "ann").isEmpty)
  }

  @Test("headings state nothing")
  func headings() {
    #expect(relations(in: document("one", "# Ann Doe met Ben Roe", "Rain.")).all.isEmpty)
  }

  private func relations(in document: Document) -> StatedRelations {
    StatedRelations(
      in: ActorGraph(documents: [document], matcher: ActorMatcher(actors: Self.actors)))
  }

  private func outline(_ text: String) -> String {
    relations(in: document("one", text)).all
      .map { "\($0.from) \($0.kind) \($0.to): \($0.label)" }.joined(separator: "; ")
  }
}

extension String {
  fileprivate func components(_ separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
