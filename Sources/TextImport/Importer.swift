package import DocumentModel

/// A way to read one kind of text.
///
/// A new one is a file in `Importers` and a line in ``all``.
package struct Importer: Sendable {
  package let name: String
  /// Lower-cased, without the dot.
  package let fileExtensions: [String]
  package let read: @Sendable (DecodedFile, Document.ID) -> Document

  package init(
    name: String, fileExtensions: [String],
    read: @escaping @Sendable (DecodedFile, Document.ID) -> Document
  ) {
    self.name = name
    self.fileExtensions = fileExtensions
    self.read = read
  }

  package static let all: [Importer] = [
    .markdown,
    .plainText,
  ]

  /// The importer for a file's extension; nothing where the extension is not known.
  package static func forFile(at path: String) -> Importer? {
    let fileExtension = FileName(path: path).fileExtension
    return all.first { $0.fileExtensions.contains(fileExtension) }
  }
}
