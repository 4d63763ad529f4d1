import BriefingLibrary
import DocumentModel
import BriefingPages
import ScreenModel

extension Command {
  static let nextPane = Command(
    "next-pane", .panes, keys: [.tab], help: "Next pane: places, page, linked actors and issues"
  ) { state in
    state.moveFocus(forward: true)
    return []
  }

  static let previousPane = Command(
    "previous-pane", .panes, keys: [.backTab], help: "Previous pane"
  ) { state in
    state.moveFocus(forward: false)
    return []
  }

  static let showRelated = Command(
    "related", .panes, keys: [.character("w")], help: "Linked actors and issues, and back"
  ) { state in
    if state.focus == .related {
      state.focus = .page
    } else if state.relatedEntries.isEmpty {
      state.message = "Nothing is linked to this page."
    } else {
      state.focus = .related
    }
    return []
  }

  static let zoom = Command(
    "zoom", .panes, keys: [.character("z")], help: "The page alone, and back"
  ) { state in
    state.isZoomed.toggle()
    state.focus = .page
    return []
  }

  static let narrower = Command(
    "narrower", .panes, keys: [.character("<")], help: "Shorter lines"
  ) { state in
    state.measure = max(40, state.measure - 4)
    return []
  }

  static let wider = Command(
    "wider", .panes, keys: [.character(">")], help: "Longer lines"
  ) { state in
    state.measure = min(ScreenPlan.measure, state.measure + 4)
    return []
  }

  static let explainTimes = Command(
    "explain-times", .panes, keys: [.character("d")],
    help: "In a text, the dates that words such as “last August” mean, or not"
  ) { state in
    state.maker.explainsTimes.toggle()
    state.message =
      state.maker.explainsTimes
      ? "Behind words that say when stands what they mean." : "The text stands alone."
    state.remakePage()
    return []
  }

  static let showOverview = Command(
    "overview", .panes, keys: [.character("0")], help: "The overview"
  ) { state in
    state.jump(to: .overview)
    return []
  }

  static let showIssue1 = showIssue(1)
  static let showIssue2 = showIssue(2)
  static let showIssue3 = showIssue(3)
  static let showIssue4 = showIssue(4)
  static let showIssue5 = showIssue(5)
  static let showIssue6 = showIssue(6)
  static let showIssue7 = showIssue(7)
  static let showIssue8 = showIssue(8)
  static let showIssue9 = showIssue(9)

  private static func showIssue(_ number: Int) -> Command {
    Command(
      "show-issue-\(number)", .panes, keys: [.character(Character("\(number)"))],
      help: "The issue with that number"
    ) { state in
      let issues = state.snapshot.briefing.issues
      guard issues.indices.contains(number - 1) else {
        state.message =
          issues.isEmpty
          ? "This briefing has no issues: its manifest states none."
          : "There is no issue \(number): the last is \(issues.count)."
        return []
      }
      state.jump(to: .issue(issues[number - 1].id))
      state.focus = .page
      return []
    }
  }
}
