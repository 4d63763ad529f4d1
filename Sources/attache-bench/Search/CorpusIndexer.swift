import DocumentModel
import Foundation
import SearchIndex
import TextAnalysis

/// Indexes a corpus of passages, a JSON object a line, for ``SearchServer``.
///
/// Passages are put in the order of source and year, so that filters by them are ranges of passages,
/// and those of one title side by side, as they stand in their document. Each stretch of one source
/// and year is a document; a file beside the index has the identifiers.
struct CorpusIndexer {
  private let corpus: Data
  private var builder: SegmentBuilder
  private var identifiers: [UInt32] = []

  /// - Throws: `BenchmarkFailure.unreadable`.
  init(corpus path: String, analysis: Analysis) throws(BenchmarkFailure) {
    do {
      corpus = try Data(contentsOf: URL(filePath: path), options: .alwaysMapped)
    } catch {
      throw .unreadable(path: path)
    }
    builder = SegmentBuilder(analysis: analysis)
  }

  static func segmentPath(_ folder: String) -> String { folder + "/passages.index" }
  static func identifierPath(_ folder: String) -> String { folder + "/identifiers" }

  mutating func write(to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    addAll()
    try builder.write(to: Self.segmentPath(folder))
    let bytes = IdentifierList.bytes(identifiers)
    try Data(bytes).write(to: URL(filePath: Self.identifierPath(folder)), options: .atomic)
  }

  private mutating func addAll() {
    var record = PassageRecord()
    corpus.withUnsafeBytes { bytes in
      var current: Line.Facts?
      for line in Self.sortedLines(bytes) where record.read(.init(rebasing: bytes[line.range])) {
        if line.facts != current {
          current = line.facts
          startDocument(record)
        }
        identifiers.append(record.id)
        record.text.withUnsafeBufferPointer { text in
          record.title.withUnsafeBufferPointer { builder.addPassage(text, title: $0) }
        }
      }
    }
  }

  /// Named by the number of its first passage, from which the server counts.
  private mutating func startDocument(_ record: PassageRecord) {
    var metadata = DocumentMetadata()
    metadata.language = "en"
    metadata.publisher = String(decoding: record.source, as: UTF8.self)
    metadata.datePublished = FuzzyDate(String(record.year))
    builder.startDocument(Document.ID(String(identifiers.count)), metadata)
  }
}

extension CorpusIndexer {
  private struct Line {
    struct Facts: Hashable {
      let source: [UInt8]
      let year: Int
    }

    let facts: Facts
    /// The same for the same title.
    let title: UInt64
    let range: Range<Int>
  }

  /// Lines of the same source, year and title stay in the order of the file.
  private static func sortedLines(_ bytes: UnsafeRawBufferPointer) -> [Line] {
    var groups: [Line.Facts: [Line]] = [:]
    var record = PassageRecord()
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      if record.read(UnsafeRawBufferPointer(rebasing: bytes[start..<end])) {
        let facts = Line.Facts(source: record.source, year: record.year)
        groups[facts, default: []].append(
          Line(facts: facts, title: hash(record.title), range: start..<end))
      }
      start = end + 1
    }
    return groups.sorted { left, right in
      left.key.source == right.key.source
        ? left.key.year < right.key.year
        : left.key.source.lexicographicallyPrecedes(right.key.source)
    }.flatMap {
      $0.value.sorted { ($0.title, $0.range.lowerBound) < ($1.title, $1.range.lowerBound) }
    }
  }

  /// Fowler, Noll and Vo's, a byte at a time.
  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
