package import DocumentModel

/// A name in a text as the tagger reads it there.
package struct FoundName: Sendable, Equatable {
  /// Bytes of the document's text, without “the”, titles before and “’s” behind.
  package var range: TextRange
  package var type: NameType
  /// How much each type speaks for itself, in the model's units, by the type's raw value.
  package var scores: SIMD4<Int32>
}
