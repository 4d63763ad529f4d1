import DocumentModel
import SearchIndex
import TextAnalysis

/// A stretch of a corpus, gathered for the index.
struct CorpusPart: Sendable {
  private var builder: SegmentBuilder
  /// Of the passages, in their order.
  private(set) var identifiers: [UInt32] = []

  /// The place of its first passage in the whole.
  private let firstPassage: Int

  init(analysis: Analysis, threads: Int, firstPassage: Int) {
    self.firstPassage = firstPassage
    builder = SegmentBuilder(analysis: analysis, threads: threads)
  }

  /// Adds a document: lines of one source and year.
  mutating func add(
    _ lines: [CorpusLine], in bytes: UnsafeRawBufferPointer, _ record: inout PassageRecord
  ) {
    for (number, line) in lines.enumerated()
    where record.read(UnsafeRawBufferPointer(rebasing: bytes[line.range])) {
      if number == 0 { startDocument(record) }
      identifiers.append(record.id)
      record.text.withUnsafeBufferPointer { text in
        record.title.withUnsafeBufferPointer { builder.addPassage(text, title: $0) }
      }
    }
  }

  /// Named by the number of its first passage, from which the server counts.
  private mutating func startDocument(_ record: PassageRecord) {
    var metadata = DocumentMetadata()
    metadata.language = "en"
    metadata.publisher = String(decoding: record.source, as: UTF8.self)
    metadata.datePublished = FuzzyDate(String(record.year))
    builder.startDocument(Document.ID(String(firstPassage + identifiers.count)), metadata)
  }

  mutating func append(_ other: CorpusPart) {
    builder.append(other.builder)
    identifiers.append(contentsOf: other.identifiers)
  }

  /// - Throws: `SegmentError`.
  mutating func write(to path: String) throws {
    try builder.write(to: path)
  }
}
