import DocumentModel
import TextAnalysis

extension ManifestTable {
  static let actor = ManifestTable(name: "actor", isList: true) { table, briefing in
    let id = table.newIdentifier(among: table.context.actors)
    let schema = table.schema("schema")
    let name = table.requiredString("name")
    let names = (
      aliases: table.strings("alias"), weak: table.strings("weakAlias"),
      previous: table.strings("previousName")
    )
    let roles = table.tables("role", example: "[[actor.role]]") { $0.role() }
    let summary = table.string("summary")
    guard let id, let name else { return }
    briefing.actors.append(
      Actor(
        id: Actor.ID(id), schema: schema, name: name, aliases: names.aliases,
        weakAliases: names.weak, previousNames: names.previous, roles: roles, summary: summary))
  }
}

extension TableReader {
  /// Nothing where nobody knows what the actor is: a proposal may be accepted without it.
  fileprivate mutating func schema(_ key: String) -> Actor.Schema? {
    let known = Actor.Schema.allCases.map(\.rawValue)
    guard let text = string(key) else { return nil }
    if let schema = Actor.Schema(rawValue: text) { return schema }
    let near = nearest(to: text, among: known).map { "did you mean \"\($0)\"? " } ?? ""
    report(
      "\(key): \"\(text)\" is none; \(near)There are \(known.joined(separator: ", "))", at: key)
    return nil
  }

  fileprivate mutating func role() -> Actor.Role? {
    let name = requiredString("roleName")
    let organization = string("organization")
    let start = date("startDate")
    let end = date("endDate")
    guard let name else { return nil }
    return Actor.Role(name: name, organization: organization, start: start, end: end)
  }
}
