import BriefingPages
import ScreenModel

extension Command {
  static let beginSearch = Command(
    "search", .searching, keys: [.character("/")], help: "Search as you type, best passages first"
  ) { state in
    state.beginSearch()
    return []
  }

  static let nextMatch = Command(
    "next-match", .searching, keys: [.character("n"), .function(3)],
    help: "Next passage that the search found, across documents"
  ) { state in
    state.stepThroughHits(by: 1)
    return []
  }

  static let previousMatch = Command(
    "previous-match", .searching, keys: [.character("N"), .shift(.function(3))],
    help: "Previous passage that the search found"
  ) { state in
    state.stepThroughHits(by: -1)
    return []
  }

  static let explainSearch = Command(
    "explain", .searching, keys: [.character("x"), .function(4)],
    help: "How the search is understood, and what each part of it finds"
  ) { state in
    state.explainSearch()
    return []
  }

  static let widenSearch = Command(
    "widen", .searching, keys: [.character("-")], help: "Without what narrowed the search last"
  ) { state in
    state.widenSearch()
    return []
  }

  static let saveSearch = Command(
    "save-search", .searching, keys: [.character("S")],
    help: "Keep the search as an issue of the briefing"
  ) { state in
    state.beginNamingIssue()
    return []
  }
}
