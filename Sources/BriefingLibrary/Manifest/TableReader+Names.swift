import DocumentModel
import TextAnalysis

extension TableReader {
  // Identifiers that a table has

  /// The table's own identifier: present, and not that of an earlier table.
  mutating func newIdentifier(among known: [String: Int]) -> String? {
    guard let id = requiredString("id") else { return nil }
    return isFirst(id, among: known) ? id : nil
  }

  /// Whether no earlier table has this identifier; reports where one does.
  mutating func isFirst(_ id: String, among known: [String: Int]) -> Bool {
    guard let first = known[id], first != index else { return true }
    let line = firstLine(ofTable: first).map { " in line \($0)" } ?? ""
    report("id \"\(id)\" is taken\(line); write another one", at: "id")
    return false
  }

  /// Where a table of the same name begins.
  private func firstLine(ofTable number: Int) -> Int? {
    guard case .top(let name, _) = place else { return nil }
    return context.lines.table(name, number)?.line
  }

  // Identifiers that a table names

  mutating func actor(_ key: String) -> Actor.ID? {
    guard let id = string(key) else { return nil }
    return known(id, "actor", key, context.actors.keys).map { Actor.ID($0) }
  }

  mutating func requiredActor(_ key: String) -> Actor.ID? {
    if values[key] == nil { report("\(key) is missing; write \(key) = \"an actor's id\"") }
    return actor(key)
  }

  mutating func actors(_ key: String) -> [Actor.ID] {
    strings(key).compactMap { known($0, "actor", key, context.actors.keys).map { Actor.ID($0) } }
  }

  mutating func issue(_ key: String) -> Issue.ID? {
    guard let id = string(key) else { return nil }
    return known(id, "issue", key, context.issues.keys).map { Issue.ID($0) }
  }

  mutating func requiredIssue(_ key: String) -> Issue.ID? {
    if values[key] == nil { report("\(key) is missing; write \(key) = \"an issue's id\"") }
    return issue(key)
  }

  mutating func issues(_ key: String) -> [Issue.ID] {
    strings(key).compactMap { known($0, "issue", key, context.issues.keys).map { Issue.ID($0) } }
  }

  private mutating func known(
    _ id: String, _ what: String, _ key: String, _ ids: Dictionary<String, Int>.Keys
  ) -> String? {
    if ids.contains(id) { return id }
    report("\(key): there is no \(what) \"\(id)\"; \(advice(for: id, what, ids.sorted()))", at: key)
    return nil
  }

  func advice(for id: String, _ what: String, _ ids: [String]) -> String {
    if let near = nearest(to: id, among: ids) { return "did you mean \"\(near)\"?" }
    return "add [[\(what)]] with id = \"\(id)\", or write another id"
  }

  /// A document by its identifier, or by its path in the folder.
  mutating func document(_ key: String) -> (id: Document.ID, document: Document?)? {
    guard let name = requiredString(key) else { return nil }
    if let document = context.document(name) { return (document.id, document) }
    if name.hasPrefix("/") || name.split(separator: "/").contains("..") {
      report("\(key): \"\(name)\" is outside the briefing's folder; write a document's id", at: key)
      return nil
    }
    let ids = context.documents.map(\.id.rawValue)
    let near = nearest(to: name, among: ids).map { "did you mean \"\($0)\"?" }
    let list = ids.prefix(8).joined(separator: ", ")
    report(
      "\(key): there is no document \"\(name)\"; \(near ?? "there are: \(list)")", at: key)
    return (Document.ID(name), nil)
  }
}
