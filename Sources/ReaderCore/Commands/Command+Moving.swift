import BriefingPages
import ScreenModel

extension Command {
  static let moveDown = Command(
    "move-down", .moving, keys: [.character("j"), .down], help: "Next row, passage or entry"
  ) { state in
    state.moveSelection(down: true)
    return []
  }

  static let moveUp = Command(
    "move-up", .moving, keys: [.character("k"), .up], help: "Previous row, passage or entry"
  ) { state in
    state.moveSelection(down: false)
    return []
  }

  static let pageDown = Command(
    "page-down", .moving, keys: [.character(" "), .pageDown, .control("f")], help: "A page on"
  ) { state in
    state.turn(by: 1)
    return []
  }

  static let pageUp = Command(
    "page-up", .moving, keys: [.character("b"), .pageUp, .control("b")], help: "A page back"
  ) { state in
    state.turn(by: -1)
    return []
  }

  static let halfPageDown = Command(
    "half-page-down", .moving, keys: [.control("d")], help: "Half a page on"
  ) { state in
    state.turn(by: 0.5)
    return []
  }

  static let halfPageUp = Command(
    "half-page-up", .moving, keys: [.control("u")], help: "Half a page back"
  ) { state in
    state.turn(by: -0.5)
    return []
  }

  static let scrollDown = Command(
    "scroll-down", .moving, keys: [.control("e")], help: "Move the text one line"
  ) { state in
    state.scrollText(by: 1)
    return []
  }

  static let scrollUp = Command(
    "scroll-up", .moving, keys: [.control("y")], help: "Move the text one line back"
  ) { state in
    state.scrollText(by: -1)
    return []
  }

  static let moveToTop = Command(
    "top", .moving, keys: [.character("g"), .home], help: "To the beginning"
  ) { state in
    state.moveToEnd(top: true)
    return []
  }

  static let moveToBottom = Command(
    "bottom", .moving, keys: [.character("G"), .end], help: "To the end"
  ) { state in
    state.moveToEnd(top: false)
    return []
  }

  static let nextDocument = Command(
    "next-in-place", .moving, keys: [.character("J"), .altDown],
    help: "Next document, issue or actor, in place"
  ) { state in
    state.step(by: 1)
    return []
  }

  static let previousDocument = Command(
    "previous-in-place", .moving, keys: [.character("K"), .altUp],
    help: "Previous document, issue or actor, in place"
  ) { state in
    state.step(by: -1)
    return []
  }
}
