package import DocumentModel

/// A file as text, with what its front matter says taken off: what an importer reads.
package struct DecodedFile: Sendable {
  package let path: String
  /// All of the file behind the front matter.
  package let body: String
  /// From the front matter; empty where there is none.
  package let metadata: DocumentMetadata

  package init(path: String, body: String, metadata: DocumentMetadata = DocumentMetadata()) {
    self.path = path
    self.body = body
    self.metadata = metadata
  }
}
