import BriefingPages
import ScreenModel

extension Command {
  static let tintVoices = Command(
    "voices", .panes, keys: [.character("v")],
    help: "In a document, whose word each sentence is; and back"
  ) { state in
    state.toggle(.tinted)
    return []
  }

  static let keepSafeToQuote = Command(
    "safe-to-quote", .panes, keys: [.character("V")],
    help: "In a document, only what is safe to quote; and back"
  ) { state in
    state.toggle(.safeToQuote)
    return []
  }
}
