import BriefingPages

/// A place before some of the page was folded away, and where the reader stood then.
struct FoldedPlace: Sendable {
  let view: VoiceView
  let before: Visit
  let after: Visit
}

extension ReaderState {
  /// Shows the voices of documents so, or as any text again; the place on the screen stays.
  mutating func toggle(_ view: VoiceView) {
    guard isReading else {
      message = "Open a document: there it shows who speaks."
      return
    }
    let before = (page: page, visit: history.current, view: maker.voices)
    maker.voices = maker.voices == view ? .none : view
    remakePage()
    if let place = foldedPlace, place.after == before.visit, place.view == maker.voices {
      history.current = place.before
      foldedPlace = nil
      return
    }
    keepPlace(of: before.visit, on: before.page)
    foldedPlace =
      maker.voices == .safeToQuote
      ? FoldedPlace(view: before.view, before: before.visit, after: history.current) : nil
  }

  /// Puts the same passages at the top of the pane and under the selection, where a view folds some
  /// of them away or unfolds them.
  private mutating func keepPlace(of visit: Visit, on before: Page) {
    guard let places = before.places, let now = page.places else { return }
    func moved(_ block: Int) -> Int? { places.passage(block).flatMap(now.block) }
    if let top = moved(visit.top.block) {
      let isSame = before.blocks[visit.top.block].isPassage && page.blocks[top].isPassage
      let line = isSame ? min(visit.top.line, max(0, layout(top).height - 1)) : 0
      history.current.top = top == 0 ? .top : Visit.Anchor(block: top, line: line)
    }
    history.current.selection = visit.selection.flatMap(moved).flatMap(nearestStop)
    if let selection = history.current.selection { reveal(selection) }
  }

  /// The block itself, or the next at which a reader can stop, or the last before it.
  private func nearestStop(_ block: Int) -> Int? {
    page.blocks.indices.dropFirst(block).first { page.blocks[$0].isStop }
      ?? page.blocks.indices.prefix(block).last { page.blocks[$0].isStop }
  }
}

extension Block {
  fileprivate var isPassage: Bool { if case .passage = self { true } else { false } }
}
