package import ActorAnalysis
package import DocumentModel
package import SearchIndex

/// A briefing as far as it has been read: the documents first, what is derived from them later.
package struct BriefingSnapshot: Sendable {
  package let briefing: Briefing
  package private(set) var problems: [Problem]
  package let skipped: [SkippedFile]
  /// The manifest as it was read; nothing where there is none.
  package let manifest: [UInt8]?
  package let matcher: ActorMatcher
  /// What answers searches; nothing while it is still being made.
  package let index: (any PassageSearching)?
  /// Nothing while it is still being made.
  package let analysis: BriefingAnalysis?
  /// What the documents propose; nothing while it is still being looked for.
  package private(set) var discoveries: Discoveries?
  /// Why the index is not kept or was built again; nothing where all is well.
  private let indexTrouble: StoreError?

  private let indexer: BriefingIndexer
  private let documentNumbers: [Document.ID: Int]
  private let documentNumbersByPath: [String: Int]
  private let actorNumbers: [Actor.ID: Int]

  private init(
    briefing: Briefing, problems: [Problem], skipped: [SkippedFile], manifest: [UInt8]?,
    matcher: ActorMatcher, indexer: BriefingIndexer, index: (any PassageSearching)? = nil,
    analysis: BriefingAnalysis? = nil, indexTrouble: StoreError? = nil
  ) {
    self.manifest = manifest
    self.briefing = briefing
    self.problems = problems
    self.skipped = skipped
    self.matcher = matcher
    self.index = index
    self.analysis = analysis
    self.indexer = indexer
    self.indexTrouble = indexTrouble
    documentNumbers = numbering(briefing.documents.map(\.id))
    documentNumbersByPath = numbering(briefing.documents.map(\.path))
    actorNumbers = numbering(briefing.actors.map(\.id))
  }

  /// - Parameters:
  ///   - opened: The briefing as it was read.
  ///   - cache: Where the index of a large one is kept.
  ///   - fewestKept: Bytes of text from which on it counts as large.
  package init(
    _ opened: OpenedBriefing, cache: CacheFolder? = .standard,
    fewestKept: Int = BriefingIndexer.fewestKept
  ) {
    let store = opened.identity.flatMap { cache?.store(for: $0) }
    self.init(
      briefing: opened.briefing, problems: opened.problems, skipped: opened.skipped,
      manifest: opened.manifest, matcher: ActorMatcher(actors: opened.briefing.actors),
      indexer: BriefingIndexer(opened.briefing.documents, in: store, fewestKept: fewestKept))
  }

  /// The briefing with all that is derived from it, or nothing where it was cancelled.
  ///
  /// Actors found in the documents join those that a person stated, as proposals.
  ///
  /// - Parameters:
  ///   - previous: The same briefing as it was read before; what it found in documents that are the
  ///     same is not looked for again.
  ///   - isCancelled: Asked now and then, from any thread.
  ///   - indexed: Called from any thread when searches can be answered though the actors are still
  ///     being looked for: for a large briefing with what was kept of its index, then with more.
  /// - Returns: The whole, or nothing.
  package func analysed(
    after previous: BriefingSnapshot? = nil,
    isCancelled: @Sendable () -> Bool = { false },
    indexed: @Sendable (BriefingSnapshot) -> Void = { _ in }
  ) -> BriefingSnapshot? {
    let (made, (found, dates)) = atOnce(
      {
        let made = indexer.index(
          isCancelled: isCancelled, grown: { indexed(copy(briefing, matcher, index: $0)) })
        if let made { indexed(copy(briefing, matcher, index: made.index, made.trouble)) }
        return made
      },
      {
        let dates = datedText(after: previous, isCancelled: isCancelled)
        return (findings(after: previous, isCancelled: isCancelled), dates)
      })
    guard let (index, trouble) = made, !isCancelled() else { return nil }
    var whole = briefing
    whole.take(found.roster)
    whole.issues = found.issues
    let analysis = BriefingAnalysis(
      of: whole, index: index, graph: found.graph, relations: found.relations,
      nearMisses: found.nearMisses, findings: found.statements, dates: dates)
    var snapshot = copy(whole, found.matcher, index: index, trouble, analysis: analysis)
    snapshot.problems += found.roster.problems
    snapshot.discoveries = found.discoveries
    return snapshot
  }

  /// The briefing with its index alone: what a search for words needs.
  package func indexed() -> BriefingSnapshot {
    guard let (index, trouble) = indexer.index(isCancelled: { false }, grown: { _ in }) else {
      return self
    }
    return copy(briefing, matcher, index: index, trouble)
  }

  /// What a reader should know about the index that was kept: that it had to be built again.
  package var indexNotice: String? {
    if case .damaged? = indexTrouble { indexTrouble?.description } else { nil }
  }

  /// Why nothing can be kept, if that is so.
  package var cacheComplaint: String? { indexer.complaint }

  /// Puts what was kept of the index in order, for the next sitting; nobody need wait for it.
  package func tidyCache(isCancelled: @Sendable () -> Bool = { false }) {
    indexer.tidy(isCancelled: isCancelled)
  }

  private func copy(
    _ briefing: Briefing, _ matcher: ActorMatcher, index: any PassageSearching,
    _ trouble: StoreError? = nil, analysis: BriefingAnalysis? = nil
  ) -> BriefingSnapshot {
    BriefingSnapshot(
      briefing: briefing, problems: problems, skipped: skipped, manifest: manifest,
      matcher: matcher, indexer: indexer, index: index, analysis: analysis, indexTrouble: trouble)
  }

  package func document(_ id: Document.ID) -> Document? {
    documentNumbers[id].map { briefing.documents[$0] }
  }

  /// By its path in the briefing's folder.
  package func document(atPath path: String) -> Document? {
    documentNumbersByPath[path].map { briefing.documents[$0] }
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

  /// What `actor:`, `says:` and `issue:` mean in a query of this briefing.
  package var queryContext: QueryContext {
    guard let analysis else { return .empty }
    return QueryContext(
      briefing: briefing, graph: analysis.graph, findings: analysis.findings,
      passages: analysis.passages)
  }
}

private func numbering<Element: Hashable>(_ elements: [Element]) -> [Element: Int] {
  Dictionary(
    zip(elements, elements.indices), uniquingKeysWith: { first, _ in first })
}
