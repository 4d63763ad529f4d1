import BriefingPages
import ReaderCore
import ScreenModel

extension Pane {
  static let page = Pane(name: "page") { state, plan, grid in
    guard let rect = plan.page else { return }
    let visit = state.history.current
    let isFocused = state.focus == .page
    for (row, visible) in state.visibleLines().enumerated() {
      guard let line = visible.line else { continue }
      let origin = Point(x: plan.text.minX, y: plan.text.minY + row)
      let isSelected = visible.block == visit.selection
      PagePainter.draw(
        line, at: origin, link: isSelected ? visit.link : nil, width: plan.text.size.width, &grid)
      if isSelected, origin.x >= rect.minX + 2 {
        let isMarked = isFocused || state.page.start != nil
        if isMarked {
          grid.draw(
            "▌", at: Point(x: origin.x - ScreenPlan.margin, y: origin.y),
            style: isFocused ? .accent : .muted)
        }
      } else if isSelected, isFocused, origin.x == rect.minX {
        grid.restyle(Rect(x: origin.x, y: origin.y, width: line.width, height: 1)) {
          $0.attributes.insert(.bold)
        }
      }
    }
  }
}

/// Draws one line of a page.
enum PagePainter {
  static func draw(
    _ line: LayoutLine, at origin: Point, link: Int?, width: Int, _ grid: inout CellGrid
  ) {
    for run in line.runs where run.x < width {
      var style = style(of: run.style, in: line.role)
      if let own = run.link, own == link { style = style.adding(.reverse) }
      grid.draw(
        text(of: run, in: line.role), at: Point(x: origin.x + run.x, y: origin.y), style: style,
        maxWidth: width - run.x)
    }
  }

  /// Section titles stand in capitals, small as they are: a terminal has but one size of letters.
  private static func text(of run: LayoutLine.Run, in role: LayoutLine.Role) -> String {
    role == .heading(level: 2) && run.style != .muted ? run.text.uppercased() : run.text
  }

  private static func style(of style: Span.Style, in role: LayoutLine.Role) -> Style {
    if case .heading(let level) = role {
      switch style {
      case .muted, .meaning: return .muted
      case .match: return .match
      case .mention: return .mention.adding(.bold)
      default: return level == 2 ? .accent.adding(.bold) : .heading
      }
    }
    let quoted = role == .quotation
    return switch style {
    case .plain: quoted ? Style(.plain, .italic) : .plain
    case .muted, .meaning: .muted
    case .strong: .bold
    case .emphasis: Style(.plain, .italic)
    case .link: Style(.plain, .underline)
    case .code: .accent
    case .mention: .mention
    case .match: .match
    case .evidence: Style(.plain, [.bold, .underline])
    case .caution: .warning
    case .namedVoice: Style(.namedVoice)
    case .unnamedVoice: Style(.unnamedVoice)
    case .officialVoice: Style(.officialVoice)
    case .unresolvedVoice: Style(.unresolvedVoice)
    case .faded: .muted
    }
  }
}
