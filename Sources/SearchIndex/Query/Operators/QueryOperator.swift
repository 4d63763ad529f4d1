package import DocumentModel

/// A word with a colon that narrows what is found: `actor:"Qin Gang"`.
package struct QueryOperator: Sendable {
  /// Without its colon, in small letters.
  package let name: String
  package let example: String
  /// One line for the help page.
  package let help: String
  /// What to write instead of a value that cannot be understood; nothing where it can.
  let advice: @Sendable (_ value: String) -> String?
  let selection: @Sendable (_ value: String, QueryContext) -> Selection

  package static let all: [QueryOperator] = [
    .inTitle, .actor, .says, .issue, .by, .source, .date, .isRead, .document,
  ]

  /// Whether a document with these facts passes an operator that looks at nothing else; `false` for
  /// all other operators.
  package static func passes(
    _ name: String, _ value: String, _ metadata: DocumentMetadata
  ) -> Bool {
    guard case .documents(let isSelected)? = named(name)?.selection(value, .empty) else {
      return false
    }
    return isSelected(DocumentFacts(id: "", metadata: metadata))
  }

  static func named(_ name: String) -> QueryOperator? {
    all.first { $0.name == name }
  }
}

/// The passages that an operator lets through.
enum Selection {
  /// Looks at what documents in a row may have in common; the identifier is not part of it.
  case documents(@Sendable (DocumentFacts) -> Bool)
  case document(Document.ID)
  case passages(Set<PassageReference>)
  /// The words beside the operator count there only.
  case titles
}

/// What an index keeps about a document beside its words.
package struct DocumentFacts: Sendable {
  package let id: Document.ID
  package let metadata: DocumentMetadata
}
