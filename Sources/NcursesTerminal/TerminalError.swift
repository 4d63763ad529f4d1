/// Why there is no screen.
package enum TerminalError: Error, Equatable {
  /// Neither the standard streams nor `/dev/tty` are a terminal.
  case noTerminal
  /// TERM is empty or not set.
  case unnamedTerminal
  /// The system has no description of the terminal that TERM names.
  case unknownTerminal(name: String)
  /// The terminal has no way to put text at a place.
  case incapableTerminal(name: String)
}

extension TerminalError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noTerminal:
      "There is no terminal to draw on. Run the program in one, or print a page: attache show …"
    case .unnamedTerminal:
      "TERM is not set, so the terminal's kind is not known. Try: TERM=xterm-256color attache"
    case .unknownTerminal(let name):
      "This system does not know the terminal \"\(name)\" (from TERM). "
        + "Try: TERM=xterm-256color attache"
    case .incapableTerminal(let name):
      "The terminal \"\(name)\" (from TERM) cannot place text on its screen. "
        + "Print a page instead: attache show …"
    }
  }
}
