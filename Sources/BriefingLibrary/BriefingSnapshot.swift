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
  /// Finds the names of the actors.
  package var matcher: ActorMatcher { madeMatcher.value }
  private let madeMatcher: Made<ActorMatcher>
  /// What answers searches; nothing while it is still being made.
  package let index: (any PassageSearching)?
  /// Nothing while it is still being made; see also ``isAnalysed``.
  package let analysis: BriefingAnalysis?
  /// What the documents propose; nothing while it is still being looked for.
  package private(set) var discoveries: Discoveries?
  /// Why the index is not kept or was built again; nothing where all is well.
  private let indexTrouble: StoreError?

  private let indexer: BriefingIndexer
  /// Where what is derived is kept; nothing where nothing is.
  private let kept: CachedBriefing?
  private let keepsAnalysis: Bool
  /// What was found in each document; nothing while it is still being looked for.
  private(set) var documentCache: DocumentCache?
  private let documentNumbers: [Document.ID: Int]
  private let documentNumbersByPath: [String: Int]
  private let actorNumbers: [Actor.ID: Int]
  private let namesakes: Made<Namesakes>

  private init(
    briefing: Briefing, problems: [Problem], skipped: [SkippedFile], manifest: [UInt8]?,
    matcher: Made<ActorMatcher>, indexer: BriefingIndexer, kept: CachedBriefing?,
    keepsAnalysis: Bool, index: (any PassageSearching)? = nil, analysis: BriefingAnalysis? = nil,
    indexTrouble: StoreError? = nil
  ) {
    self.manifest = manifest
    self.briefing = briefing
    self.problems = problems
    self.skipped = skipped
    madeMatcher = matcher
    self.index = index
    self.analysis = analysis
    self.indexer = indexer
    self.kept = kept
    self.keepsAnalysis = keepsAnalysis
    self.indexTrouble = indexTrouble
    documentNumbers = numbering(briefing.documents.map(\.id))
    documentNumbersByPath = numbering(briefing.documents.map(\.path))
    let actors = briefing.actors
    actorNumbers = numbering(actors.map(\.id))
    namesakes = Made { Namesakes(actors) }
  }

  /// - Parameters:
  ///   - opened: The briefing as it was read.
  ///   - cache: Where the index of a large one is kept, and what is found in its documents.
  ///   - fewestKept: Bytes of text from which on the index is kept.
  ///   - fewestAnalysed: Bytes of text from which on what is found is kept.
  package init(
    _ opened: OpenedBriefing, cache: CacheFolder? = .standard,
    fewestKept: Int = BriefingIndexer.fewestKept,
    fewestAnalysed: Int = DocumentCache.fewestKept
  ) {
    let size = opened.briefing.documents.reduce(0) { $0 + $1.text.utf8.count }
    let kept: CachedBriefing? =
      if let cache, let identity = opened.identity, size >= min(fewestKept, fewestAnalysed) {
        CachedBriefing(cache: cache, identity: identity)
      } else {
        nil
      }
    let actors = opened.briefing.actors
    self.init(
      briefing: opened.briefing, problems: opened.problems, skipped: opened.skipped,
      manifest: opened.manifest, matcher: Made { ActorMatcher(actors: actors) },
      indexer: BriefingIndexer(opened.briefing.documents, in: kept?.store, fewestKept: fewestKept),
      kept: kept, keepsAnalysis: size >= fewestAnalysed)
  }

  /// The briefing with all that is derived from it, or nothing where it was cancelled.
  ///
  /// Actors found in the documents join those that a person stated, as proposals.
  ///
  /// - Parameters:
  ///   - previous: The same briefing as it was read before; what it found in documents that are the
  ///     same is not looked for again.
  ///   - isCancelled: Asked now and then, from any thread.
  ///   - progress: Called from any thread, a few times a second.
  ///   - partly: Called from any thread with what is known before the whole is: the index as it
  ///     grows, then what each issue holds and where the actors whom a person stated are named.
  ///     Who does not ask for it does not pay for it.
  /// - Returns: The whole, or nothing.
  package func analysed(
    after previous: BriefingSnapshot? = nil,
    isCancelled: @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (AnalysisProgress) -> Void = { _ in },
    partly: (@Sendable (BriefingSnapshot) -> Void)? = nil
  ) -> BriefingSnapshot? {
    kept?.noteUse()
    let meter = ProgressMeter(of: briefing.documents.count, progress)
    let cache = DocumentCache(
      folder: keepsAnalysis ? kept?.analysisFolder : nil, after: previous?.documentCache)
    let (made, found) = atOnce(
      { index(meter, isCancelled, telling: partly) },
      { findings(in: cache, meter, isCancelled: isCancelled) })
    guard let (index, trouble) = made, let found, !isCancelled() else { return nil }
    var whole = briefing
    whole.take(found.roster)
    whole.issues = found.issues
    let analysis = BriefingAnalysis(
      of: whole, index: index, graph: found.graph, relations: found.relations,
      nearMisses: found.nearMisses, findings: found.statements, dates: found.dates)
    let matcher = found.matcher
    var snapshot = copy(whole, Made { matcher }, index: index, trouble, analysis: analysis)
    snapshot.problems += found.roster.problems
    snapshot.discoveries = found.discoveries
    snapshot.documentCache = cache
    return snapshot
  }

  private func index(
    _ meter: ProgressMeter, _ isCancelled: @Sendable () -> Bool,
    telling partly: (@Sendable (BriefingSnapshot) -> Void)?
  ) -> (index: any PassageSearching, trouble: StoreError?)? {
    let made = indexer.index(
      isCancelled: {
        meter.begin(.index)
        return isCancelled()
      }, grown: { partly?(copy(briefing, madeMatcher, index: $0)) })
    meter.endIndexing()
    guard let made, let partly else { return made }
    // What a person stated is soon known of a small briefing, and one change of the screen is calmer
    // than two.
    let hasStated = !briefing.actors.isEmpty || !briefing.issues.isEmpty
    if !hasStated || indexer.store != nil {
      partly(copy(briefing, madeMatcher, index: made.index, made.trouble))
    }
    if hasStated, let known = stated(by: made.index, isCancelled) {
      partly(copy(briefing, madeMatcher, index: made.index, made.trouble, analysis: known))
    }
    return made
  }

  /// What each issue holds and where the actors are named, as far as a person stated them.
  private func stated(
    by index: any PassageSearching, _ isCancelled: @Sendable () -> Bool
  ) -> BriefingAnalysis? {
    let graph = ActorGraph(
      documents: briefing.documents, matcher: matcher, isCancelled: isCancelled)
    return isCancelled() ? nil : BriefingAnalysis(ofStated: briefing, index: index, graph: graph)
  }

  /// Whether all that can be derived from the documents has been.
  package var isAnalysed: Bool { analysis?.isWhole ?? false }

  /// The briefing with its index alone: what a search for words needs.
  package func indexed() -> BriefingSnapshot {
    kept?.noteUse()
    guard let (index, trouble) = indexer.index(isCancelled: { false }, grown: { _ in }) else {
      return self
    }
    return copy(briefing, madeMatcher, index: index, trouble)
  }

  /// What a reader should know about the index that was kept: that it had to be built again.
  package var indexNotice: String? {
    if case .damaged? = indexTrouble { indexTrouble?.description } else { nil }
  }

  /// Why nothing can be kept, if that is so.
  package var cacheComplaint: String? {
    indexer.complaint ?? (keepsAnalysis ? kept?.complaint : nil)
  }

  /// Puts what was kept of the index in order, for the next sitting, and removes what was kept of
  /// briefings long gone; nobody need wait for it.
  package func tidyCache(isCancelled: @Sendable () -> Bool = { false }) {
    indexer.tidy(isCancelled: isCancelled)
    if !isCancelled() { kept?.tidyOthers() }
  }

  private func copy(
    _ briefing: Briefing, _ matcher: Made<ActorMatcher>, index: any PassageSearching,
    _ trouble: StoreError? = nil, analysis: BriefingAnalysis? = nil
  ) -> BriefingSnapshot {
    BriefingSnapshot(
      briefing: briefing, problems: problems, skipped: skipped, manifest: manifest,
      matcher: matcher, indexer: indexer, kept: kept, keepsAnalysis: keepsAnalysis, index: index,
      analysis: analysis, indexTrouble: trouble)
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

  /// How many actors have a name, an alias, a name of old or an identifier of these words, capitals
  /// or not.
  package func countOfActors(called name: String) -> Int {
    namesakes.value.count(of: name)
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
