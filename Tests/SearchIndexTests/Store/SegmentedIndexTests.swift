import DocumentModel
import Testing

@testable import SearchIndex

@Suite("An index in several parts")
struct SegmentedIndexTests {
  @Test("finds what a look at every word finds, as documents come and go", arguments: 0..<40)
  func sameAsNaive(seed: Int) {
    var collection = RandomCollection(seed: seed)
    var index = SegmentedIndex()
    for _ in 0..<4 {
      let removed = collection.remove(Int.random(in: 0...2, using: &collection.random))
      index = index.removing(Set(removed))
      let count = Int.random(in: 0...3, using: &collection.random)
      index = index.adding(collection.add(count, atEnd: true))
      let answers = ExpectedAnswers(collection.documents)
      for _ in 0..<8 { answers.expect(of: index, collection.query()) }
    }
  }

  @Test("starts empty, and finds nothing then")
  func empty() throws {
    #expect(try SegmentedIndex().found("tide") == "")
    #expect(try SegmentedIndex().found("-tide") == "")
    #expect(SegmentedIndex().adding([]).passageCount == 0)
  }

  @Test("ranks by how rare a word is in all parts, not in the one that holds it")
  func sharedRarity() throws {
    // The pilot is rare in all, the tide is rare only where the pilot is not.
    let tides = (0..<20).map { Document(Document.ID("tide-\($0)"), ["the tide came in again"]) }
    let rare = Document("rare", ["a pilot stood there, waiting"])
    let few = (0..<140).map { Document(Document.ID("other-\($0)"), ["nothing was said of that"]) }
    let index = SegmentedIndex().adding(tides).adding(few + [rare])
      .adding([Document("both", ["the tide rose, then fell"])])
    #expect(index.parts.count > 1)
    let hits = index.best(try Query(parsing: "tide OR pilot"), limit: 1, context: .empty)
    #expect(hits.map(\.passage.document) == ["rare"])
  }

  @Test("joins what is added in small pieces, and keeps large pieces apart")
  func joining() {
    var index = SegmentedIndex()
    for number in 0..<30 { index = index.adding([Document(Document.ID("\(number)"), ["tide"])]) }
    #expect(index.parts.count == 1 && index.passageCount == 30)
    let many = (100..<300).map { Document(Document.ID("\($0)"), ["tide"]) }
    #expect(index.adding(many).parts.count == 2)
  }

  @Test("an index that is being searched does not change with a newer one")
  func values() throws {
    let old = SegmentedIndex().adding([Document("a", ["tide"]), Document("b", ["tide"])])
    let new = old.removing(["a"]).adding([Document("c", ["tide"])])
    #expect(try old.found("tide") == "a#p1 b#p1")
    #expect(try new.found("tide") == "b#p1 c#p1")
  }
}
