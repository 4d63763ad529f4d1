import DocumentModel

extension ManifestTable {
  static let position = ManifestTable(name: "position", isList: true) { table, briefing in
    let issue = table.requiredIssue("issue")
    let actor = table.requiredActor("actor")
    let text = table.requiredString("text")
    let evidence = table.evidence()
    guard let issue, let actor, let text else { return }
    briefing.positions.append(Position(issue: issue, actor: actor, text: text, evidence: evidence))
  }
}
