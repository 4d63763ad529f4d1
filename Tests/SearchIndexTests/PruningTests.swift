import DocumentModel
import Foundation
import Testing

@testable import SearchIndex

/// Passages enough for several blocks, of words as unequally frequent as those of a language.
private func manyPassages(_ random: inout SeededGenerator) -> [Document] {
  let starts = ["ta", "te", "to", "so", "sa", "mi", "mo", "ra"]
  let words = starts.flatMap { first in starts.map { first + $0 } }
  func word() -> String {
    let share = Double.random(in: 0..<1, using: &random)
    return words[Int(share * share * share * Double(words.count))]
  }
  return (0..<5).map { number in
    let paragraphs = (0..<Int.random(in: 200...300, using: &random)).map { place in
      let count = Int.random(in: 1...12, using: &random)
      return (place % 9 == 0 ? "#" : "")
        + (0..<count).map { _ in word() }.joined(separator: " ")
    }
    return Document(Document.ID("d\(number)"), title: word(), paragraphs) {
      $0.publisher = number % 3 == 0 ? "Reuters" : "CSIS"
    }
  }
}

private let queries = [
  "tata", "rara", "ta*", "t*", "tate*", "momi~", "tata sasa", "tate rami mosa", "\"tata\"",
  "tata OR tate", "rara OR mora OR tata OR tete", "\"tata tate\"", "\"tata te\"*",
  "\"tata tata tate\"",
  "tata -tate", "-tata", "rara -(tata OR tate)", "in:title tata", "in:title (tata OR sa*)",
  "-in:title tata", "by:reuters tata", "by:csis (rara OR tota)", "document:d3 te*",
  "(tata OR \"tate rami\") mo*", "tata te*", "(tata -tate) OR rara", "by:reuters", "tata~2 sasa",
  "tata NEAR/1 tate", "tate NEAR/40 tata", "rara NEAR/0 mora tata", "-(tata NEAR/2 tate) tete",
  "by:csis tata te*", "document:d3 tata tate", "tata tate teta -(tete OR toto)", "-(tata tate)",
  "(tata tate) OR (tete teta)", "\"tata tate\" te*", "-\"tata tate\" tata", "sasa~ tata",
  "(tata OR tate) (te* OR toto) -rara", "\"rara mora\" OR \"tata tata\"",
  "in:title tata NEAR/3 tate",
]

@Test("what is passed over is never among the best", arguments: 0..<2)
func pruning(seed: Int) throws {
  var random = SeededGenerator(seed: UInt64(seed))
  let index = MemoryIndex(documents: manyPassages(&random))
  let path = NSTemporaryDirectory() + "pruning-\(UUID().uuidString)"
  defer { try? FileManager.default.removeItem(atPath: path) }
  let writer = SegmentWriter(index, fewestStarts: seed == 0 ? nil : 100)
  try MappedFile.write(SegmentLayout.pieces(writer.sections()), to: path)
  let segment = try Segment(path: path)
  for text in queries {
    for query in Set([try Query(parsing: text), Query.typing(text).query]) {
      let expected = index.search(query, limit: 10, context: .empty)
      for limit in [1, 10] {
        let hits = segment.best(query, limit: limit, context: .empty)
        #expect(hits.count == min(limit, expected.total), "\(query)")
        for (hit, other) in zip(hits, expected.hits) {
          // Sums in another order differ in the last digit, and then so may the order of equals.
          #expect(abs(hit.score - other.score) <= 1e-6 * hit.score, "\(query), best \(limit)")
        }
      }
      #expect(segment.count(query, context: .empty) == expected.total, "\(query)")
    }
  }
}
