package import ActorAnalysis
package import DocumentModel
import TopicAnalysis

/// What the documents alone propose, whatever a person decided: it is found once, and stays as long
/// as the documents are the same.
package struct Discoveries: Sendable {
  package let actors: FoundActors
  /// Who is named in each document, those too who are not proposed.
  let names: [DocumentActors]
  /// All of them proposed, the most useful first.
  package let issues: [Issue]

  /// Twice as many as are shown, for decisions take some away.
  private static let mostActors = 2 * ActorRoster.limit(stated: 0)
  private static let mostIssues = 12
  /// In fewer documents, what many passages share is what all are about.
  private static let fewestDocuments = 3

  init(in briefing: Briefing, isCancelled: @Sendable () -> Bool) {
    names = NameFinder.read(briefing.documents, isCancelled: isCancelled)
    actors = FoundActors(joining: names, of: briefing.documents, limit: Self.mostActors)
    guard briefing.documents.count >= Self.fewestDocuments,
      !briefing.issues.contains(where: \.isHandmade)
    else {
      issues = []
      return
    }
    issues = IssueProposer.proposals(
      documents: briefing.documents, people: Self.names(of: .person, in: names),
      places: Self.names(of: .place, in: names), limit: Self.mostIssues,
      isCancelled: isCancelled
    ).map { proposal in
      var issue = Issue(id: proposal.id, name: proposal.name, query: proposal.query)
      issue.isProposed = true
      return issue
    }
  }

  private static func names(of type: NameType, in documents: [DocumentActors]) -> [String] {
    documents.flatMap { $0.entries.filter { $0.type == type }.map(\.name) }
  }
}

extension Discoveries {
  /// Why a name was taken for an actor's, and where it stands first.
  package func evidence(for name: String, of actor: Actor) -> AliasEvidence? {
    let key = NameKey(name)
    let own = Set(([actor.name] + actor.aliases).map(NameKey.init))
    for proposal in actors.proposals where own.contains(NameKey(proposal.actor.name)) {
      if let evidence = proposal.evidence.first(where: { NameKey($0.name) == key }) {
        return evidence
      }
    }
    return nil
  }
}

extension Issue {
  /// Whether it says more than an accepted proposal does.
  fileprivate var isHandmade: Bool {
    summary != nil || !include.isEmpty || !exclude.isEmpty
  }
}
