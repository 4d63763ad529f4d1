import DocumentModel

extension ManifestTable {
  static let question = ManifestTable(name: "question", isList: true) { table, briefing in
    let issue = table.issue("issue")
    let text = table.requiredString("text")
    let evidence = table.evidence()
    guard let text else { return }
    briefing.questions.append(OpenQuestion(issue: issue, text: text, evidence: evidence))
  }
}
