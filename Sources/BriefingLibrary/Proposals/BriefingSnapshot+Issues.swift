import DocumentModel
import TopicAnalysis

extension BriefingSnapshot {
  private static let mostIssues = 12
  /// In fewer documents, what many passages share is what all are about.
  private static let fewestDocuments = 3

  /// The issues that a person stated and those that the documents propose.
  func issues(isCancelled: @Sendable () -> Bool) -> [Issue] {
    guard briefing.documents.count >= Self.fewestDocuments,
      !briefing.issues.contains(where: \.isHandmade)
    else { return briefing.issues }
    let proposals = IssueProposer.proposals(
      documents: briefing.documents, limit: Self.mostIssues, isCancelled: isCancelled)
    let proposed = proposals.map { proposal in
      var issue = Issue(id: proposal.id, name: proposal.name, query: proposal.query)
      issue.isProposed = true
      return issue
    }
    return IssueRoster(
      stated: briefing.issues, proposed: proposed, hidden: briefing.hiddenIssues
    ).issues
  }
}

extension Issue {
  /// Whether it says more than an accepted proposal does.
  fileprivate var isHandmade: Bool {
    summary != nil || !include.isEmpty || !exclude.isEmpty
  }
}
