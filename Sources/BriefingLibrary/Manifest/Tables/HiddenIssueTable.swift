import DocumentModel

extension ManifestTable {
  /// Names of issues that are not to be proposed.
  static let hiddenIssue = ManifestTable(name: "hiddenIssue", isList: true) { table, briefing in
    briefing.hiddenIssues += table.names(atLeast: 1) ?? []
  }
}
