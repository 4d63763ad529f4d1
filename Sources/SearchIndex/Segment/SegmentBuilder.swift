package import DocumentModel
package import TextAnalysis

/// Gathers passages and writes their index to a file.
///
///     var builder = SegmentBuilder()
///     builder.startDocument("preview", metadata)
///     builder.addPassage(text, title: title)
///     try builder.write(to: path)
package struct SegmentBuilder {
  private var builder: IndexBuilder
  private let workers: Workers
  private var documents: [IndexedDocument] = []
  private var facts: DocumentFacts?
  private var firstPassage = 0
  private var language = 0

  /// Builds on as many threads as the machine has cores, if not told otherwise.
  package init(analysis: Analysis = .natural, threads: Int? = nil) {
    workers = Workers(threads)
    builder = IndexBuilder(analysis: analysis)
  }

  package mutating func startDocument(_ id: Document.ID, _ metadata: DocumentMetadata) {
    finishDocument()
    facts = DocumentFacts(id: id, metadata: metadata)
    language = builder.languageNumber(of: metadata.language)
  }

  /// Adds a passage to the document that was started last, as UTF-8.
  package mutating func addPassage(
    _ text: UnsafeBufferPointer<UInt8>, title: UnsafeBufferPointer<UInt8>
  ) {
    precondition(facts != nil, "a passage belongs to a document")
    builder.add(
      text, title: title, isHeading: false, document: documents.count, language: language)
  }

  /// Adds the documents of another, which may have been filled at the same time.
  package mutating func append(_ other: SegmentBuilder) {
    finishDocument()
    facts = nil
    var other = other
    other.finishDocument()
    builder.append(other.builder, firstDocument: documents.count)
    for document in other.documents {
      let passages = document.passages
      documents.append(
        IndexedDocument(
          facts: document.facts,
          passages: firstPassage + passages.lowerBound..<firstPassage + passages.upperBound))
    }
    firstPassage = builder.passages.count
  }

  private mutating func finishDocument() {
    guard let facts else { return }
    let end = builder.passages.count
    documents.append(IndexedDocument(facts: facts, passages: firstPassage..<end))
    firstPassage = end
  }

  /// - Throws: `SegmentError.unwritable` or `.tooLarge`.
  package mutating func write(to path: String) throws(SegmentError) {
    finishDocument()
    facts = nil
    try Segment.write(MemoryIndex(builder, documents, workers), to: path, workers)
  }
}
