import BriefingLibrary
import DocumentModel
package import BriefingPages
import ScreenModel

extension ReaderState {
  package var selectedBlock: Block? {
    history.current.selection.flatMap {
      page.blocks.indices.contains($0) ? page.blocks[$0] : nil
    }
  }

  mutating func moveSelection(down: Bool) {
    switch focus {
    case .navigation: moveInNavigation(by: down ? 1 : -1)
    case .related:
      relatedSelection = min(
        max(0, relatedSelection + (down ? 1 : -1)), max(0, relatedEntries.count - 1))
    case .page: moveOnPage(down: down)
    }
  }

  /// The page follows the selection, so that issues can be leafed through.
  private mutating func moveInNavigation(by step: Int) {
    let entries = navigationEntries
    let next = navigationSelection + step
    guard entries.indices.contains(next) else { return }
    navigationSelection = next
    jump(to: entries[next].target, isPassing: true)
    navigationSelection = next
  }

  /// To the next stop where it can be seen; otherwise the text moves towards it.
  private mutating func moveOnPage(down: Bool) {
    guard let selection = history.current.selection else { return scroll(by: down ? 1 : -1) }
    if down, linesBelow(selection) > 0 { return scroll(by: min(3, linesBelow(selection))) }
    if !down, history.current.top.block == selection, history.current.top.line > 0 {
      return scroll(by: -min(3, history.current.top.line))
    }
    guard let next = stop(from: selection, down: down) else {
      return scroll(by: down ? plan.text.size.height / 2 : -plan.text.size.height)
    }
    if isNear(next, down: down) {
      select(next)
    } else {
      scroll(by: down ? 3 : -3)
      if isVisible(next) { select(next) }
    }
  }

  /// Not so far that going there would pass over text unread.
  private func isNear(_ block: Int, down: Bool) -> Bool {
    if isVisible(block) { return true }
    let edge = down ? visibleLines().last?.block ?? block : history.current.top.block
    return abs(block - edge) <= 3
  }

  mutating func select(_ block: Int) {
    history.current.selection = block
    history.current.link = nil
    reveal(block)
  }

  private func stop(from block: Int, down: Bool) -> Int? {
    down
      ? page.blocks.indices.dropFirst(block + 1).first { page.blocks[$0].isStop }
      : page.blocks.indices.prefix(max(0, block)).last { page.blocks[$0].isStop }
  }

  /// Two lines of the page before stay in sight.
  mutating func turn(by pages: Double) {
    switch focus {
    case .page:
      scrollText(by: Int(pages * Double(max(1, plan.text.size.height - 2))))
    case .navigation, .related:
      for _ in 0..<Int(abs(pages) * 10) { moveSelection(down: pages > 0) }
    }
  }

  package mutating func scrollText(by lines: Int) {
    let before = history.current.top
    scroll(by: lines)
    selectVisible()
    guard history.current.top == before, focus == .page else { return }
    moveToEnd(top: lines < 0)
  }

  mutating func moveToEnd(top: Bool) {
    switch focus {
    case .navigation:
      moveInNavigation(
        by: top ? -navigationSelection : navigationEntries.count - 1 - navigationSelection)
    case .related: relatedSelection = top ? 0 : max(0, relatedEntries.count - 1)
    case .page:
      let edge =
        top
        ? page.blocks.firstIndex(where: \.isStop) : page.blocks.lastIndex(where: \.isStop)
      if let edge { select(edge) }
      if top { history.current.top = .top } else { scroll(by: 100_000) }
    }
  }

  /// To the neighbour of what the page shows, in the briefing's order.
  mutating func step(by distance: Int) {
    let briefing = snapshot.briefing
    let ring: [Location]
    let current: Location
    switch history.current.location {
    case .issue(let id): (ring, current) = (briefing.issues.map { .issue($0.id) }, .issue(id))
    case .actor(let id): (ring, current) = (briefing.actors.map { .actor($0.id) }, .actor(id))
    case .document(let id, _, _):
      (ring, current) = (briefing.documents.map { .document($0.id) }, .document(id))
    default:
      message = "J and K step through documents, issues and actors."
      return
    }
    guard let index = ring.firstIndex(of: current), ring.indices.contains(index + distance) else {
      message = distance > 0 ? "This is the last one." : "This is the first one."
      return
    }
    let depth = history.current.depth
    jump(to: ring[index + distance])
    history.current.depth = depth
  }
}
