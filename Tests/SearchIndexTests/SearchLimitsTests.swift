import DocumentModel
import Foundation
import Synchronization
import Testing

@testable import SearchIndex

@Suite("A search that is given up or limited")
struct SearchLimitsTests {
  private let segment: Segment

  init() throws {
    segment = try Self.made.get()
  }

  /// A thousand passages, in most of which every word of the queries stands.
  private static let made = Result {
    let paragraphs = (0..<1000).map { number in
      "tide turns \(number % 3 == 0 ? "late" : "early") at the harbour tidal \(number)"
    }
    let index = MemoryIndex(documents: [Document("log", paragraphs) { $0.language = "en" }])
    let path = NSTemporaryDirectory() + "limits-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Segment.write(index, to: path)
    return try Segment(path: path)
  }

  private static let texts = [
    "tide", "ti*", "tide turns", "tide -late", "\"tide turns\"", "late OR early",
    "tide NEAR/2 turns",
    "document:log", "-late", "tide (late OR harbour)", "tidee~1", "harbour ti* -early",
  ]

  @Test("a count stops at its limit", arguments: texts)
  func limited(text: String) throws {
    let query = try Query(parsing: text)
    let total = segment.count(query, context: .empty)
    #expect(total >= 300)
    for limit in [0, 1, 100, total - 1, total, total + 1, .max] {
      let count = segment.count(query, upTo: limit, context: .empty, isCancelled: { false })
      #expect(count == min(limit, total), "\(text), \(limit)")
    }
  }

  @Test("a search that is not wanted gives nothing", arguments: texts)
  func cancelled(text: String) throws {
    let query = try Query(parsing: text)
    #expect(segment.best(query, limit: 10, context: .empty, isCancelled: { true }) == nil)
    #expect(segment.count(query, upTo: .max, context: .empty, isCancelled: { true }) == nil)
  }

  @Test(
    "a search is asked while it goes on", arguments: ["tide -late", "late OR early", "tide turns"])
  func cancelledLater(text: String) throws {
    let query = try Query(parsing: text)
    let asked = Mutex(0)
    let isCancelled = {
      asked.withLock { asked in
        asked += 1
        return asked > 1
      }
    }
    #expect(segment.best(query, limit: 1000, context: .empty, isCancelled: isCancelled) == nil)
  }
}

@Test("a heading is far from the title that stands in its passage")
func headingFarFromTitle() throws {
  let document = Document("report", title: "Harbour tide tables", ["#Late ferries"])
  let index = MemoryIndex(documents: [document])
  #expect(try index.found("late NEAR/1000 harbour") == "")
  #expect(try index.found("late NEAR/0 ferries") == "report#p1")
}
