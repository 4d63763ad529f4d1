import ReaderCore
import ScreenModel

extension Pane {
  /// The letters that choose a link, each on its link.
  static let hints = Pane(name: "hints") { state, _, grid in
    for hint in state.hints?.open ?? [] {
      let rest = hint.label.dropFirst(state.hints?.typed.count ?? 0)
      grid.draw(rest, at: hint.place, style: .match.adding(.bold))
    }
  }
}
