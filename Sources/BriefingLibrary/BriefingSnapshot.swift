package import ActorAnalysis
package import DocumentModel
package import SearchIndex

/// A briefing as far as it has been read: the documents first, what is derived from them later.
package struct BriefingSnapshot: Sendable {
  package let briefing: Briefing
  package let problems: [Problem]
  package let skipped: [SkippedFile]
  package let matcher: ActorMatcher
  /// Nothing while it is still being made.
  package let analysis: BriefingAnalysis?

  private let documentNumbers: [Document.ID: Int]
  private let actorNumbers: [Actor.ID: Int]

  private init(
    briefing: Briefing, problems: [Problem], skipped: [SkippedFile], matcher: ActorMatcher,
    analysis: BriefingAnalysis?
  ) {
    self.briefing = briefing
    self.problems = problems
    self.skipped = skipped
    self.matcher = matcher
    self.analysis = analysis
    documentNumbers = numbering(briefing.documents.map(\.id))
    actorNumbers = numbering(briefing.actors.map(\.id))
  }

  package init(_ opened: OpenedBriefing) {
    self.init(
      briefing: opened.briefing, problems: opened.problems, skipped: opened.skipped,
      matcher: ActorMatcher(actors: opened.briefing.actors), analysis: nil)
  }

  /// The briefing with all that is derived from it, or nothing where it was cancelled.
  ///
  /// Where nobody wrote a manifest, actors found in the documents join it as proposals.
  package func analysed(isCancelled: @Sendable () -> Bool = { false }) -> BriefingSnapshot? {
    var briefing = briefing
    var matcher = matcher
    if briefing.actors.isEmpty, !briefing.hasManifest {
      briefing.actors = NameFinder.actors(
        in: briefing.documents, limit: 200, isCancelled: isCancelled)
      matcher = ActorMatcher(actors: briefing.actors)
    }
    guard
      let analysis = BriefingAnalysis(of: briefing, matcher: matcher, isCancelled: isCancelled)
    else { return nil }
    return BriefingSnapshot(
      briefing: briefing, problems: problems, skipped: skipped, matcher: matcher,
      analysis: analysis)
  }

  package func document(_ id: Document.ID) -> Document? {
    documentNumbers[id].map { briefing.documents[$0] }
  }

  package func actor(_ id: Actor.ID) -> Actor? {
    actorNumbers[id].map { briefing.actors[$0] }
  }

  package func passage(_ reference: PassageReference) -> (document: Document, passage: Passage)? {
    guard let document = document(reference.document),
      let passage = document.passage(numbered: reference.number)
    else { return nil }
    return (document, passage)
  }

  /// What `actor:` and `issue:` mean in a query of this briefing.
  package var queryContext: QueryContext {
    guard let analysis else { return .empty }
    return QueryContext(
      briefing: briefing, graph: analysis.graph, passages: analysis.passages)
  }
}

private func numbering<Element: Hashable>(_ elements: [Element]) -> [Element: Int] {
  Dictionary(
    zip(elements, elements.indices), uniquingKeysWith: { first, _ in first })
}
