package import DocumentModel

extension Decision {
  /// A proposal becomes an issue of the manifest, under its own name or another.
  package static func accept(_ issue: Issue, as name: String? = nil) -> Decision {
    .issue(id: issue.id.rawValue, name: name ?? issue.name, query: issue.query ?? "")
  }

  /// A proposal is not to be made again.
  package static func hide(_ issue: Issue) -> Decision {
    Decision(
      ManifestBlock("hiddenIssue", [.init("name", .texts([issue.id.rawValue]))]),
      sentence: "“\(issue.name)” is proposed no more; u takes it back.")
  }
}
