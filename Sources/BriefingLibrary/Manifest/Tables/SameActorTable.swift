import DocumentModel

extension ManifestTable {
  /// Names that mean one actor, though the documents do not say so.
  static let sameActor = ManifestTable(name: "sameActor", isList: true) { table, briefing in
    let names = table.names(atLeast: 1)
    let weak = table.strings("weakAlias")
    guard let names else { return }
    if names.count == 1, weak.isEmpty {
      table.report("name has one name; write two or more, or a weakAlias", at: "name")
      return
    }
    briefing.actorDecisions.append(
      ActorDecision(.same(weakAliases: weak), names: names, line: table.line))
  }
}
