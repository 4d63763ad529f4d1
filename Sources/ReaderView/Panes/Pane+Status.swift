import BriefingLibrary
import BriefingPages
import DocumentModel
import ReaderCore
import ScreenModel

extension Pane {
  /// Where one is at the left, the keys that matter here in the middle, the position at the right.
  static let status = Pane(name: "status") { state, plan, grid in
    guard let rect = plan.status else { return }
    let position = position(of: state, in: rect.size.width)
    let positionWidth = Glyphs.width(of: position)
    let room = max(0, rect.size.width - positionWidth - 3)
    let origin = Point(x: min(1, rect.size.width - 1), y: rect.minY)
    if let prompt = state.prompt {
      draw(prompt, of: state, at: rect.minY, room: room, &grid)
    } else if state.hints != nil {
      grid.draw(
        Glyphs.truncated("Type the letters of a link; Esc stops.", to: room), at: origin,
        style: .accent)
    } else if let message = state.message {
      grid.draw(Glyphs.truncated(message, to: room), at: origin, style: .accent)
    } else {
      let place = Glyphs.truncated(address(of: state), to: min(room, max(20, rect.size.width / 3)))
      let used = grid.draw(place, at: origin, style: .plain)
      let hints = hints(for: state, room: room - used - 4)
      grid.draw(
        hints, at: Point(x: rect.maxX - positionWidth - 4 - Glyphs.width(of: hints), y: rect.minY),
        style: .muted)
    }
    if positionWidth < rect.size.width {
      grid.draw(
        position, at: Point(x: rect.maxX - positionWidth - 1, y: rect.minY), style: .muted)
    }
  }

  private static func draw(
    _ prompt: Prompt, of state: ReaderState, at y: Int, room: Int, _ grid: inout CellGrid
  ) {
    let label = grid.draw(
      Glyphs.truncated(prompt.kind.label, to: room), at: Point(x: 1, y: y), style: .accent)
    let used =
      label - 1
      + grid.draw(prompt.text, at: Point(x: 1 + label, y: y), maxWidth: max(0, room - label + 1))
    var hints = hints(for: prompt, of: state)
    if let scope = prompt.scope {
      hints.insert(
        prompt.isScoped
          ? "in \(Glyphs.truncated(scope.name, to: 24)) · Tab everywhere" : "Tab only here", at: 0)
    }
    let text = fitting(state.message.map { [$0] } ?? hints, room: room - used - 4)
    grid.draw(
      text, at: Point(x: room - 1 - Glyphs.width(of: text), y: y), style: .muted)
  }

  private static func hints(for prompt: Prompt, of state: ReaderState) -> [String] {
    switch prompt.kind {
    case .search where prompt.text.isEmpty && !state.queries.isEmpty:
      ["Up searches before", "Enter open", "Esc back"]
    case .search: ["Enter open", "Esc back", "S-Tab counts", "F4 explain"]
    case .command: ["Tab complete", "Enter do it", "Esc back"]
    case .issueName: ["Enter save the search as an issue", "Esc back"]
    case .proposalName: ["Enter accept under this name", "Esc back"]
    case .sameActor: ["Enter they are one", "Down Up choose", "Esc back"]
    case .firstActor: ["Enter choose the other one", "Down Up choose", "Esc back"]
    case .secondActor: ["Enter show how", "Down Up choose", "Esc back"]
    }
  }

  private static func address(of state: ReaderState) -> String {
    switch state.history.current.location {
    case .document(let id, _, _):
      if case .passage(let passage)? = state.selectedBlock { return "\(passage.reference)" }
      return "document/\(id)"
    case .search(let query): return "search \(query)"
    case .explanation(let query): return "explain \(query)"
    case let location: return location.description
    }
  }

  /// As many hints as there is room for, the most useful first.
  private static func hints(for state: ReaderState, room: Int) -> String {
    let leaving = state.isAtFirstPage ? "q leave" : "q back"
    let hints: [String] =
      switch state.focus {
      case .navigation:
        ["Enter open"] + deciding(on: state) + ["/ search"] + issueHint(of: state) + [
          "? help", leaving, "Tab pane",
        ]
      case .related where isSearch(state):
        ["Enter narrow", "- widen", "Esc page", "? help", "Tab pane"]
      case .related: ["Enter open", "Esc page", "? help", "Tab pane"]
      case .page:
        if state.isReading {
          ["] link", "/ search", leaving, "? help", "Enter follow", "Tab pane", "J next"]
        } else {
          opening(of: state) + ["/ search", leaving, "? help", "Tab pane"]
            + (isSearch(state) ? ["x explain", "S save as issue"] : [])
        }
      }
    return fitting(hints, room: room)
  }

  private static func isSearch(_ state: ReaderState) -> Bool {
    if case .search = state.history.current.location { true } else { false }
  }

  private static func issueHint(of state: ReaderState) -> [String] {
    state.snapshot.briefing.issues.isEmpty ? [] : ["1–9 issue"]
  }

  /// What the selected row allows; on a page without rows, how to turn it.
  private static func opening(of state: ReaderState) -> [String] {
    guard let block = state.selectedBlock else { return ["Space on"] }
    return [
      block.target ?? block.links.first == nil ? nil : "Enter open",
      block.evidence == nil ? nil : "e evidence",
    ].compactMap(\.self) + deciding(on: state) + linking(on: state)
  }

  /// What can be decided about the proposal at hand.
  private static func deciding(on state: ReaderState) -> [String] {
    if state.issueToDecide?.isProposed == true { return ["+ accept", "R rename", "D hide"] }
    return (state.namesToTellApart == nil ? [] : ["! not the same"])
      + (state.actorToDecide?.origin == .found ? ["+ accept", "= same as", "D hide"] : [])
  }

  private static func linking(on state: ReaderState) -> [String] {
    switch state.history.current.location {
    case .actor, .actors: ["p linked to"]
    default: []
    }
  }

  private static func fitting(_ hints: [String], room: Int) -> String {
    var text = ""
    for hint in hints {
      let longer = text.isEmpty ? hint : text + " · " + hint
      if Glyphs.width(of: longer) > room { break }
      text = longer
    }
    return text
  }

  /// The position, or nothing where a message needs its room.
  private static func position(of state: ReaderState, in width: Int) -> String {
    let position = position(of: state)
    guard let message = state.message, state.prompt == nil else { return position }
    return Glyphs.width(of: message) + Glyphs.width(of: position) + 3 <= width ? position : ""
  }

  /// "3 of 17" among the hits of a search, else how far down the page.
  private static func position(of state: ReaderState) -> String {
    if let search = state.search {
      if !search.isAnswered { return "…" }
      let answer = search.answer
      guard let hit = state.currentHit else {
        return answer.total == 0 ? "none" : "\(answer.number) found"
      }
      return "\(hit + 1) of \(answer.number)"
    }
    let blocks = state.page.blocks.count
    guard blocks > 1, let last = state.visibleLines().last?.block else { return "" }
    if case .passage(let passage)? = state.selectedBlock,
      let document = state.snapshot.document(passage.reference.document)
    {
      return "¶\(passage.reference.number)/\(document.passages.count)"
    }
    return "\(100 * last / (blocks - 1))%"
  }
}
