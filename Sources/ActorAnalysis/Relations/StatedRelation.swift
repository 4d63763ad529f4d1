package import DocumentModel

/// A relation between two actors that a sentence states.
package struct StatedRelation: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    /// “Ann Doe, the foreign minister of Norland”: from the person to the body, place or person.
    case office
    /// “Ann Doe, the wife of Ben Roe”: from the wife.
    case family
    /// “Ann Doe met Ben Roe”: from the one named first.
    case meeting
    /// “Norland invaded Sudland”: from the subject.
    case action
  }

  package let from: Actor.ID
  package let to: Actor.ID
  package let kind: Kind
  /// As the text has it, without an article: “foreign minister of”.
  package let label: String
  /// From the label's first word to its last, in bytes of the document's text.
  package let words: TextRange
  package let evidence: SentenceEvidence
}
