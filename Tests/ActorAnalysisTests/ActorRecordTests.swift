import DocumentModel
import Testing

@testable import ActorAnalysis

@Suite("Records of who is named")
struct ActorRecordTests {
  private static let text = """
    The visit was short. Prime Minister Ann Roe met Ben Poe in Oslo. Roe spoke
    for the International Quay Board (IQB).

    The IQB said the minister, a fellow at the Harbour Institute, had signed. Beijing and China
    agreed; the company did not. Ann Roe, the chair of the Harbour Institute, thanked Ben Poe.
    """

  private static func document(_ id: Document.ID, date: String? = nil) -> Document {
    var metadata = DocumentMetadata()
    metadata.datePublished = date.flatMap { FuzzyDate($0) }
    var passages: [Passage] = []
    var start = 0
    for part in text.split(separator: "\n\n") {
      passages.append(
        Passage(
          number: passages.count + 1, kind: .paragraph,
          range: TextRange(start, start + part.utf8.count), scalarStart: start))
      start += part.utf8.count + 2
    }
    return Document(
      id: id, path: "\(id)", metadata: metadata, text: text, passages: passages)
  }

  private static let documents = [document("one", date: "2024-01-05"), document("two")]

  /// What a value prints has all of its fields, those too that are added one day.
  private static func expectToComeBack<Value: Recordable>(_ value: Value) throws {
    let read = try value.record.withUnsafeBytes {
      try Value(record: $0, textSize: text.utf8.count)
    }
    #expect("\(read)" == "\(value)")
  }

  @Test("Who is named in a document comes back to the last field")
  func documentActors() throws {
    let found = NameFinder.read(Self.documents)
    let one = try #require(found.first)
    #expect(one.entries.contains { !$0.aliases.isEmpty })
    #expect(one.entries.contains { !$0.roles.isEmpty })
    #expect(one.entries.contains { $0.mentions.contains { $0.kind == .nominal } })
    try Self.expectToComeBack(one)
  }

  @Test("What is proposed for a briefing comes back to the last field")
  func proposals() throws {
    let found = NameFinder.found(in: Self.documents, limit: 9)
    #expect(found.proposals.contains { !$0.evidence.isEmpty })
    #expect(found.proposals.contains { !$0.roles.isEmpty })
    #expect(found.proposals.contains { !$0.adjectives.isEmpty })
    #expect(found.proposals.contains { Set($0.mentions.map(\.document)).count == 2 })
    try Self.expectToComeBack(found)
  }

  @Test("What sentences state between actors comes back, and is found by actor")
  func relations() throws {
    let matcher = ActorMatcher(
      actors: NameFinder.actors(in: Self.documents, limit: 9))
    let graph = ActorGraph(documents: Self.documents, matcher: matcher)
    let relations = StatedRelations(in: graph)
    let first = try #require(relations.all.first)
    try Self.expectToComeBack(relations.all)
    let read = try relations.record.withUnsafeBytes {
      try StatedRelations(record: $0, textSize: Self.text.utf8.count)
    }
    #expect(read.relations(of: first.to) == relations.relations(of: first.to))
  }

  @Test("Names cut out of a record leave none")
  func cut() throws {
    let record = try #require(NameFinder.read(Self.documents).first).record
    for length in 0..<record.count {
      #expect(throws: RecordError.damaged, "cut at \(length)") {
        try record[..<length].withUnsafeBytes {
          try DocumentActors(record: $0, textSize: Self.text.utf8.count)
        }
      }
    }
  }
}
