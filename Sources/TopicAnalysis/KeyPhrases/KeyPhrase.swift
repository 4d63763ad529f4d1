package import DocumentModel

/// Words that say what a document is about.
package struct KeyPhrase: Hashable, Sendable {
  /// As the document has it where it stands first.
  package let text: String
  /// Bytes of the document's text, where it stands first.
  package let range: TextRange
  /// How often it stands there.
  package let count: Int
  /// Comparable inside one document only.
  package let score: Double
}
