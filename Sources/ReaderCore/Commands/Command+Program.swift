import BriefingPages
import ScreenModel

extension Command {
  static let showHelp = Command(
    "help", .program, keys: [.character("?"), .function(1)], help: "This help"
  ) { state in
    if state.history.current.location != .help { state.follow(.help) }
    return []
  }

  static let beginCommand = Command(
    "command", .program, keys: [.character(":"), .function(10), .control("p")],
    help: "A command or a place by name, completed as you type"
  ) { state in
    state.beginCommand()
    return []
  }

  static let reload = Command(
    "reload", .program, keys: [.character("r"), .function(5)], help: "Read the files again"
  ) { _ in [.reload] }

  static let redraw = Command(
    "redraw", .program, keys: [.control("l")], help: "Draw the screen again"
  ) { _ in [.redraw] }

  static let toggleMouse = Command(
    "mouse", .program, keys: [.function(2)], help: "The mouse for the reader, or for the terminal"
  ) { state in
    state.hasMouse.toggle()
    state.message = state.hasMouse ? "The mouse is the reader's." : "The mouse is the terminal's."
    return [.setMouse(state.hasMouse)]
  }

  static let stopWork = Command(
    "stop", .program, keys: [.control("c")], help: "Stop what goes on; twice, leave the program"
  ) { state in
    if state.isLeaving { return [.quit] }
    state.isLeaving = true
    guard state.work != nil else {
      state.message = "^C again leaves; so does Q."
      return []
    }
    state.message = "Stopped; r reads the files again, ^C leaves."
    return [.cancelWork]
  }

  static let suspend = Command(
    "suspend", .program, keys: [.control("z")], help: "To the shell; fg comes back"
  ) { _ in [.suspend] }

  static let quit = Command(
    "quit", .program, keys: [.character("Q"), .control("q")], help: "Leave the program"
  ) { _ in [.quit] }
}
