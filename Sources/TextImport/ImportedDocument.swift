package import DocumentModel

/// A document and what is wrong with its file, though not so wrong that it could not be read.
package struct ImportedDocument: Sendable {
  package let document: Document
  package let problems: [Problem]

  package init(document: Document, problems: [Problem] = []) {
    self.document = document
    self.problems = problems
  }
}
