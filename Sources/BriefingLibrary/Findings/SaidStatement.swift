package import DocumentModel
package import QuotationAnalysis

/// Something that was said, and where it stands.
package struct SaidStatement: Sendable, Hashable {
  /// Those that hold its content, in order; never empty.
  package let passages: [PassageReference]
  package let quotation: FoundQuotation

  package var document: Document.ID { passages[0].document }
}
