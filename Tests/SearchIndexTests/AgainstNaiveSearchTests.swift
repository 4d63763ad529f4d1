import DocumentModel
import Foundation
import Testing

@testable import SearchIndex

private let words = [
  "chip", "chips", "chip-making", "chipmaking", "making", "detained", "detainee", "co-operation",
  "cooperation", "U.S.", "us", "China's", "china", "O'Neil", "习近平", "近平", "平", "习", "café",
  "self-governing", "island", "one-two-three", "one", "two", "three", "1,200", "verhandlung",
  "verhandlungen", "a-a", "a", "aa",
]

/// Random documents and queries over few words, so that they meet often.
private struct Maker {
  var random: SeededGenerator

  mutating func word() -> String { words.randomElement(using: &random) ?? "" }

  mutating func text(_ most: Int) -> String {
    (0..<Int.random(in: 0...most, using: &random)).map { _ in word() }.joined(separator: " ")
  }

  mutating func documents() -> [Document] {
    (0..<Int.random(in: 0...4, using: &random)).map { number in
      let paragraphs = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        (Bool.random(using: &random) ? "" : "#") + text(8)
      }
      let language = ["en", "de", "zh", nil].randomElement(using: &random) ?? nil
      return Document(Document.ID("d\(number)"), title: text(3), paragraphs) {
        $0.language = language
      }
    }
  }

  mutating func query(depth: Int = 0) -> String {
    let part = Int.random(in: 0..<(depth < 3 ? 14 : 9), using: &random)
    switch part {
    case 0: return word()
    case 1: return String(word().prefix(Int.random(in: 1...4, using: &random))) + "*"
    case 2: return "\"\(word()) \(word())\""
    case 3: return "\"\(word()) \(word()) \(word().prefix(2))\"*"
    case 4:
      return ["in:title", "-in:title", "document:d1", "actor:qin", "actor:no"]
        .randomElement(using: &random) ?? ""
    case 5: return "\"\(word())\""
    case 6: return "-\(word())"
    case 7: return word() + ["~", "~1", "~2"][Int.random(in: 0..<3, using: &random)]
    case 8:
      let distance = Int.random(in: 0...4, using: &random)
      return
        "\(word()) NEAR/\(distance) \(Bool.random(using: &random) ? "\"a \(word())\"" : word())"
    case 9: return "(\(query(depth: depth + 1)) OR \(query(depth: depth + 1)))"
    case 10: return "-(\(query(depth: depth + 1)))"
    default: return "(\(query(depth: depth + 1)) \(query(depth: depth + 1)))"
    }
  }
}

/// What the same query finds in a file must be the same, score for score.
private func expectSame(
  _ query: Query, in segment: Segment, as expected: SearchResult, _ context: QueryContext
) {
  let result = segment.search(query, limit: 1000, context: context)
  #expect(result.total == expected.total, "\(query)")
  #expect(result.hits.map(\.passage) == expected.hits.map(\.passage), "\(query)")
  for (hit, other) in zip(result.hits, expected.hits) {
    #expect(abs(hit.score - other.score) <= 1e-6 * hit.score, "\(query)")
  }
  for limit in [1, 3] {
    let best = segment.best(query, limit: limit, context: context)
    #expect(best == Array(result.hits.prefix(limit)), "\(query), \(limit)")
  }
}

@Test("the index finds what a look at every word finds", arguments: 0..<40)
func sameAsNaive(seed: Int) throws {
  var maker = Maker(random: SeededGenerator(seed: UInt64(seed)))
  let documents = maker.documents()
  let context = QueryContext(
    passagesMentioning: {
      $0 == "qin" ? [PassageReference("d0", 1), PassageReference("d1", 2)] : nil
    },
    passagesInIssue: { _ in nil })
  let index = MemoryIndex(documents: documents)
  let path = NSTemporaryDirectory() + "naive-\(UUID().uuidString)"
  try Segment.write(index, to: path)
  let segment = try Segment(path: path)
  let naive = NaiveSearch(documents: documents, context: context)
  for _ in 0..<25 {
    let text = maker.query()
    let (query, _) = Query.typing(text)
    guard let root = query.root else { continue }
    let result = index.search(query, limit: 1000, context: context)
    let expected = naive.passages(for: root)
    #expect(result.hits.map(\.passage).sorted() == expected.sorted(), "\(text) is \(query)")
    #expect(result.total == expected.count)
    #expect(zip(result.hits, result.hits.dropFirst()).allSatisfy { $0.score >= $1.score })
    expectSame(query, in: segment, as: result, context)
    let best = index.search(query, limit: 3, context: context)
    #expect(best.hits == Array(result.hits.prefix(3)) && best.total == result.total)
  }
}
