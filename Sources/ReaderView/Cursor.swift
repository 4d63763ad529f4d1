import BriefingPages
import ReaderCore
import ScreenModel

/// Where the real cursor stands, so that screen readers and magnifiers follow: in the prompt while
/// something is typed, else at the selected row.
enum Cursor {
  static func place(_ state: ReaderState, _ plan: ScreenPlan) -> Point? {
    if let prompt = state.prompt, let status = plan.status {
      let before = Glyphs.width(of: String(prompt.text.prefix(prompt.cursor)))
      let label = 1 + Glyphs.width(of: prompt.kind.label)
      return Point(x: min(status.maxX - 1, label + before), y: status.minY)
    }
    switch state.focus {
    case .navigation:
      return plan.navigation.flatMap { pane in
        row(of: state.navigationSelection, in: state.navigation, pane)
      }
    case .related:
      return plan.related.flatMap { pane in
        row(of: state.relatedSelection, in: state.page.related, pane)
      }
    case .page: return selectedLine(state, plan)
    }
  }

  private static func row(of entry: Int, in listings: [Listing], _ pane: Rect) -> Point? {
    let layout = ListingLayout(listings, height: pane.size.height, selection: entry)
    return layout.rows.indices.first { layout.entry(atRow: $0) == entry }
      .map { Point(x: pane.minX + min(1, pane.size.width - 1), y: pane.minY + $0) }
  }

  private static func selectedLine(_ state: ReaderState, _ plan: ScreenPlan) -> Point? {
    guard plan.page != nil, let selection = state.history.current.selection else { return nil }
    let lines = state.visibleLines()
    let link = state.history.current.link
    let rows = lines.indices.filter { lines[$0].block == selection && lines[$0].line != nil }
    if let link {
      for row in rows {
        if let run = lines[row].line?.runs.first(where: { $0.link == link }) {
          return Point(x: plan.text.minX + run.x, y: plan.text.minY + row)
        }
      }
    }
    return rows.first.map {
      Point(x: max(0, plan.text.minX - ScreenPlan.margin), y: plan.text.minY + $0)
    }
  }
}
