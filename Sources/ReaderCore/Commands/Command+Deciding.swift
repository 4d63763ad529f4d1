import BriefingPages
import ScreenModel

extension Command {
  static let toggleRead = Command(
    "toggle-read", .following, keys: [.character("U")],
    help: "The document counts as not opened yet, or as opened"
  ) { state in
    state.toggleRead()
  }

  static let undo = Command(
    "undo", .deciding, keys: [.character("u")], help: "Take back what was decided last"
  ) { _ in [.undoDecision] }
}
