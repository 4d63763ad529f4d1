import ScreenModel

/// Plays a script into the real reader on a terminal in memory, and prints the screens asked for.
///
/// After every key it waits until no work is left, so that a script needs no pauses; it paints after
/// every step.
@MainActor
struct ScriptPlayer {
  private let session: ReaderSession
  private let terminal: ScriptedTerminal
  private let print: (String) -> Void

  init(session: ReaderSession, terminal: ScriptedTerminal, print: @escaping (String) -> Void) {
    self.session = session
    self.terminal = terminal
    self.print = print
  }

  func play(_ script: ScreenScript) {
    session.settle([])
    for step in script.steps where !session.isFinished {
      switch step {
      case .input(let events): session.settle(events)
      case .screen(let caption): show(terminal.grid.text(), caption)
      case .styles(let caption): show(terminal.grid.styleLetters(), caption)
      }
    }
    if !script.printsScreens, session.failure == nil { show(terminal.grid.text(), "") }
  }

  private func show(_ screen: String, _ caption: String) {
    if !caption.isEmpty { print("── \(caption) ──") }
    print(screen)
  }
}
