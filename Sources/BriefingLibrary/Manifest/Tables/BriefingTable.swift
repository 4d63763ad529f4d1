import DocumentModel

extension ManifestTable {
  /// What the briefing is called, for whom it was written, and from which day it speaks.
  static let briefing = ManifestTable(name: "briefing", isList: false) { table, briefing in
    briefing.title = table.string("title") ?? briefing.title
    briefing.asOf = table.day("asOf")
    briefing.principal = table.actor("principal")
    briefing.summary = table.string("summary")
    briefing.sides = table.actors("sides")
    _ = table.string("language")
  }
}
