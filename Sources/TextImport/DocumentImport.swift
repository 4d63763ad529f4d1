package import DocumentModel

/// Bytes to documents.
///
///     taiwan.md ─decode→ text ─front matter off→ DecodedFile ─importer→ Document
package enum DocumentImport {
  /// The largest file that is read, in bytes.
  package static let sizeLimit = 256 << 20

  /// Reads a file by its extension, and as plain text where the extension is not known.
  ///
  /// What the front matter does not say is taken from the text (a title), then from the file's
  /// name (a title, a date, a publisher: see ``FileNameHints``).
  ///
  /// - Throws: `ImportError` where the file is no text that can be read.
  package static func document(
    from file: SourceFile, id: Document.ID
  ) throws(ImportError) -> ImportedDocument {
    let decoded = try DecodedText(file)
    let frontMatter = FrontMatter(of: decoded.text, path: file.path)
    let importer = Importer.forFile(at: file.path) ?? .plainText
    let document = importer.read(
      DecodedFile(path: file.path, body: frontMatter.body, metadata: frontMatter.metadata), id)
    return ImportedDocument(
      document: document.completed(by: FileNameHints(path: file.path)),
      problems: decoded.problems + frontMatter.problems)
  }

  /// Whether bytes look like text, judged by the first few thousand.
  package static func isProbablyText(_ bytes: [UInt8]) -> Bool {
    UTF16Detection.byteOrder(of: bytes) != nil || BinaryDetection.verdict(on: bytes) == .text
  }
}

extension Document {
  /// The same document with what its file's name tells where it tells nothing itself.
  fileprivate func completed(by hints: FileNameHints) -> Document {
    var completed = metadata
    completed.title = completed.title ?? hints.title
    completed.publisher = completed.publisher ?? hints.publisher
    completed.datePublished = completed.datePublished ?? hints.date
    return Document(id: id, path: path, metadata: completed, text: text, passages: passages)
  }
}
