/// Every escape sequence that the program itself writes; all others are the terminal description's.
///
/// Numbers as in xterm's control sequences: 1000 reports presses and releases of buttons, 1006 in
/// a form without limits on the place; 1002 and 1003 report moves, which is never asked for but
/// turned off all the same; 2004 marks pastes.
enum TerminalModes {
  static let mouseOn = set(1000, 1006)
  static let mouseOff = reset(1006, 1003, 1002, 1000)
  static let pasteOn = set(2004)
  static let pasteOff = reset(2004)

  static let allOff = mouseOff + pasteOff

  private static func set(_ modes: Int...) -> String {
    modes.map { "\u{1B}[?\($0)h" }.joined()
  }

  private static func reset(_ modes: Int...) -> String {
    modes.map { "\u{1B}[?\($0)l" }.joined()
  }
}
