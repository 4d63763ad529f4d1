/// What a person decided about names that the documents hold, as one block of the manifest has it.
///
/// Names are those that an actor goes by, stated or found; the identifier of an actor of the
/// manifest will do too. Later decisions win over earlier ones.
package struct ActorDecision: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// The names are one actor's, who is called by the first; the weak ones may mean it.
    case same(weakAliases: [String])
    /// No two of the names mean one actor.
    case different
    /// Nobody to be proposed.
    case hidden
  }

  package let kind: Kind
  package let names: [String]
  /// Of the manifest, counted from one: where the block begins.
  package let line: Int?

  package init(_ kind: Kind, names: [String], line: Int? = nil) {
    self.kind = kind
    self.names = names
    self.line = line
  }
}
