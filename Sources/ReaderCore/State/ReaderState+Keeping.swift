import BriefingPages

/// What somebody looks at, to be found again on a page that has been made anew.
struct ViewInHand {
  let blocks: Blocks
  let visit: Visit
  /// Whether the page stands as it stood when the reader came to it.
  let isUntouched: Bool
  /// The line of the pane on which the selected block begins, from zero; nothing where it cannot be
  /// seen.
  let line: Int?
  /// The chosen link, and how many links of the selected block lead to the same place before it.
  let link: (target: Location, before: Int)?
  /// Where the selected entries of the panes at both sides lead.
  let navigation: Location?
  let related: Location?

  init(_ state: ReaderState) {
    let visit = state.history.current
    self.visit = visit
    let blocks = state.page.blocks
    self.blocks = blocks
    isUntouched = state.standsAsOnArrival
    line = visit.selection.flatMap(state.line(of:))
    let links = visit.selection.flatMap { blocks.indices.contains($0) ? blocks[$0].links : nil }
    link = visit.link.flatMap { number in
      guard let links, links.indices.contains(number) else { return nil }
      return (links[number], links[..<number].count { $0 == links[number] })
    }
    navigation = Self.target(state.navigationEntries, state.navigationSelection)
    related = Self.target(state.relatedEntries, state.relatedSelection)
  }

  private static func target(_ entries: [Listing.Entry], _ selection: Int) -> Location? {
    entries.indices.contains(selection) ? entries[selection].target : nil
  }
}

extension ReaderState {
  /// Whether nothing of the page has been moved or chosen since the reader came to it.
  fileprivate var standsAsOnArrival: Bool {
    var fresh = self
    fresh.arrive()
    return fresh.history.current == history.current
  }

  /// The line of the pane on which a block begins, blank lines above it included; nothing where it
  /// is not on the screen.
  fileprivate func line(of block: Int) -> Int? {
    visibleLines().firstIndex { $0.block == block && $0.lineInBlock == 0 }
  }

  /// Stands where it stood: the same block selected, on the same line of the pane, with the same
  /// link chosen.
  ///
  /// - Returns: Whether the page still has it.
  mutating func keepPlace(of view: ViewInHand) -> Bool {
    let selection = view.visit.selection.map { place(of: $0, in: view.blocks) }
    if view.isUntouched, staysOnArrival(view, selection: selection ?? nil) { return true }
    if case .some(nil) = selection { return false }
    guard let top = place(of: view.visit.top.block, in: view.blocks) ?? selection ?? nil else {
      return false
    }
    history.current.selection = selection ?? nil
    history.current.link = nil
    history.current.top = Visit.Anchor(
      block: top, line: min(view.visit.top.line, max(0, layout(top).height - 1)))
    guard let block = selection ?? nil else { return true }
    keepLink(of: view, in: block)
    if let line = view.line, self.line(of: block) != line { stand(block, on: line) }
    return true
  }

  /// Where nobody has touched the page its head may grow a little, or all of it while the keys go to
  /// another pane.
  private mutating func staysOnArrival(_ view: ViewInHand, selection: Int?) -> Bool {
    var fresh = self
    fresh.arrive()
    if focus == .page {
      guard fresh.history.current.selection == selection, let line = view.line,
        let now = selection.flatMap(fresh.line(of:)), abs(now - line) <= Self.mostGrown
      else { return false }
    }
    self = fresh
    return true
  }

  /// In lines.
  private static let mostGrown = 2

  private mutating func keepLink(of view: ViewInHand, in block: Int) {
    guard let (target, before) = view.link else { return }
    let links = page.blocks[block].links
    let same = links.indices.filter { links[$0] == target }
    history.current.link = same.indices.contains(before) ? same[before] : same.first
  }

  /// Moves the text so that a block begins on a line of the pane.
  private mutating func stand(_ block: Int, on line: Int) {
    history.current.top = Visit.Anchor(block: block, line: 0)
    if line > 0 { scroll(by: -line) }
  }

  /// Where a block of another making of this page stands now: in its place, as far from the end, or
  /// somewhere near the beginning.
  private func place(of block: Int, in before: Blocks) -> Int? {
    guard before.indices.contains(block) else { return nil }
    let old = before[block]
    let blocks = page.blocks
    let near = [block, block + blocks.count - before.count].first {
      blocks.indices.contains($0) && blocks[$0].isSame(as: old)
    }
    return near ?? blocks.prefix(Self.mostSearched).firstIndex { $0.isSame(as: old) }
  }

  private static let mostSearched = 2000

  /// The same entry of the navigation stays selected, unless the page itself has one.
  mutating func keepNavigation(of view: ViewInHand) {
    if let place = navigationEntries.firstIndex(where: { $0.target == view.navigation }) {
      navigationSelection = place
    }
    selectCurrentInNavigation()
  }

  mutating func keepRelated(of view: ViewInHand) {
    let entries = relatedEntries
    relatedSelection =
      entries.firstIndex { $0.target == view.related }
      ?? min(relatedSelection, max(0, entries.count - 1))
    if focus == .related, entries.isEmpty { focus = .page }
  }
}

extension Block {
  /// Whether two blocks are the same thing, though one may show more of it.
  func isSame(as other: Block) -> Bool {
    switch (self, other) {
    case (.passage(let one), .passage(let two)): one.reference == two.reference
    case (.item(let one), .item(let two)):
      one.target == two.target && one.spans.plainText == two.spans.plainText
    case (.row(let one), .row(let two)):
      one.target == two.target
        && one.cells.first?.first?.text == two.cells.first?.first?.text
    case (.heading(let one, let spans), .heading(let two, let others)):
      one == two && spans.first?.text == others.first?.text
    default: self == other
    }
  }
}
