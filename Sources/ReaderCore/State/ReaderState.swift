import DocumentModel
package import BriefingLibrary
package import BriefingPages
package import ScreenModel

/// Everything the reader knows while someone reads; a key makes a new one.
package struct ReaderState: Sendable {
  package var size: Size
  package internal(set) var maker: PageMaker
  package var keymap: Keymap
  package var history: History
  /// The page of the current visit, made once when the reader comes to it.
  package private(set) var page: Page {
    didSet { layouts = LayoutCache() }
  }
  private(set) var layouts = LayoutCache()
  package private(set) var navigation: [Listing]
  package var focus: Focus
  /// The selected entry of the navigation, counted through all of its listings.
  package var navigationSelection = 0
  /// The selected entry of the related pane, counted likewise.
  package var relatedSelection = 0
  package var prompt: Prompt?
  /// The links on the screen while one is chosen by its hint.
  package var hints: HintChoice?
  package var message: String?
  /// Where the reader stood before the voices of a document folded some of it away.
  var foldedPlace: FoldedPlace?
  package var work: Work?
  /// The hits of the search that is on, and their query.
  package var search: ActiveSearch?
  package var isZoomed = false
  package var hasMouse = true
  /// The longest line of text, in cells.
  package var measure = ScreenPlan.measure
  /// Set by ^C, so that a second one leaves.
  package var isLeaving = false

  /// Work that goes on behind the screen.
  package enum Work: Hashable, Sendable {
    /// Files read, of how many.
    case opening(done: Int, total: Int)
    /// How far that has come, where it takes so long that somebody would ask.
    case analysing(AnalysisProgress?)
  }

  /// Earlier searches, the latest last.
  package var queries: [String] = []
  /// Why decisions cannot be written, where they cannot.
  package var decisionObstacle: String?
  /// Proposals that were decided about since the briefing was read.
  var decided: Set<Location> = []
  /// The number of the search asked last, and of the one that was handed to the world last.
  var searchNumber = 0
  var searchHandedOn = 0
  /// Where a search page is to be stood at once its hits are there.
  var awaitedPlace: Visit?

  package struct ActiveSearch: Sendable {
    package let query: String
    let number: Int
    /// That of the search before, as long as it stands on the screen.
    package var answer = SearchAnswer()
    package var isAnswered = false
    /// Whether the first hit is to be opened as soon as there is one.
    var opensFirst = false
  }

  package init(
    snapshot: BriefingSnapshot, size: Size, at location: Location? = nil, keymap: Keymap = .standard
  ) {
    let maker = PageMaker(
      snapshot, help: Command.helpSections(keymap), explainsTimes: true)
    let home = Self.home(of: snapshot)
    let start = location ?? home
    self.size = size
    self.keymap = keymap
    self.maker = maker
    history = History(Visit(start))
    page = maker.emptyPage(for: start) ?? maker.page(for: start)
    navigation = maker.navigation()
    focus = start == .overview ? .navigation : .page
    if case .search(let query) = start { ask(query) }
    arrive()
    selectCurrentInNavigation()
  }

  package var snapshot: BriefingSnapshot { maker.snapshot }

  /// Where the reader begins: the overview, or the text where there is but one.
  package var home: Location { Self.home(of: snapshot) }

  private static func home(of snapshot: BriefingSnapshot) -> Location {
    let briefing = snapshot.briefing
    if !briefing.hasManifest, briefing.documents.count == 1, let only = briefing.documents.first {
      return .document(only.id)
    }
    return .overview
  }

  package var plan: ScreenPlan {
    ScreenPlan(
      size: size, focus: focus, isZoomed: isZoomed, hasRelated: !relatedEntries.isEmpty,
      measure: measure, navigationWidth: navigationWidth)
  }

  /// What the labels of the navigation and their numbers take, in cells, within reason.
  private var navigationWidth: Int {
    let labels = navigationEntries.map {
      Glyphs.width(of: $0.label) + ($0.count.map { "\($0)".utf8.count + 1 } ?? 0)
    }
    return max(20, (labels.max() ?? 0) + 6)
  }

  package var navigationEntries: [Listing.Entry] { navigation.flatMap(\.entries) }
  /// Whether the selected place is the one that the page shows.
  package var isAtNavigationSelection: Bool {
    let entries = navigationEntries
    guard entries.indices.contains(navigationSelection) else { return false }
    switch (entries[navigationSelection].target, history.current.location) {
    case (.document(let entry, _, _), .document(let current, _, _)): return entry == current
    case (let entry, let current): return entry == current
    }
  }

  package var relatedEntries: [Listing.Entry] { page.related.flatMap(\.entries) }
}

extension ReaderState {
  /// Takes in more of the briefing: what is looked at stays where it is, however much comes above it.
  package mutating func take(_ snapshot: BriefingSnapshot) {
    let view = ViewInHand(self)
    let isFirst = history.current == Visit(history.current.location)
    let keymap = keymap
    decided = []
    maker = PageMaker(
      snapshot, help: Command.helpSections(keymap), read: maker.read, voices: maker.voices,
      explainsTimes: maker.explainsTimes)
    navigation = maker.navigation()
    if let search { ask(search.query) }
    makePage(keeping: isFirst ? nil : history.current)
    keepNavigation(of: view)
    if awaitedPlace != nil || isAwaitingPage { return }
    keepRelated(of: view)
    if isFirst || !keepPlace(of: view) { arrive() }
  }

