import BriefingLibrary
package import BriefingPages
package import DocumentModel

extension ReaderState {
  mutating func beginSearch() {
    prompt = Prompt(.search, saved: SavedPlace(self), scope: searchScope)
    if case .search(let query) = history.current.location { prompt?.replace(with: query) }
    showSearch()
  }

  /// What Tab narrows a search to: the document or issue at hand.
  private var searchScope: Prompt.Scope? {
    switch history.current.location {
    case .document(let id, _, _): Prompt.Scope(operatorText: "document:\(id)", name: page.title)
    case .issue(let id): Prompt.Scope(operatorText: "issue:\(id)", name: page.title)
    case .search: scopeOfHit
    case .actor: Prompt.Scope(operatorText: "actor:\"\(page.title)\"", name: page.title)
    default: nil
    }
  }

  /// The document of the selected hit.
  private var scopeOfHit: Prompt.Scope? {
    guard case .item(let item)? = selectedBlock, let passage = item.target?.passage,
      let document = snapshot.document(passage.document)
    else { return nil }
    return Prompt.Scope(operatorText: "document:\(document.id)", name: document.title)
  }

  /// Shows what the line in the prompt finds.
  mutating func showSearch() {
    guard let prompt else { return }
    let query = prompt.query
    if query.isEmpty { search = nil } else { ask(query) }
    focus = .page
    if case .search = history.current.location {
      let before = history.current
      history.current = Visit(.search(query), depth: before.depth)
      // Until the hits are there, what was found before stays on the screen as it is.
      history.current.selection = before.selection
      history.current.top = before.top
    } else {
      history.push(Visit(.search(query), depth: history.current.depth + 1))
    }
    refreshPage()
  }

  /// Ends the search and stands where it began.
  mutating func restore(_ saved: SavedPlace) {
    history = saved.history
    focus = saved.focus
    search = saved.search
    if let search, !search.isAnswered { ask(search.query) }
    let selection = saved.relatedSelection
    comeBack()
    relatedSelection = selection
  }

  /// Through the hits in the order in which they were shown, across documents.
  mutating func stepThroughHits(by step: Int) {
    if search?.isAnswered == false {
      message = "Still searching."
      return
    }
    guard let search, !search.answer.hits.isEmpty else {
      message =
        self.search == nil ? "No search is on: / begins one." : "The search found nothing."
      return
    }
    let hits = search.answer.hits
    let next: Int
    if let current = currentHit {
      next = current + step
    } else {
      next = step > 0 ? 0 : hits.count - 1
    }
    guard hits.indices.contains(next) else {
      message = step > 0 ? search.answer.ending : "That was the first."
      return
    }
    if case .search = history.current.location {
      selectHit(hits[next])
    } else {
      jumpToHit(hits[next], of: search.query)
    }
  }

  /// Selects a hit in the list of results, by its number from zero.
  mutating func select(hit number: Int) {
    guard let hits = search?.answer.hits, hits.indices.contains(number) else { return }
    selectHit(hits[number])
  }

  private mutating func selectHit(_ hit: PassageReference) {
    let block = page.blocks.firstIndex { block in
      if case .item(let item) = block { item.target?.passage == hit } else { false }
    }
    if let block { select(block) }
  }

  private mutating func jumpToHit(_ hit: PassageReference, of query: String) {
    let location = Location.document(hit.document, .passage(hit.number), matching: query)
    let depth = history.current.depth
    let isStepping =
      if case .document(_, _, query) = history.current.location { true } else { false }
    if isStepping {
      history.current = Visit(location, depth: depth)
      refreshPage()
    } else {
      follow(location)
    }
    focus = .page
  }

  /// Which of the hits the selection stands at, counted from zero.
  package var currentHit: Int? {
    guard let search else { return nil }
    let passage: PassageReference? =
      switch selectedBlock {
      case .passage(let block): block.reference
      case .item(let item): item.target?.passage
      default: nil
      }
    return passage.flatMap { search.answer.hits.firstIndex(of: $0) }
  }
}

extension SearchAnswer {
  /// Said behind the last hit: whether there are more than are listed.
  fileprivate var ending: String {
    total > hits.count
      ? "That was the last of the best \(hits.count) of \(number); more words narrow them down."
      : "That was the last of \(hits.count)."
  }
}

extension Location {
  /// The passage that a location in a document names.
  package var passage: PassageReference? {
    guard case .document(let id, .passage(let number), _) = self else { return nil }
    return PassageReference(id, number)
  }
}

/// All that a search puts back when it is left.
package struct SavedPlace: Sendable {
  let history: History
  let focus: Focus
  let search: ReaderState.ActiveSearch?
  let relatedSelection: Int

  init(_ state: ReaderState) {
    history = state.history
    focus = state.focus
    search = state.search
    relatedSelection = state.relatedSelection
  }
}
