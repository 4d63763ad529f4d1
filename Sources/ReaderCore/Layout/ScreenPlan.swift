package import ScreenModel

/// Where the parts of the reader stand on a screen of a size.
///
/// ```
/// title
/// ───────────────────────────────
/// navigation │ page     │ related
/// ───────────────────────────────
/// status
/// ```
///
/// Below 100 columns the related pane takes the navigation's place while it has the focus; below 60
/// one pane is shown at a time; below ten lines the rules go, then the title, then the status.
package struct ScreenPlan: Hashable, Sendable {
  package let title: Rect?
  package let topRule: Int?
  package let navigation: Rect?
  package let page: Rect?
  package let related: Rect?
  package let bottomRule: Int?
  package let status: Rect?
  /// The page's text within `page`: a margin for the marker, then the measure.
  package let text: Rect

  /// The longest line of text, in cells, unless the reader asks for another.
  package static let measure = 78
  /// Cells left of the text, where the selection's mark stands.
  package static let margin = 2

  package init(
    size: Size, focus: Focus, isZoomed: Bool = false, hasRelated: Bool = true,
    measure: Int = ScreenPlan.measure, navigationWidth: Int = 24
  ) {
    let width = max(0, size.width)
    let height = max(0, size.height)
    let rules = height >= 10
    let hasTitle = height >= 4
    let hasStatus = height >= 2
    title = hasTitle ? Rect(x: 0, y: 0, width: width, height: 1) : nil
    topRule = rules ? 1 : nil
    bottomRule = rules ? height - 2 : nil
    status = hasStatus ? Rect(x: 0, y: height - 1, width: width, height: 1) : nil
    let top = (hasTitle ? 1 : 0) + (rules ? 1 : 0)
    let body = Rect(
      x: 0, y: top, width: width,
      height: max(0, height - top - (hasStatus ? 1 : 0) - (rules ? 1 : 0)))

    let panes = Self.panes(
      in: body, focus: focus, isZoomed: isZoomed, hasRelated: hasRelated, measure: measure,
      navigationWidth: navigationWidth)
    navigation = panes.navigation
    page = panes.page
    related = panes.related
    text = panes.page.map { Self.text(in: $0, measure: measure) } ?? body
  }

  private static func panes(
    in body: Rect, focus: Focus, isZoomed: Bool, hasRelated: Bool, measure: Int,
    navigationWidth: Int
  ) -> (navigation: Rect?, page: Rect?, related: Rect?) {
    if body.size.width < 60 {
      switch focus {
      case .navigation: return (body, nil, nil)
      case .page: return (nil, body, nil)
      case .related: return (nil, nil, body)
      }
    }
    if isZoomed, focus == .page { return (nil, body, nil) }
    let side = min(navigationWidth, body.size.width >= 160 ? 32 : body.size.width >= 110 ? 28 : 23)
    if body.size.width >= 100 {
      let page = min(body.size.width - side - 27, measure + 12)
      let right = hasRelated ? min(44, body.size.width - side - page) : 0
      return split(body, left: side, page: hasRelated ? page : body.size.width - side, right: right)
    }
    if focus == .related, hasRelated {
      return split(body, left: 0, page: body.size.width - 27, right: 27)
    }
    return split(body, left: side, page: body.size.width - side, right: 0)
  }

  private static func split(
    _ body: Rect, left: Int, page: Int, right: Int
  ) -> (navigation: Rect?, page: Rect?, related: Rect?) {
    func pane(_ x: Int, _ width: Int) -> Rect? {
      width > 0 ? Rect(x: x, y: body.origin.y, width: width, height: body.size.height) : nil
    }
    return (pane(0, left), pane(left, page), pane(left + page, right))
  }

  private static func text(in page: Rect, measure: Int) -> Rect {
    let room = page.size.width
    let left = room > 24 ? min(6, max(margin + 1, (room - measure) / 2)) : min(margin, room / 8)
    let right = room > 24 ? 2 : 0
    let width = max(1, min(measure, room - left - right))
    return Rect(
      x: page.origin.x + left, y: page.origin.y, width: width, height: page.size.height)
  }
}

/// Which pane the keys go to.
package enum Focus: Hashable, Sendable {
  case navigation
  case page
  case related
}
