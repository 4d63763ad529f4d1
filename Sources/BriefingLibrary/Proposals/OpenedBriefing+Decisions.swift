import ActorAnalysis
import DocumentModel

extension OpenedBriefing {
  /// Looks for the actors that decisions are about, and reports those that name nobody.
  ///
  /// The documents are searched for names, unless nothing was decided.
  package mutating func followDecisions() {
    guard !briefing.actorDecisions.isEmpty else { return }
    let found = NameFinder.actors(in: briefing.documents, limit: 2 * ActorRoster.limit(stated: 0))
    problems +=
      ActorRoster(
        stated: briefing.actors, found: found, decisions: briefing.actorDecisions
      ).problems
  }
}
