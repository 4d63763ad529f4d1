import DocumentModel

extension Importer {
  /// Markdown (CommonMark with tables), as a reader reads it.
  static let markdown = Importer(
    name: "Markdown",
    fileExtensions: ["md", "markdown", "mdown", "mkd"]
  ) { file, id in
    var reading = MarkdownReading(of: file.body)
    let document = reading.document(id: id, path: file.path, metadata: file.metadata)
    guard document.metadata.title == nil else { return document }
    let heading = document.passages.first { $0.kind == .heading(level: 1) }
    var metadata = file.metadata
    metadata.title = heading.map { String(document.text(of: $0)) }
    return Document(
      id: id, path: file.path, metadata: metadata, text: document.text,
      passages: document.passages)
  }
}
