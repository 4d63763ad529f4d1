import DocumentModel
import SearchIndex

extension ManifestTable {
  static let issue = ManifestTable(name: "issue", isList: true) { table, briefing in
    let id = table.newIdentifier(among: table.context.issues)
    let name = table.requiredString("name")
    let issue = (
      query: table.query("query"), summary: table.string("summary"),
      include: table.evidence("include"), exclude: table.evidence("exclude")
    )
    guard let id, let name else { return }
    briefing.issues.append(
      Issue(
        id: Issue.ID(id), name: name, query: issue.query, summary: issue.summary,
        include: issue.include, exclude: issue.exclude))
  }
}

extension TableReader {
  /// A query, checked and kept as it was written; nothing where it cannot be understood.
  fileprivate mutating func query(_ key: String) -> String? {
    guard let text = string(key) else { return nil }
    do throws(QueryError) {
      _ = try Query(parsing: text)
      return text
    } catch {
      report("\(key), column \(error.column): \(error.message)", at: key)
      return nil
    }
  }
}
