import BriefingPages
import ReaderCore
import ScreenModel

extension Pane {
  static let navigation = Pane(name: "navigation") { state, plan, grid in
    guard let rect = plan.navigation else { return }
    ListingPainter(
      listings: state.navigation, selection: state.navigationSelection,
      isFocused: state.focus == .navigation, marksSelection: state.isAtNavigationSelection
    ).draw(into: &grid, rect)
  }

  static let related = Pane(name: "related") { state, plan, grid in
    guard let rect = plan.related else { return }
    ListingPainter(
      listings: state.page.related, selection: state.relatedSelection,
      isFocused: state.focus == .related, marksSelection: false
    ).draw(into: &grid, rect)
  }
}

/// Draws a side pane: spaced titles, labels at the left, numbers that line up at the right.
struct ListingPainter {
  let listings: [Listing]
  let selection: Int
  let isFocused: Bool
  /// Whether the selection is where the page is, and so shows without the focus.
  let marksSelection: Bool

  func draw(into grid: inout CellGrid, _ rect: Rect) {
    let layout = ListingLayout(listings, height: rect.size.height, selection: selection)
    for (number, row) in layout.rows.enumerated() {
      let y = rect.minY + number
      switch row {
      case .blank: break
      case .title(let title):
        grid.draw(
          Glyphs.truncated(title.uppercased(), to: max(0, rect.size.width - 2)),
          at: Point(x: rect.minX + 1, y: y), style: .muted)
      case .entry(let entry, let order):
        draw(
          entry, isSelected: order == selection && (isFocused || marksSelection), at: y, in: rect,
          &grid)
      }
    }
  }

  private func draw(
    _ entry: Listing.Entry, isSelected: Bool, at y: Int, in rect: Rect, _ grid: inout CellGrid
  ) {
    let number = entry.number
    let numberEdge = rect.maxX - 2
    let indent = min(3, rect.size.width / 6)
    let room = max(0, numberEdge - number.utf8.count - 1 - rect.minX - indent)
    let style: Style = isSelected && isFocused ? .bold : .plain
    let used = grid.draw(
      Glyphs.truncated(entry.label, to: room), at: Point(x: rect.minX + indent, y: y),
      style: style)
    if let remark = entry.remark, used + 3 < room {
      grid.draw(
        Glyphs.truncated(remark, to: room - used - 2),
        at: Point(x: rect.minX + indent + used + 2, y: y), style: .muted)
    }
    if rect.size.width > 12 {
      grid.draw(number, at: Point(x: numberEdge - number.utf8.count, y: y), style: .muted)
    }
    guard isSelected else { return }
    if isFocused {
      grid.restyle(Rect(x: rect.minX, y: y, width: rect.size.width - 1, height: 1)) {
        $0 = Style.selection.adding($0.attributes)
      }
    }
    grid.draw("▌", at: Point(x: rect.minX + 1, y: y), style: isFocused ? .selection : .accent)
  }
}
