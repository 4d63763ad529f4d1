import BriefingPages

extension ReaderState {
  /// Begins a search; its hits come with an event that carries its number.
  mutating func ask(_ query: String) {
    searchNumber += 1
    search = ActiveSearch(
      query: query, number: searchNumber, answer: search?.answer ?? SearchAnswer())
  }

  /// Hands the search that was asked last to the world, once.
  mutating func searchEffects() -> [Effect] {
    guard let search, !search.isAnswered, search.number != searchHandedOn else { return [] }
    searchHandedOn = search.number
    return [.search(search.query, number: search.number)]
  }

  /// Opens the selected hit, or the first one as soon as there is one.
  mutating func openFoundSoon() {
    guard let active = search else { return }
    if active.isAnswered {
      if !active.answer.hits.isEmpty { openSelection() }
    } else {
      search?.opensFirst = true
    }
  }
}

extension ReaderState {
  /// The query at hand: that of the page, else that of the search that is on.
  private var queryAtHand: String? {
    switch history.current.location {
    case .search(let query), .explanation(let query): query
    default: search?.query
    }
  }

  mutating func explainSearch() {
    guard let query = queryAtHand, !query.isEmpty else {
      message = "No search is on: / begins one."
      return
    }
    if history.current.location == .explanation(query) { return }
    follow(.explanation(query))
  }

  mutating func widenSearch() {
    guard let query = queryAtHand else {
      message = "No search is on: / begins one."
      return
    }
    guard let wider = PageMaker.widened(query) else {
      message = "Nothing narrows this search."
      return
    }
    if case .search = history.current.location {
      history.current = Visit(.search(wider), depth: history.current.depth)
      refreshPage()
      focus = .page
    } else {
      follow(.search(wider))
    }
  }
}
