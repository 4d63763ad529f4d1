import DocumentModel
import Testing

@testable import ActorAnalysis

@Suite("Slips for stated names")
struct NearMissTests {
  static let actors: [Actor] = [
    .person("keller", "Maria Keller"), .state("norway", "Norway"),
    Actor(id: "found", schema: .person, name: "Anna Winters", origin: .found),
  ]

  @Test(
    "a word a letter apart is offered where a name would stand",
    arguments: [
      ("They feared Kellem’s plan.", "Kellem keller"), ("Kellem’s plan failed.", "Kellem keller"),
      ("Then Minister Kelelr left.", "Kelelr keller"), ("They flew to Norwai.", "Norwai norway"),
      ("They saw Kellem. Kellem’s aide left.", "Kellem keller"),
    ])
  func offered(text: String, expected: String) {
    #expect(outline(text) == expected)
  }

  @Test(
    "but not where it would not, nor where it is another name",
    arguments: [
      "Kellem is a word here.", "They met Kellem Brown.", "They met Bo Kellem.", "the Kellers came",
      "They met Keller.", "They met Weller.", "They saw Winterz.", "They met kellem.",
      "They met Kellem. Then Kellem left, and so Kellem’s plan failed.", "",
    ])
  func notOffered(text: String) {
    #expect(outline(text) == "")
  }

  @Test("a slip carries the name that was meant and its place")
  func place() throws {
    let text = "Rain fell on Kellem’s boat."
    let miss = try #require(misses(text).first)
    #expect(miss.meant == "Keller")
    #expect(text.slice(miss.range) == "Kellem")
    #expect(miss.passage == PassageReference("one", 1))
  }

  private func misses(_ text: String) -> [NearMiss] {
    NearMiss.all(
      in: ActorGraph(
        documents: [document("one", text)], matcher: ActorMatcher(actors: Self.actors)))
  }

  private func outline(_ text: String) -> String {
    misses(text).map { "\($0.name) \($0.actor)" }.joined(separator: ", ")
  }
}
