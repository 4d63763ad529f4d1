import DocumentModel
import Testing

@testable import ActorAnalysis

@Suite("Names that may mean several actors")
struct ReadingTests {
  static let matcher = ActorMatcher(actors: [
    Actor(id: "city", schema: .place, name: "Beijing"),
    .state("china", "China", weak: ["Beijing"]),
    .state("us", "United States", weak: ["Washington"]),
    .person("ann", "Ann Doe", aliases: ["Doe"], weak: ["Dough"]),
  ])

  @Test(
    "a place where words of place go before, else a government",
    arguments: [
      "[Beijing|china/city] said no to [Beijing|city/china] visitors.",
      "They met in [Beijing|city/china] and visited [Beijing|city/china].",
      "a [Beijing|city/china]-based firm, containing [Beijing|china/city]",
      "in [Beijing|china/city]’s view",
    ])
  func cityOrGovernment(expected: String) {
    #expect(Self.matcher.marked(unmarked(expected)) == expected)
  }

  @Test("a weak alias of one actor only is not certain either")
  func weak() {
    let text = "[Washington|us?] heard [Dough|ann?], then [Doe|ann]."
    #expect(Self.matcher.marked(unmarked(text)) == text)
    let document = document("test", unmarked(text))
    let mentions = Self.matcher.mentions(in: document, document.passages[0])
    #expect(mentions.map(\.isCertain) == [false, false, true])
  }
}
