/// Who speaks, as far as the document tells.
package enum Speaker: Sendable, Hashable {
  /// How the words came to mean someone.
  package enum Basis: Sendable, Hashable, CaseIterable {
    /// The source is the name, with or without a title.
    case name
    /// “he” or “she” goes on with the speaker just before, “they” with those who spoke jointly.
    case pronoun
    /// “both senators” are the two who were named just before.
    case description
  }

  case named(NameSpan.Bearer, Basis)
  /// Two or more who say it together: “Ann Roe and Ben Low said”.
  case joint([NameSpan.Bearer], Basis)
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
    case .joint(let bearers, _): Self.list(bearers.map(\.name))
    case .unnamed(let words): words
    case .unresolved(let words): "unresolved: \(words)"
    case .unstated: "unattributed"
    }
  }

  /// All who are named as saying it: none, one, or several jointly.
  package var bearers: [NameSpan.Bearer] {
    switch self {
    case .named(let bearer, _): [bearer]
    case .joint(let bearers, _): bearers
    case .unnamed, .unresolved, .unstated: []
    }
  }

  /// “Ann Roe, Ben Low and Carl Day”.
  private static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
