import DocumentModel

extension ManifestTable {
  static let event = ManifestTable(name: "event", isList: true) { table, briefing in
    let name = table.requiredString("name")
    let id = table.eventIdentifier()
    let date = table.requiredDate("date")
    let status = table.string("status")
    let basis = table.string("basis")
    let issues = table.issues("issue")
    let actors = table.actors("actor")
    let evidence = table.evidence()
    guard let id, let name, let date else { return }
    briefing.events.append(
      Event(
        id: id, name: name, date: date, status: status, basis: basis, issues: issues,
        actors: actors, evidence: evidence))
  }
}

extension TableReader {
  /// The identifier that is written, or the one that was made from the name.
  fileprivate mutating func eventIdentifier() -> Event.ID? {
    guard let id = string("id") else { return context.madeEventIDs[index] }
    return isFirst(id, among: context.events) ? Event.ID(id) : nil
  }
}
