import DocumentModel

/// Writes what an index knows of documents: where their passages are, identifiers, and facts.
///
/// Documents in a row that share authors, publisher, date and language share one record, so that a
/// filter looks at records instead of documents.
struct DocumentsEncoder {
  private(set) var starts: [UInt8] = []
  private(set) var identifierStarts: [UInt8] = []
  private(set) var identifiers: [UInt8] = []
  private(set) var facts: [UInt8] = []

  init(_ documents: [IndexedDocument]) {
    var previous: [UInt8] = []
    for (number, document) in documents.enumerated() {
      starts.appendFixed(UInt32(document.passages.lowerBound))
      identifierStarts.appendFixed(UInt32(identifiers.count))
      identifiers.append(contentsOf: document.facts.id.rawValue.utf8)
      let record = Self.record(document.facts.metadata)
      guard record != previous || number == 0 else { continue }
      facts.appendFixed(UInt32(number))
      facts.append(contentsOf: record)
      previous = record
    }
    starts.appendFixed(UInt32(documents.last?.passages.upperBound ?? 0))
    identifierStarts.appendFixed(UInt32(identifiers.count))
  }

  private static func record(_ metadata: DocumentMetadata) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendVarint(UInt32(metadata.authors.count))
    for author in metadata.authors { bytes.appendText(author) }
    bytes.appendText(metadata.publisher ?? "")
    bytes.appendText(metadata.datePublished?.edtf ?? "")
    bytes.appendText(metadata.language ?? "")
    return bytes
  }
}

/// Documents in a row with what they have in common.
struct FactsRun: Sendable {
  /// Numbers of documents.
  let documents: Range<Int>
  /// Without identifier.
  let facts: DocumentFacts

  /// What a ``DocumentsEncoder`` wrote.
  static func all(
    in bytes: UnsafeRawBufferPointer, documentCount: Int
  ) -> [FactsRun] {
    var reader = ByteReader(bytes)
    var runs: [(first: Int, facts: DocumentFacts)] = []
    while reader.place < bytes.count {
      let first = min(Int(reader.fixed(UInt32.self)), documentCount)
      runs.append((first, DocumentFacts(id: "", metadata: metadata(&reader))))
    }
    return runs.indices.map { index in
      let end = index + 1 < runs.count ? runs[index + 1].first : documentCount
      return FactsRun(
        documents: runs[index].first..<max(end, runs[index].first), facts: runs[index].facts)
    }
  }

  private static func metadata(_ reader: inout ByteReader) -> DocumentMetadata {
    var metadata = DocumentMetadata()
    for _ in 0..<reader.varint() where reader.place < reader.bytes.count {
      metadata.authors.append(reader.text())
    }
    let publisher = reader.text()
    metadata.publisher = publisher.isEmpty ? nil : publisher
    metadata.datePublished = FuzzyDate(reader.text())
    let language = reader.text()
    metadata.language = language.isEmpty ? nil : language
    return metadata
  }
}
