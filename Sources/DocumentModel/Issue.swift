/// A pane of the briefing: a saved query, with passages added or struck out by hand.
package struct Issue: Identifiable, Hashable, Sendable {
  package typealias ID = Identifier<Issue>

  package let id: ID
  package var name: String
  /// In the query language; nothing where all passages are added by hand.
  package var query: String?
  package var summary: String?
  package var include: [Evidence]
  package var exclude: [Evidence]
  /// Whether the program found it in the documents and nobody has confirmed it.
  package var isProposed = false

  package init(
    id: ID, name: String, query: String? = nil, summary: String? = nil, include: [Evidence] = [],
    exclude: [Evidence] = []
  ) {
    self.id = id
    self.name = name
    self.query = query
    self.summary = summary
    self.include = include
    self.exclude = exclude
  }
}
