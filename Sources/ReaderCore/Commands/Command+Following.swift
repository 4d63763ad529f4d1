import BriefingPages
import ScreenModel

extension Command {
  static let open = Command(
    "open", .following, keys: [.enter, .character("l")],
    help: "Open the selected row, or the link chosen in it"
  ) { state in
    state.openSelection()
    return []
  }

  static let openOrNextLink = Command(
    "right", .following, keys: [.right], help: "In lists, open; in a text, choose the next link"
  ) { state in
    if state.isInText {
      state.chooseLink(next: true)
    } else {
      state.openSelection()
    }
    return []
  }

  static let leave = Command(
    "leave", .following, keys: [.character("h")], help: "One level back, or to the left pane"
  ) { state in
    state.stepOut()
    return []
  }

  static let leaveOrPreviousLink = Command(
    "left", .following, keys: [.left],
    help: "In a text, choose the link before; else one level back"
  ) { state in
    if state.isInText, state.history.current.link != nil {
      state.chooseLink(next: false)
    } else {
      state.stepOut()
    }
    return []
  }

  static let close = Command(
    "close", .following, keys: [.character("q")],
    help: "One level back; from the first page, leave the program"
  ) { state in
    if state.focus == .related {
      state.focus = .page
    } else if state.history.current.depth > 0 {
      state.goBack()
    } else if state.history.current.location != state.home {
      state.jump(to: state.home)
      state.focus = state.home == .overview ? .navigation : .page
    } else {
      return [.quit]
    }
    return []
  }

  static let escape = Command(
    "escape", .following, keys: [.escape], help: "One level back; never leaves the program"
  ) { state in
    if state.search != nil, state.history.current.link == nil, state.message == nil {
      state.search = nil
    }
    state.stepOut()
    return []
  }

  static let nextLink = Command(
    "next-link", .following, keys: [.character("]")], help: "Next actor or link in the text"
  ) { state in
    state.chooseLink(next: true)
    return []
  }

  static let previousLink = Command(
    "previous-link", .following, keys: [.character("[")],
    help: "Previous actor or link in the text"
  ) { state in
    state.chooseLink(next: false)
    return []
  }

  static let chooseByHint = Command(
    "hints", .following, keys: [.character("f")], help: "A letter on every link: type it to follow"
  ) { state in
    state.beginHints()
    return []
  }

  static let showActor = Command(
    "actor", .following, keys: [.character("a")], help: "The actor chosen, or the first one named"
  ) { state in
    guard let actor = state.actorAtHand else {
      state.message = "No actor is named here."
      return []
    }
    state.follow(actor)
    return []
  }

  static let showLink = Command(
    "link", .following, keys: [.character("p")],
    help: "How this actor is linked to another, through whom: letters choose which"
  ) { state in
    state.beginLinking()
    return []
  }

  static let showEvidence = Command(
    "evidence", .following, keys: [.character("e")], help: "The sentence that proves it, in place"
  ) { state in
    if let evidence = state.selectedBlock?.evidence {
      state.follow(evidence)
    } else if case .passage? = state.selectedBlock {
      state.message = "You are at the source."
    } else {
      state.message = "No evidence is given for this."
    }
    return []
  }

  static let historyBack = Command(
    "back", .following,
    keys: [.character("H"), .control("o"), .backspace, .altLeft],
    help: "Back to where you were, place and all"
  ) { state in
    if state.history.canGoBack {
      state.goBack()
    } else {
      state.message = "This is where you began."
    }
    return []
  }

  static let historyForward = Command(
    "forward", .following, keys: [.character("L"), .altRight], help: "Forward again"
  ) { state in
    if state.history.canGoForward {
      state.goForward()
    } else {
      state.message = "Nothing lies ahead."
    }
    return []
  }
}
