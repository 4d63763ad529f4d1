import DocumentModel

extension ManifestTable {
  /// Names of which no two mean one actor, however alike they are.
  static let differentActors = ManifestTable(name: "differentActors", isList: true) {
    table, briefing in
    guard let names = table.names(atLeast: 2) else { return }
    briefing.actorDecisions.append(ActorDecision(.different, names: names, line: table.line))
  }
}
