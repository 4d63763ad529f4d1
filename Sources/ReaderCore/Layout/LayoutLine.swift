package import BriefingPages

/// A line of a laid-out block: stretches of text, each at its cell.
package struct LayoutLine: Hashable, Sendable {
  package struct Run: Hashable, Sendable {
    /// Cells from the left edge of the block.
    package let x: Int
    package var text: String
    package let style: Span.Style
    /// Which of the block's links it belongs to, counted from zero.
    package let link: Int?
  }

  package enum Role: Hashable, Sendable {
    case body
    /// `level` counts from one.
    case heading(level: Int)
    /// The bar at the left of a quotation and the like.
    case quotation
    case preformatted
  }

  package var runs: [Run]
  package let role: Role

  package init(_ runs: [Run] = [], role: Role = .body) {
    self.runs = runs
    self.role = role
  }

  func shifted(by cells: Int) -> LayoutLine {
    LayoutLine(
      runs.map { Run(x: $0.x + cells, text: $0.text, style: $0.style, link: $0.link) }, role: role)
  }

  func with(role: Role) -> LayoutLine {
    LayoutLine(runs, role: role)
  }

  /// The link at a cell, counted from the left edge of the block.
  package func link(at x: Int) -> Int? {
    runs.last { $0.x <= x && x < $0.x + $0.width }?.link
  }
}
