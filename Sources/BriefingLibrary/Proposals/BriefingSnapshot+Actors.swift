import ActorAnalysis
import DocumentModel

extension BriefingSnapshot {
  /// Actors and issues, stated and found, and where the actors are named.
  struct Findings: Sendable {
    let roster: ActorRoster
    let matcher: ActorMatcher
    let graph: ActorGraph
    let issues: [Issue]
  }

  func proposals(isCancelled: @Sendable () -> Bool) -> Findings {
    let limit = ActorRoster.limit(stated: briefing.actors.count)
    // Twice as many, for decisions take some away.
    let found = NameFinder.actors(
      in: briefing.documents, limit: 2 * limit, isCancelled: isCancelled)
    let roster = ActorRoster(
      stated: briefing.actors, found: found, decisions: briefing.actorDecisions, limit: limit,
      isKnown: matcher.findsActor(inName:))
    let matcher = ActorMatcher(actors: roster.actors)
    let graph = ActorGraph(
      documents: briefing.documents, matcher: matcher, isCancelled: isCancelled)
    return Findings(
      roster: roster, matcher: matcher, graph: graph, issues: issues(isCancelled: isCancelled))
  }
}

extension ActorMatcher {
  /// Whether a name is an actor's or holds one's: to propose it would take mentions from that actor.
  fileprivate func findsActor(inName name: String) -> Bool {
    let range = TextRange(0, name.utf8.count)
    let passage = Passage(number: 1, kind: .paragraph, range: range, scalarStart: 0)
    let document = Document(
      id: "name", path: "name", metadata: DocumentMetadata(), text: name, passages: [passage])
    return !mentions(in: document, passage).isEmpty
  }
}
