import ReaderCore
import ScreenModel

extension Pane {
  /// What the command line could become, right above it and below a rule.
  static let completions = Pane(name: "completions") { state, plan, grid in
    let completions = state.completions
    guard let status = plan.status, !completions.isEmpty else { return }
    let shown = completions.prefix(max(0, status.minY))
    let width = state.size.width
    let textWidth = min(
      width / 2, (shown.map { Glyphs.width(of: $0.text) }.max() ?? 0) + 3)
    let rule = status.minY - shown.count - 1
    if rule > 0 {
      grid.draw(String(repeating: "─", count: width), at: Point(x: 0, y: rule), style: .muted)
    }
    for (number, completion) in shown.enumerated() {
      let y = status.minY - shown.count + number
      let isChosen = number == (state.prompt?.choice ?? 0)
      let row = Rect(x: 0, y: y, width: width, height: 1)
      grid.fill(row)
      grid.draw(
        Glyphs.truncated(completion.text, to: max(0, textWidth - 1)), at: Point(x: 2, y: y),
        style: isChosen ? .bold : .plain)
      grid.draw(
        Glyphs.truncated(completion.help, to: max(0, width - textWidth - 4)),
        at: Point(x: 2 + textWidth, y: y), style: .muted)
      if isChosen { grid.draw("▌", at: Point(x: 1, y: y), style: .accent) }
    }
  }
}
