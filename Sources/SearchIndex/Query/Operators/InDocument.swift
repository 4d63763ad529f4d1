import DocumentModel

extension QueryOperator {
  /// The passage stands in one document, named by its identifier.
  static let document = QueryOperator(
    name: "document", example: "document:preview",
    help: "the passage stands in that document",
    advice: { _ in nil },
    selection: { id, _ in .document(Document.ID(id)) })
}
