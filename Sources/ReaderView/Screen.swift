package import ReaderCore
package import ScreenModel

/// What the reader shows: every cell, and where the real cursor stands.
package struct Screen: Equatable, Sendable {
  package let grid: CellGrid
  package let cursor: Point?

  package init(_ state: ReaderState) {
    var grid = CellGrid(size: state.size)
    let plan = state.plan
    for pane in Pane.all { pane.draw(state, plan, &grid) }
    self.grid = grid
    cursor = Cursor.place(state, plan)
  }
}

/// A part of the screen: it draws itself into its place where the plan gives it one.
///
/// A new pane is a file in `Panes` and a line in ``all``; later ones are drawn over earlier ones.
package struct Pane: Sendable {
  let name: String
  let draw: @Sendable (ReaderState, ScreenPlan, inout CellGrid) -> Void

  static let all: [Pane] = [
    .rules, .title, .navigation, .page, .related, .status, .completions, .hints,
  ]
}
