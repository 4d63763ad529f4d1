import DocumentModel
import Foundation
import Synchronization
import Testing

@testable import SearchIndex

/// Bytes of every file but the lock, by name.
private func files(in folder: String) throws -> [String: Data] {
  let names = try FileManager.default.contentsOfDirectory(atPath: folder)
  var files: [String: Data] = [:]
  for name in names where name != "lock" {
    files[name] = try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
  }
  return files
}

private func opened(_ documents: [Document], _ folder: String) -> IndexUpdate {
  IndexUpdate(of: DocumentCollection(documents), in: IndexStore(folder: folder))
}

@Suite("An index in a folder")
struct IndexStoreTests {
  private let folder = NSTemporaryDirectory() + "store-\(UUID().uuidString)"
  private let documents = (0..<6).map {
    Document(Document.ID("d\($0)"), title: "Harbour \($0)", ["the tide", "a pilot waits"])
  }

  @Test(
    "finds what a look at every word finds, whatever changes between openings", arguments: 0..<30)
  func sameAsNaive(seed: Int) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var collection = RandomCollection(seed: seed)
    for round in 0..<6 {
      _ = collection.remove(Int.random(in: 0...2, using: &collection.random))
      _ = collection.add(Int.random(in: 0...3, using: &collection.random))
      collection.change(Int.random(in: 0...1, using: &collection.random))
      if round == 3 { collection.swapSome() }
      let update = opened(collection.documents, folder)
      #expect(update.trouble == nil)
      let kept = Set(
        update.index.search(try Query(parsing: "-nothing"), limit: 999, context: .empty)
          .hits.map(\.passage.document))
      let partly = ExpectedAnswers(collection.documents.filter { kept.contains($0.id) })
      let answers = ExpectedAnswers(collection.documents)
      let index = try #require(update.finish())
      for _ in 0..<5 {
        let query = collection.query()
        partly.expect(of: update.index, query)
        answers.expect(of: index, query)
      }
      if Bool.random(using: &collection.random) { update.merge() }
    }
    let again = opened(collection.documents, folder)
    #expect(again.isComplete)
    for _ in 0..<5 {
      ExpectedAnswers(collection.documents).expect(of: again.index, collection.query())
    }
  }

  @Test(
    "a document without passages stands for none of its neighbours, and hides none",
    arguments: [
      "document:none", "-document:none", "document:none OR -pilot", "document:d0 OR -ebb",
    ])
  func emptyDocument(text: String) throws {
    let all =
      documents.prefix(2) + [Document("none", [])] + documents.dropFirst(2)
      + [Document("last", [])]
    let index = try #require(opened(Array(all), folder).finish())
    ExpectedAnswers(Array(all)).expect(of: index, text)
    ExpectedAnswers(Array(all)).expect(of: index, text.replacing("none", with: "last"))
  }

  @Test("reads again only what changed, and forgets what is gone")
  func unchanged() throws {
    _ = opened(documents, folder).finish()
    #expect(opened(documents, folder).isComplete)
    var changed = documents
    changed[2] = Document("d2", title: "Harbour 2", ["the tide", "no pilot waits"])
    changed.remove(at: 4)
    let next = opened(changed, folder)
    #expect(next.missingCount == 1)
    #expect(try next.index.found("document:d2") == "")
    #expect(try next.index.found("document:d4") == "")
    #expect(try next.index.found("document:d1 tide") == "d1#p1")
    let index = try #require(next.finish())
    #expect(try index.found("\"no pilot\"") == "d2#p2")
  }

  /// The parts before they were joined.
  private func merged(_ documents: [Document]) -> [IndexPart] {
    let update = opened(documents, folder)
    let index = update.finish()
    update.merge()
    return index?.parts ?? []
  }

  @Test("segments of a size are joined, and those with many deleted documents rewritten")
  func merging() throws {
    for count in 1...6 { _ = opened(Array(documents.prefix(count)), folder).finish() }
    #expect(merged(documents).map(\.deleted) == [[], [], [], [], [], []])
    #expect(merged(documents).map(\.deleted) == [[]])
    #expect(merged(Array(documents.prefix(3))).map(\.deleted) == [[6..<12]])
    #expect(merged(Array(documents.prefix(3))).map(\.deleted) == [[]])
    #expect(try files(in: folder).count == 2)
  }

  @Test("who stops it at any step loses nothing that was stored", arguments: 0..<24)
  func stopped(after steps: Int) throws {
    _ = opened(documents, folder).finish()
    _ = opened(documents + [Document("e", ["a night tide"])], folder).finish()
    let left = Mutex(steps)
    let store = IndexStore(folder: folder) { _ in
      left.withLock { left in
        left -= 1
        return left >= 0
      }
    }
    var changed = documents
    for count in 1...5 {
      changed.append(Document(Document.ID("f\(count)"), ["the tide of day \(count)"]))
      let update = IndexUpdate(of: DocumentCollection(changed), in: store)
      let index = try #require(update.finish())
      ExpectedAnswers(changed).expect(of: index, "tide")
      update.merge()
    }
    let reopened = opened(changed, folder)
    #expect(reopened.trouble == nil)
    #expect(try reopened.index.found("document:d1 pilot") == "d1#p2")
    let index = try #require(reopened.finish())
    for query in ["tide", "-pilot", "day"] { ExpectedAnswers(changed).expect(of: index, query) }
    reopened.merge()
    let named = try IndexStore(folder: folder).read().segments.map(\.stored.name)
    #expect(try Set(files(in: folder).keys) == Set(named + ["commit"]))
  }

  /// Once with a line that says so, and then it is as if nothing had been.
  private func expectRebuilt() throws {
    do {
      let update = opened(documents, folder)
      #expect(update.trouble?.description.contains("built again") == true)
      #expect(update.index.parts.isEmpty)
      ExpectedAnswers(documents).expect(of: try #require(update.finish()), "tide")
    }
    let next = opened(documents, folder)
    #expect(next.isComplete && next.trouble == nil)
  }

  @Test("a byte of the commit that changed or is missing is told, and all is built again")
  func tornCommit() throws {
    _ = opened(documents, folder).finish()
    let path = "\(folder)/commit"
    let whole = try Data(contentsOf: URL(filePath: path))
    var broken = whole.indices.map { whole.prefix($0) }
    for place in whole.indices {
      var changed = whole
      changed[place] ^= 1 << UInt8(place % 8)
      broken.append(changed)
    }
    for (number, bytes) in broken.enumerated() {
      try bytes.write(to: URL(filePath: path))
      #expect(throws: StoreError.self) { try IndexStore(folder: folder).read() }
      guard number % 16 == 0 else { continue }
      try expectRebuilt()
    }
  }

  @Test("a segment that is missing, torn, foreign or another's is told, and all is built again")
  func brokenSegment() throws {
    let other = folder + "-other"
    _ = opened(documents.map { $0.renamed }, other).finish()
    let foreign = try #require(files(in: other).first { $0.key != "commit" }?.value)
    _ = opened(documents, folder).finish()
    let (name, whole) = try #require(files(in: folder).first { $0.key != "commit" })
    let path = "\(folder)/\(name)"
    for bytes in [nil, Data(), whole.prefix(100), foreign, Data("a letter".utf8)] {
      try? FileManager.default.removeItem(atPath: path)
      try bytes?.write(to: URL(filePath: path))
      try expectRebuilt()
    }
  }

  @Test("a byte of a segment that changed is noticed before anyone sees a wrong answer")
  func damagedSegment() throws {
    _ = opened(documents, folder).finish()
    let (name, whole) = try #require(files(in: folder).first { $0.key != "commit" })
    let path = "\(folder)/\(name)"
    var rebuilt = 0
    for place in stride(from: 0, to: whole.count, by: 41) {
      var changed = whole
      changed[place] ^= 1 << UInt8(place % 8)
      try changed.write(to: URL(filePath: path))
      let update = opened(documents, folder)
      let index = try #require(update.finish())
      for query in ["tide", "ti*", "-pilot", "\"the tide\"", "tied~"] {
        ExpectedAnswers(documents).expect(of: index, query)
        let fewer = index.removing(["d2"])
        ExpectedAnswers(documents.filter { $0.id != "d2" }).expect(of: fewer, query)
      }
      let isGone = !FileManager.default.fileExists(atPath: path)
      rebuilt += isGone || update.trouble != nil ? 1 : 0
      _ = opened(documents, folder).finish()
    }
    #expect(rebuilt > whole.count / 41 / 2)
  }

  @Test("what a stopped write left behind is removed, and other files stay")
  func leftovers() throws {
    _ = opened(documents, folder).finish()
    for name in ["commit.77.new", "0123.segment.9.new", "0123.segment", "letter.txt"] {
      try Data("torn".utf8).write(to: URL(filePath: "\(folder)/\(name)"))
    }
    let update = opened(documents, folder)
    #expect(update.isComplete)
    _ = update.finish()
    #expect(try files(in: folder).count == 3)
  }

  @Test("while one writes, another reads what is there and says so")
  func busy() throws {
    let first = opened(documents, folder)
    _ = first.finish()
    let more = documents + [Document("e", ["an ebb tide"])]
    let second = opened(more, folder)
    #expect(second.trouble == .busy(folder: folder))
    #expect(second.missingCount == 1)
    let index = try #require(second.finish())
    #expect(try index.found("ebb") == "e#p1")
    withExtendedLifetime(first) {}
  }

  @Test("two read, over and over, what a third keeps changing")
  func shared() async throws {
    _ = opened(documents, folder).finish()
    let folder = folder
    let documents = documents
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<2 {
        group.addTask {
          for _ in 0..<40 {
            let stored = try? IndexStore(folder: folder).read()
            let segments = stored?.segments.map {
              $0.part(
                of: DocumentCollection(documents), places: [UInt32](repeating: 0, count: 6))
            }
            let index = SegmentedIndex(parts: Array((segments ?? []).prefix(1)))
            #expect((try? index.found("document:d5 pilot")) == "d5#p2")
          }
        }
      }
      group.addTask {
        for round in 0..<20 {
          let more = (0...round % 5).map { Document(Document.ID("x\($0)"), ["ebb \(round)"]) }
          _ = opened(documents + more, folder).finish()
        }
      }
    }
  }

  @Test("where nothing can be written the index stays in memory")
  func unwritable() throws {
    let update = opened(documents, "/dev/null/cache")
    #expect(update.trouble == .unwritable(folder: "/dev/null/cache"))
    let index = try #require(update.finish())
    ExpectedAnswers(documents).expect(of: index, "tide")
  }

  @Test("a cancelled build gives nothing, and the next one goes on from what was stored")
  func cancelled() throws {
    _ = opened(Array(documents.prefix(2)), folder).finish()
    #expect(opened(documents, folder).finish(isCancelled: { true }) == nil)
    #expect(opened(documents, folder).missingCount == 4)
  }
}

extension Document {
  fileprivate var renamed: Document {
    Document(
      id: Document.ID("x\(id)"), path: path, metadata: metadata, text: text, passages: passages)
  }
}
