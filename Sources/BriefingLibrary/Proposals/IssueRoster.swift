package import DocumentModel

/// The issues of a briefing: those that a person stated, then those proposed from the documents.
///
/// Proposals are made as long as nobody stated an issue that is no accepted proposal: who wrote
/// issues of their own knows what the briefing is about.
package struct IssueRoster: Sendable {
  package let issues: [Issue]

  /// - Parameters:
  ///   - stated: Those of the manifest.
  ///   - proposed: Those of the documents, the most useful first.
  ///   - hidden: Identifiers or names that are not to be proposed.
  package init(stated: [Issue], proposed: [Issue], hidden: [String]) {
    let known = Set(proposed.flatMap { [$0.id.rawValue, $0.query ?? ""] })
    let isAccepted = { (issue: Issue) in
      known.contains(issue.id.rawValue) || issue.query.map(known.contains) ?? false
    }
    guard stated.allSatisfy(isAccepted) else {
      issues = stated
      return
    }
    let ids = Set(stated.map(\.id))
    let queries = Set(stated.compactMap(\.query))
    let hidden = Set(hidden.map(NameKey.init))
    issues =
      stated
      + proposed.filter { issue in
        !ids.contains(issue.id) && !queries.contains(issue.query ?? "")
          && !hidden.contains(NameKey(issue.id.rawValue)) && !hidden.contains(NameKey(issue.name))
      }
  }
}
