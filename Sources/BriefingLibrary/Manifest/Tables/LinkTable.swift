import DocumentModel

extension ManifestTable {
  static let link = ManifestTable(name: "link", isList: true) { table, briefing in
    let subject = table.requiredString("subject")
    let object = table.requiredString("object")
    let role = table.requiredString("role")
    let status = table.string("status")
    let evidence = table.evidence()
    guard let subject, let object, let ends = table.ends(subject, object), let role else { return }
    briefing.links.append(
      Link(
        subject: ends.subject, object: ends.object, role: role, status: status,
        evidence: evidence))
  }
}

extension TableReader {
  /// Both ends as actors where both are, else as issues where both are.
  ///
  /// Where an identifier is an actor's and an issue's, `issue/taiwan` says which is meant.
  fileprivate mutating func ends(
    _ subject: String, _ object: String
  ) -> (subject: Link.End, object: Link.End)? {
    if let first = actorEnd(subject), let second = actorEnd(object) { return (first, second) }
    if let first = issueEnd(subject), let second = issueEnd(object) { return (first, second) }
    var isEachKnown = true
    for (key, id) in [("subject", subject), ("object", object)] {
      guard actorEnd(id) == nil, issueEnd(id) == nil else { continue }
      isEachKnown = false
      let ids = (Array(context.actors.keys) + context.issues.keys).sorted()
      report(
        "\(key): there is no actor and no issue \"\(id)\"; \(advice(for: id, "actor", ids))",
        at: key)
    }
    if isEachKnown {
      report(
        "\"\(subject)\" and \"\(object)\" are an actor and an issue; a link joins two of a kind",
        at: "object")
    }
    return nil
  }

  private func actorEnd(_ name: String) -> Link.End? {
    let id = name.hasPrefix("actor/") ? String(name.dropFirst(6)) : name
    return context.actors[id] == nil ? nil : .actor(Actor.ID(id))
  }

  private func issueEnd(_ name: String) -> Link.End? {
    let id = name.hasPrefix("issue/") ? String(name.dropFirst(6)) : name
    return context.issues[id] == nil ? nil : .issue(Issue.ID(id))
  }
}
