import DocumentModel

extension ManifestTable {
  /// Names that are not to be proposed as actors.
  static let hiddenActor = ManifestTable(name: "hiddenActor", isList: true) { table, briefing in
    guard let names = table.names(atLeast: 1) else { return }
    briefing.actorDecisions.append(ActorDecision(.hidden, names: names, line: table.line))
  }
}
