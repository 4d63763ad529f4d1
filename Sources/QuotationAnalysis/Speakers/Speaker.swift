/// Who speaks, as far as the document tells.
package enum Speaker: Sendable, Hashable {
  /// How the words came to mean someone.
  package enum Basis: Sendable, Hashable {
    /// The source is the name, with or without a title.
    case name
    /// “he” or “she” goes on with the speaker just before.
    case pronoun
  }

  case named(NameSpan.Bearer, Basis)
  /// Someone whom the document does not name: “one source”, “officials”.
  ///
  /// Equal words in two places need not mean the same people.
  case unnamed(String)
  /// Words for someone whom nothing tells for sure: “He”, “the senator”.
  case unresolved(String)
  /// The document gives nobody: “is expected to”.
  case unstated

  /// As the screen says it.
  package var description: String {
    switch self {
    case .named(let bearer, _): bearer.name
    case .unnamed(let words): words
    case .unresolved(let words): "unresolved: \(words)"
    case .unstated: "unattributed"
    }
  }
}
