package import DocumentModel

/// A name in a document's text, found by whoever looks for names.
package struct NameSpan: Sendable, Hashable {
  /// Whom a name means.
  package struct Bearer: Sendable, Hashable {
    /// In full, as the document or the briefing knows it.
    package let name: String
    package let schema: Actor.Schema?
    /// The actor, where there is one.
    package let actor: Actor.ID?

    package init(name: String, schema: Actor.Schema?, actor: Actor.ID? = nil) {
      self.name = name
      self.schema = schema
      self.actor = actor
    }
  }

  /// Bytes of the document's text.
  package let range: TextRange
  package let bearer: Bearer

  package init(range: TextRange, bearer: Bearer) {
    self.range = range
    self.bearer = bearer
  }
}
