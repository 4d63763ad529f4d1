import BriefingPages
import ScreenModel

extension ReaderState {
  mutating func handle(_ mouse: MouseEvent) -> [Effect] {
    switch mouse.kind {
    case .wheelUp: wheel(at: mouse.position, down: false)
    case .wheelDown: wheel(at: mouse.position, down: true)
    case .press where mouse.button == 1: click(at: mouse.position)
    case .press where mouse.button == 8: goBack()
    case .press where mouse.button == 9: goForward()
    case .press, .release, .drag, .wheelLeft, .wheelRight: break
    }
    return []
  }

  private mutating func wheel(at point: Point, down: Bool) {
    if plan.navigation?.contains(point) == true, focus == .navigation {
      moveSelection(down: down)
    } else if plan.related?.contains(point) == true, focus == .related {
      moveSelection(down: down)
    } else if plan.page != nil {
      scroll(by: down ? 3 : -3)
      selectVisible()
    }
  }

  private mutating func click(at point: Point) {
    let plan = plan
    if plan.title?.contains(point) == true {
      if history.canGoBack { goBack() }
    } else if let pane = plan.navigation, pane.contains(point) {
      focus = .navigation
      let rows = ListingLayout(navigation, height: pane.size.height, selection: navigationSelection)
      if let entry = rows.entry(atRow: point.y - pane.origin.y) {
        navigationSelection = entry
        jump(to: navigationEntries[entry].target)
      }
    } else if let pane = plan.related, pane.contains(point) {
      let rows = ListingLayout(
        page.related, height: pane.size.height, selection: relatedSelection)
      if let entry = rows.entry(atRow: point.y - pane.origin.y) {
        follow(relatedEntries[entry].target)
      }
    } else if let pane = plan.page, pane.contains(point) {
      clickPage(at: point)
    }
  }

  /// On a link it is followed; on a row the row is selected, and opened where it was selected.
  private mutating func clickPage(at point: Point) {
    let text = plan.text
    let wasFocused = focus == .page
    focus = .page
    let lines = visibleLines()
    let row = point.y - text.origin.y
    guard lines.indices.contains(row) else { return }
    let block = page.blocks[lines[row].block]
    guard block.isStop else { return }
    let isSelected = history.current.selection == lines[row].block
    history.current.selection = lines[row].block
    history.current.link = lines[row].line?.link(at: point.x - text.origin.x)
    if history.current.link != nil || (isSelected && wasFocused && block.target != nil) {
      openSelection()
    }
  }
}