  /// Makes the current page again, with the same text at the top of the pane and the same selection.
  mutating func remakePage() {
    let before = page.blocks
    let visit = history.current
    makePage(keeping: visit)
    func now(_ block: Int) -> Int? {
      guard before.indices.contains(block) else { return nil }
      let moved = block + page.blocks.count - before.count
      return [block, moved].first {
        page.blocks.indices.contains($0) && page.blocks[$0].isSame(as: before[block])
      }
    }
    if visit.top.block > 0, let top = now(visit.top.block) { history.current.top.block = top }
    history.current.selection = visit.selection.flatMap(now)
  }

  /// Goes to a location by following a link.
  package mutating func follow(_ location: Location) {
    rememberPane()
    history.push(Visit(location, depth: history.current.depth + 1))
    focus = .page
    turnPage()
  }

  /// Goes to a location chosen from a list of places.
  package mutating func jump(to location: Location, isPassing: Bool = false) {
    if history.current.location == location {
      if !isPassing { history.current.isPassing = false }
      return
    }
    rememberPane()
    history.push(Visit(location, isPassing: isPassing))
    turnPage()
  }

  package mutating func goBack() {
    rememberPane()
    let hit = currentHit
    history.goBack()
    comeBack()
    takePane()
    if case .search(let query) = history.current.location, search?.query == query, let hit {
      select(hit: hit)
    }
  }

  package mutating func goForward() {
    rememberPane()
    history.goForward()
    comeBack()
    takePane()
  }

  private mutating func rememberPane() {
    history.current.focus = focus
    history.current.relatedSelection = relatedSelection
  }

  private mutating func takePane() {
    focus = history.current.focus
    relatedSelection = min(history.current.relatedSelection, max(0, relatedEntries.count - 1))
    if focus == .related, relatedEntries.isEmpty { focus = .page }
  }

  /// Makes the page of the current visit again and stands where the visit stood.
  package mutating func comeBack() {
    makePage(keeping: history.current)
    selectCurrentInNavigation()
    relatedSelection = 0
    if !isAwaitingPage, !holdsPlace(of: history.current) { arrive() }
  }

  /// Makes the page of the current visit; that of a search is empty until its hits are there, or
  /// stays the one before where that was a search too.
  private mutating func makePage(keeping place: Visit?) {
    let location = history.current.location
    awaitedPlace = nil
    guard case .search(let query) = location, !query.allSatisfy(\.isWhitespace) else {
      page = maker.page(for: location)
      return
    }
    if search?.query != query { ask(query) }
    if let search, search.isAnswered {
      page = maker.page(of: search.answer, typed: query)
      return
    }
    awaitedPlace = place?.selection == nil ? nil : place
    if case .search = page.location, place == nil || page.location == location { return }
    page = maker.emptyPage(for: location) ?? page
    history.current.selection = nil
    history.current.link = nil
    history.current.top = .top
  }

  /// Whether the page is that of a search whose hits are not there yet.
  package var isAwaitingPage: Bool {
    guard case .search(let query) = history.current.location else { return false }
    return search?.query == query && search?.isAnswered == false
  }

  /// Takes the hits of the search that is on; those of another come too late.
  mutating func take(_ answer: SearchAnswer, number: Int) {
    guard var active = search, active.number == number else { return }
    let isRefined = active.isAnswered
    active.answer = answer
    active.isAnswered = true
    let opensFirst = active.opensFirst
    active.opensFirst = false
    search = active
    if case .search(active.query) = history.current.location {
      let isShown = page.location == history.current.location && history.current.selection != nil
      let view = isShown ? ViewInHand(self) : nil
      page = maker.page(of: answer, typed: active.query)
      if !isRefined { standAtAwaitedPlace(view) }
    }
    if opensFirst, !answer.hits.isEmpty { openSelection() }
  }

  /// `view` is what is looked at where the same search was answered before.
  private mutating func standAtAwaitedPlace(_ view: ViewInHand?) {
    defer { awaitedPlace = nil }
    if awaitedPlace != nil, let view, keepPlace(of: view) { return }
    guard let place = awaitedPlace, holdsPlace(of: place) else { return arrive() }
    history.current.selection = place.selection
    history.current.link = place.link
    history.current.top = place.top
    if place.focus == .related, focus == .page, !relatedEntries.isEmpty {
      focus = .related
      relatedSelection = min(place.relatedSelection, relatedEntries.count - 1)
    }
  }

  /// Whether the page still has the blocks where a visit stood; files read again may be shorter.
  private func holdsPlace(of visit: Visit) -> Bool {
    let blocks = page.blocks.indices
    return blocks.contains(visit.top.block) && visit.selection.map(blocks.contains) ?? true
  }

  private mutating func turnPage() {
    makePage(keeping: nil)
    relatedSelection = 0
    if case .document(_, _, let query?) = history.current.location, search?.query != query {
      ask(query)
    }
    if !isAwaitingPage { arrive() }
    selectCurrentInNavigation()
  }

  /// Makes the page of a visit that was put in another's place.
  package mutating func refreshPage() {
    makePage(keeping: nil)
    relatedSelection = 0
    if !isAwaitingPage { arrive() }
  }

  /// Selects where reading begins and brings it on the screen.
  mutating func arrive() {
    history.current.link = nil
    let start = page.start ?? page.blocks.firstIndex(where: \.isStop)
    history.current.selection = start
    history.current.top = .top
    if let start, page.start != nil {
      centre(start)
      revealEvidence(in: start)
    }
    history.current.settledTop = history.current.top
  }

  mutating func selectCurrentInNavigation() {
    let entries = navigationEntries
    let current = history.current.location
    if let index = entries.firstIndex(where: { $0.target == current }) {
      navigationSelection = index
    } else if case .document(let id, _, _) = current,
      let index = entries.firstIndex(where: { $0.target == .document(id) })
    {
      navigationSelection = index
    }
    navigationSelection = min(navigationSelection, max(0, entries.count - 1))
  }
}
