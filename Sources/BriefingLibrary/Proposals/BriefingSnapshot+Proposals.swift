import ActorAnalysis
import DocumentModel

extension BriefingSnapshot {
  /// Actors and issues, stated and found, where the actors are named and what they say.
  struct Findings: Sendable {
    let discoveries: Discoveries
    let roster: ActorRoster
    let matcher: ActorMatcher
    let graph: ActorGraph
    let statements: BriefingFindings
    let issues: [Issue]
  }

  /// What was discovered in `previous`, the same briefing as it was read before, holds where its
  /// documents are the same.
  func findings(after previous: BriefingSnapshot?, isCancelled: @Sendable () -> Bool) -> Findings {
    let discoveries =
      previous.flatMap { $0.briefing.documents == briefing.documents ? $0.discoveries : nil }
      ?? Discoveries(in: briefing, isCancelled: isCancelled)
    let fewest = ActorRoster.fewestPassages(stated: briefing.actors.count)
    let found = discoveries.actors.proposals.filter { $0.passageCount >= fewest }.map(\.actor)
    let roster = ActorRoster(
      stated: briefing.actors, found: found,
      decisions: briefing.actorDecisions,
      limit: ActorRoster.limit(stated: briefing.actors.count),
      isKnown: matcher.findsActor(inName:))
    let matcher = ActorMatcher(actors: roster.actors)
    let graph = ActorGraph(
      documents: briefing.documents, matcher: matcher, isCancelled: isCancelled)
    let names = KnownNames(graph: graph, actors: roster.actors, found: discoveries.names)
    return Findings(
      discoveries: discoveries, roster: roster, matcher: matcher, graph: graph,
      statements: BriefingFindings(
        in: briefing.documents, stated: briefing.quotations, isCancelled: isCancelled,
        names: names.names(in:)),
      issues: IssueRoster(
        stated: briefing.issues, proposed: discoveries.issues, hidden: briefing.hiddenIssues
      ).issues)
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
