import DocumentModel
import Testing

@testable import ActorAnalysis

@Suite("Persons of one surname")
struct NamesakeTests {
  /// Ann is called Roe in most documents; Ben and Cy are hers in name only.
  static let actors: [Actor] = [
    .found("ann", "Ann Roe", aliases: ["Roe"], weak: ["Ann"]), .found("ben", "Ben Roe"),
    .found("cy", "Cy Roe"), .found("poe", "Dan Poe"), .person("eve", "Eve Doe", aliases: ["Doe"]),
    .found("fay", "Fay Doe"),
  ]

  @Test(
    "the one whom the document names in full is meant",
    arguments: [
      (["Roe spoke."], "[Roe|ann]"), (["Ann Roe spoke.", "Roe left."], "[Ann Roe|ann][Roe|ann]"),
      (["Ben Roe spoke.", "Roe left."], "[Ben Roe|ben][Roe|ben]"),
      (["Roe left.", "Ben Roe spoke."], "[Roe|ben][Ben Roe|ben]"),
      (
        ["Ann Roe and Ann Roe met Ben Roe.", "Roe left."],
        "[Ann Roe|ann][Ann Roe|ann][Ben Roe|ben][Roe|ann]"
      ),
      (
        ["Ben Roe met Cy Roe.", "Cy Roe sat.", "Ben Roe ate, and Roe left."],
        "[Ben Roe|ben][Cy Roe|cy][Cy Roe|cy][Ben Roe|ben][Roe|ben]"
      ),
    ])
  func settled(lines: [String], expected: String) {
    #expect(outline(lines) == expected)
  }

  @Test(
    "what the document leaves open keeps its readings",
    arguments: [
      (["Ben Roe met Cy Roe.", "Roe left."], "[Ben Roe|ben][Cy Roe|cy][Roe|cy/ben]"),
      (
        ["Ann Roe and Ann Roe met.", "Ben Roe sat, and Roe left."],
        "[Ann Roe|ann][Ann Roe|ann][Ben Roe|ben][Roe|ben/ann]"
      ),
    ])
  func open(lines: [String], expected: String) {
    #expect(outline(lines) == expected)
  }

  @Test("who is named far more in the briefing may be meant without being introduced")
  func prominence() {
    let others = (1...6).map { document(Document.ID("d\($0)"), "Ann Roe came.") }
    let graph = graph(others + [document("one", "Ben Roe sat.", "Roe left.")])
    #expect(graph.mentions(in: PassageReference("one", 2)).map(\.readings) == [["ben", "ann"]])
    #expect(graph.mentionCount(of: "ben") == 1)
    #expect(graph.sharedMentionCount(of: "ben") == 1)
    #expect(graph.mentionCount(of: "ann") == 6)
  }

  @Test("a surname that the document gives to a stranger is nobody's for certain")
  func strangers() {
    #expect(outline(["Paul Poe came.", "Poe left."]) == "[Poe|poe?]")
    #expect(outline(["Dan Poe met Paul Poe.", "Poe left."]) == "[Dan Poe|poe][Poe|poe]")
    #expect(outline(["Crooked Poe came.", "Poe left."]) == "[Poe|poe][Poe|poe]")
    #expect(outline(["Paul Doe came.", "Doe left."]) == "[Doe|eve]")
  }

  @Test("a given name is its bearer's where the document names the bearer in full")
  func givenNames() {
    #expect(outline(["Ann Roe came.", "Ann left."]) == "[Ann Roe|ann][Ann|ann]")
    #expect(outline(["Ann left."]) == "[Ann|ann?]")
  }

  @Test("what a person wrote down of a stated actor is no matter of doubt")
  func stated() {
    #expect(outline(["Fay Doe came.", "Doe left."]) == "[Fay Doe|fay][Doe|eve]")
  }

  private func graph(_ documents: [Document]) -> ActorGraph {
    ActorGraph(documents: documents, matcher: ActorMatcher(actors: Self.actors))
  }

  private func outline(_ lines: [String]) -> String {
    let text = lines.joined(separator: "\n")
    var start = 0
    var passages: [Passage] = []
    for line in lines {
      passages.append(
        Passage(
          number: passages.count + 1, kind: .paragraph,
          range: TextRange(start, start + line.utf8.count), scalarStart: start))
      start += line.utf8.count + 1
    }
    let document = Document(
      id: "one", path: "one.txt", metadata: DocumentMetadata(), text: text, passages: passages)
    let graph = graph([document])
    return passages.flatMap { graph.mentions(in: PassageReference("one", $0.number)) }
      .map { mention in
        let readings = mention.readings.map(\.rawValue).joined(separator: "/")
        return "[\(text.slice(mention.range))|\(readings)\(mention.isWeak ? "?" : "")]"
      }.joined()
  }
}

extension Actor {
  fileprivate static func found(
    _ id: Actor.ID, _ name: String, aliases: [String] = [], weak: [String] = []
  ) -> Actor {
    Actor(
      id: id, schema: .person, name: name, aliases: aliases, weakAliases: weak, origin: .found)
  }
}
