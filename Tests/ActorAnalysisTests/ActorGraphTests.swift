import DocumentModel
import Testing

@testable import ActorAnalysis

@Suite("The actor graph")
struct ActorGraphTests {
  static let actors: [Actor] = [
    .person("ann", "Ann Doe"), .person("ben", "Ben Roe"), .person("cy", "Cy Poe"),
    .state("china", "China", weak: ["Beijing"]),
    Actor(id: "city", schema: .place, name: "Beijing"),
  ]
  static let documents = [
    document(
      "one", "# Doe and Roe", "Doe met Poe. Later, as the rain fell, Doe called Roe.",
      "China waits. Doe waits too.", "Beijing waits with Doe."),
    document("two", "Roe spoke to Doe.", "Nothing here.", "China and Roe, China and Poe."),
  ]
  static let graph = ActorGraph(documents: documents, matcher: ActorMatcher(actors: actors))

  @Test("links are strongest first, each with its best sentence")
  func links() {
    #expect(
      outline("ann") == """
        ann
          ben 2 passages, 2 within a sentence: one#p2 “Later, as the rain fell, [Doe] called [Roe].”
          cy 1 passages, 1 within a sentence: one#p2 “[Doe] met [Poe].”
          china 1 passages, 0 within a sentence: one#p3 “[China] waits. [Doe] waits too.”
        """)
  }

  @Test("all evidence for a pair, best first")
  func evidence() {
    let evidence = Self.graph.evidence(for: "ben", and: "ann")
    #expect(
      evidence.map(quote) == [
        "one#p2 “Later, as the rain fell, [Doe] called [Roe].”",
        "two#p1 “[Roe] spoke to [Doe].”",
      ])
    #expect(Self.graph.evidence(for: "ann", and: "ann").isEmpty)
    #expect(Self.graph.evidence(for: "ann", and: "nobody").isEmpty)
  }

  @Test("mentions are listed in order, headings and shared readings among them")
  func mentions() {
    let places = Self.graph.mentions(of: "ben").map { "\($0.passage) \($0.mention.range.start)" }
    #expect(places == ["one#p1 8", "one#p2 62", "two#p1 0", "two#p3 44"])
    #expect(Self.graph.mentionCount(of: "china") == 3)
    #expect(Self.graph.sharedMentionCount(of: "china") == 1)
    #expect(Self.graph.mentions(of: "china", own: false).map(\.passage.description) == ["one#p4"])
    #expect(Self.graph.mentionCount(of: "city") == 0)
    #expect(Self.graph.sharedMentionCount(of: "city") == 1)
    #expect(Self.graph.mentionCount(of: "nobody") == 0)
    #expect(
      Self.graph.passages(mentioning: "china").map(\.description)
        == ["one#p3", "one#p4", "two#p3"])
  }

  @Test("actors in passages are counted by passage, the certain ones only")
  func actorsInPassages() {
    let passages = ["one#p1", "one#p2", "one#p4", "two#p3", "two#p2", "gone#p1", "one#p99"]
    let found = Self.graph.actors(in: passages.compactMap { PassageReference($0) })
    #expect(found.map { "\($0.actor) \($0.passages)" } == ["ann 2", "cy 2", "ben 2", "china 1"])
  }

  @Test("shared readings link no one")
  func shared() {
    #expect(Self.graph.linked(to: "city").isEmpty)
    #expect(Self.graph.linked(to: "nobody").isEmpty)
  }

  @Test("a rare partner is a stronger link than one who is everywhere")
  func rarity() {
    let everywhere = document(
      "all", "China, Doe.", "China, Roe.", "China.", "China.", "Doe and Poe.", "China.")
    let graph = ActorGraph(
      documents: [everywhere], matcher: ActorMatcher(actors: Self.actors))
    #expect(graph.linked(to: "ann").map(\.actor) == ["cy", "china"])
  }

  @Test("a cancelled graph covers the documents before")
  func cancelled() {
    var asked = 0
    let graph = ActorGraph(
      documents: Self.documents, matcher: ActorMatcher(actors: Self.actors),
      isCancelled: {
        asked += 1
        return asked > 1
      })
    #expect(graph.passages(mentioning: "ben").map(\.description) == ["one#p1", "one#p2"])
    #expect(graph.mentions(in: PassageReference("two", 1)).isEmpty)
  }

  private func outline(_ actor: Actor.ID) -> String {
    let links = Self.graph.linked(to: actor).map { link in
      "  \(link.actor) \(link.passages) passages, \(link.passagesWithinSentence) within a sentence: "
        + quote(link.best)
    }
    return ([actor.rawValue] + links).joined(separator: "\n")
  }

  private func quote(_ evidence: SentenceEvidence) -> String {
    let text = Self.documents.first { $0.id == evidence.passage.document }?.text ?? ""
    var words = ""
    var end = evidence.sentence.start
    for highlight in evidence.highlights {
      words += "\(text.slice(TextRange(end, highlight.start)))[\(text.slice(highlight))]"
      end = highlight.end
    }
    words += text.slice(TextRange(end, evidence.sentence.end))
    return "\(evidence.passage) “\(words)”"
  }
}
