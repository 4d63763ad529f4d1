import DocumentModel

extension ManifestTable {
  static let point = ManifestTable(name: "point", isList: true) { table, briefing in
    let issue = table.issue("issue")
    let text = table.requiredString("text")
    let evidence = table.evidence()
    guard let text else { return }
    briefing.points.append(TalkingPoint(issue: issue, text: text, evidence: evidence))
  }
}
