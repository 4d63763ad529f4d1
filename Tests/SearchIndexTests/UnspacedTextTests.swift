import DocumentModel
import Foundation
import Testing

@testable import SearchIndex

@Suite("Text without blanks between words")
struct UnspacedTextTests {
  private static let letters = Array("習近平国中東京カタな한국어")

  /// Runs of such letters with Latin words, digits, blanks and punctuation between them.
  private func text(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...5, using: &random)).map { _ in
      let run = (0..<Int.random(in: 1...7, using: &random)).map { _ in
        Self.letters.randomElement(using: &random) ?? "中"
      }
      let between = ["", " ", "。", "chips", "A4", "ＧＤＰ", "-"].randomElement(using: &random)
      return String(run) + (between ?? "")
    }.joined()
  }

  @Test("every piece of one to four letters is found where it stands, and nowhere else")
  func pieces() throws {
    for seed in 0..<6 {
      var random = SeededGenerator(seed: UInt64(seed))
      let texts = (0..<12).map { _ in text(&random) }
      let index = MemoryIndex(documents: [Document("d", texts)])
      let path = NSTemporaryDirectory() + "unspaced-\(UUID().uuidString)"
      defer { try? FileManager.default.removeItem(atPath: path) }
      try Segment.write(index, to: path)
      let segment = try Segment(path: path)
      for text in texts {
        let letters = Array(text)
        let start = Int.random(in: letters.indices, using: &random)
        for length in 1...4 where start + length <= letters.count {
          let piece = letters[start..<start + length]
          guard piece.allSatisfy(Self.letters.contains) else { break }
          let query = try Query(parsing: String(piece))
          let expected = texts.indices.filter { texts[$0].contains(String(piece)) }.map { $0 + 1 }
          for result in [
            index.search(query, limit: 99, context: .empty),
            segment.search(query, limit: 99, context: .empty),
          ] {
            #expect(result.hits.map(\.passage.number).sorted() == expected, "\(String(piece))")
          }
        }
      }
    }
  }

  @Test("full width and half width are the same", arguments: ["ＧＤＰ", "gdp", "Ｇdp"])
  func width(text: String) throws {
    let index = MemoryIndex(documents: [Document("d", ["中国ＧＤＰ成長", "GDP of China", "中国"])])
    #expect(try index.found(text).split(separator: " ").sorted() == ["d#p1", "d#p2"])
  }
}
