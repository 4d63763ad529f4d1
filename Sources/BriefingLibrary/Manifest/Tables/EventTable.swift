import DocumentModel

extension ManifestTable {
  static let event = ManifestTable(name: "event", isList: true) { table, briefing in
    let name = table.requiredString("name")
    let id = table.eventIdentifier(name: name, taken: briefing.events)
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
  /// The identifier that is written, or one made from the name and told apart by a number.
  fileprivate mutating func eventIdentifier(name: String?, taken: [Event]) -> Event.ID? {
    if let id = string("id") {
      return isFirst(id, among: context.events) ? Event.ID(id) : nil
    }
    guard let name else { return nil }
    let slug = Event.ID(slugging: name)
    var id = slug
    var number = 2
    while context.events[id.rawValue] != nil || taken.contains(where: { $0.id == id }) {
      id = Event.ID("\(slug)-\(number)")
      number += 1
    }
    return id
  }
}
