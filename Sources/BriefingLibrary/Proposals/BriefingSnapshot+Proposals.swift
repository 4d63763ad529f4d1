import ActorAnalysis
import DocumentModel

extension BriefingSnapshot {
  /// Actors and issues, stated and found, where the actors are named and what they say, and when.
  struct Findings: Sendable {
    let discoveries: Discoveries
    let roster: ActorRoster
    let matcher: ActorMatcher
    let graph: ActorGraph
    let relations: StatedRelations
    let nearMisses: [NearMiss]
    let statements: BriefingFindings
    let dates: DatedText
    let issues: [Issue]
  }

  /// Looks for all of it; what the cache has is not looked for again.
  ///
  /// - Returns: The findings, or nothing where it was cancelled.
  func findings(
    in cache: DocumentCache, _ meter: ProgressMeter, isCancelled: @Sendable () -> Bool
  ) -> Findings? {
    defer { cache.save(isComplete: !isCancelled()) }
    /// A step comes to its next document.
    @Sendable func isStopped(at step: AnalysisProgress.Step) -> Bool {
      meter.begin(step)
      return isCancelled()
    }
    let documents = briefing.documents
    guard
      let read = AnalysedDocuments(of: briefing, in: cache, isCancelled: { isStopped(at: .names) }),
      let discoveries = try? Discoveries(in: briefing, read, cache, isCancelled: isCancelled)
    else { return nil }
    let roster = roster(discoveries)
    let matcher = ActorMatcher(actors: roster.actors)
    let graph = ActorGraph(
      documents: documents, matcher: matcher, isCancelled: { isStopped(at: .mentions) })
    guard
      let relations = try? relations(
        in: graph, of: read, cache, isCancelled: { isStopped(at: .relations) })
    else { return nil }
    let names = KnownNames(graph: graph, actors: roster.actors, found: discoveries.names)
    let statements = BriefingFindings(
      in: documents, stated: briefing.quotations,
      isCancelled: { isStopped(at: .quotations) }
    ) { number in
      let document = documents[number]
      let names = names.names(in: document)
      let key = AnalysisKey.findings(in: read.hashes[number], names: names.record)
      return cache.value(key, textSize: document.text.utf8.count) {
        DocumentFindings(of: document, names: names)
      }
    }
    return Findings(
      discoveries: discoveries, roster: roster, matcher: matcher, graph: graph,
      relations: relations, nearMisses: NearMiss.all(in: graph, isCancelled: isCancelled),
      statements: statements, dates: DatedText(read.dates, of: documents),
      issues: IssueRoster(
        stated: briefing.issues, proposed: discoveries.issues, hidden: briefing.hiddenIssues
      ).issues)
  }

  private func relations(
    in graph: ActorGraph, of documents: AnalysedDocuments, _ cache: DocumentCache,
    isCancelled: () -> Bool
  ) throws(LibraryError) -> StatedRelations {
    let key = AnalysisKey.relations(of: graph.actors, in: documents.hashes)
    return try cache.value(key, textSize: briefing.longestText) { () throws(LibraryError) in
      let relations = StatedRelations(in: graph, isCancelled: isCancelled)
      if isCancelled() { throw .cancelled }
      return relations
    }
  }

  private func roster(_ discoveries: Discoveries) -> ActorRoster {
    let fewest = ActorRoster.fewestPassages(stated: briefing.actors.count)
    return ActorRoster(
      stated: briefing.actors,
      found: discoveries.actors.proposals.filter { $0.passageCount >= fewest }.map(\.actor),
      decisions: briefing.actorDecisions,
      limit: ActorRoster.limit(stated: briefing.actors.count),
      isKnown: matcher.findsActor(inName:))
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
