import DocumentModel
import Foundation
import Testing

@testable import SearchIndex

@Suite("Building an index side by side")
struct BuildingTests {
  private func documents(_ seed: UInt64) -> [Document] {
    var random = SeededGenerator(seed: seed)
    let words = ["chip", "chips", "rules", "Taiwan", "island", "平習", "one-two", "detained"]
    return (0..<30).map { number in
      let paragraphs = (0..<Int.random(in: 1...6, using: &random)).map { place in
        let text = (0..<Int.random(in: 0...20, using: &random))
          .map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
        return (place == 1 ? "#" : "") + text
      }
      return Document(
        Document.ID("d\(number)"), title: words.randomElement(using: &random), paragraphs)
    }
  }

  private func index(_ documents: [Document], threads: Int) -> MemoryIndex {
    var builder = IndexBuilder()
    var indexed: [IndexedDocument] = []
    for (number, document) in documents.enumerated() {
      let first = builder.passages.count
      builder.add(document, number: number)
      indexed.append(
        IndexedDocument(
          facts: DocumentFacts(id: document.id, metadata: document.metadata),
          passages: first..<builder.passages.count))
    }
    return MemoryIndex(builder, indexed, Workers(threads))
  }

  @Test("any number of threads writes the same file", arguments: [2, 3, 7])
  func sameSections(threads: Int) throws {
    for seed in 0..<3 {
      let documents = documents(UInt64(seed))
      let one = index(documents, threads: 1)
      let many = index(documents, threads: threads)
      #expect(
        try SegmentWriter(many, fewestStarts: 20, workers: Workers(threads)).sections()
          == SegmentWriter(one, fewestStarts: 20, workers: Workers(1)).sections())
    }
  }

  @Test("builders filled apart write what one writes", arguments: [0, 1, 15, 30])
  func appended(border: Int) throws {
    let path = NSTemporaryDirectory() + "building-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    func builder(_ documents: ArraySlice<Document>) -> SegmentBuilder {
      var builder = SegmentBuilder(threads: 2)
      for document in documents {
        builder.startDocument(document.id, document.metadata)
        var (text, title) = (document.text, document.title)
        text.withUTF8 { text in title.withUTF8 { builder.addPassage(text, title: $0) } }
      }
      return builder
    }
    let documents = documents(9)
    var whole = builder(documents[...])
    try whole.write(to: path)
    let expected = try Data(contentsOf: URL(filePath: path))
    var parts = builder(documents[..<border])
    parts.append(builder(documents[border...]))
    try parts.write(to: path)
    #expect(try Data(contentsOf: URL(filePath: path)) == expected)
  }

  @Test("results stand in the order of the pieces, however many work on them")
  func workers() {
    for count in [1, 2, 5] {
      #expect(Workers(count).map(100) { $0 * $0 } == (0..<100).map { $0 * $0 })
      #expect(Workers(count).map(0) { $0 }.isEmpty)
    }
  }
}
