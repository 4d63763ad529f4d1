#if canImport(Glibc)
  import Glibc
  package import TerminalHarness

  /// What of a terminal's state a program can leave behind, in words for a test to compare.
  ///
  /// `TerminalCondition(of: terminal).description` is `main screen, cursor shown, mouse off, paste
  /// plain, echo, lines, signals` for a terminal as a shell wants it.
  package struct TerminalCondition: Equatable, CustomStringConvertible {
    package let description: String

    package static let asFound =
      "main screen, cursor shown, mouse off, paste plain, echo, lines, signals"
    package static let taken =
      "alternate screen, cursor shown, mouse on, paste marked, no echo, keys, few signals"

    package init(of terminal: PseudoTerminal) {
      let modes = terminal.modes
      func isSet(_ mode: Int) -> Bool? { Self.lastSetting(of: mode, in: terminal.output) }
      let isMouseOn = [1000, 1002, 1003, 1006].contains { isSet($0) == true }
      let words = [
        isSet(1049) == true ? "alternate screen" : "main screen",
        isSet(25) == false ? "cursor hidden" : "cursor shown",
        isMouseOn ? "mouse on" : "mouse off",
        isSet(2004) == true ? "paste marked" : "paste plain",
        modes.c_lflag & tcflag_t(ECHO) != 0 ? "echo" : "no echo",
        modes.c_lflag & tcflag_t(ICANON) != 0 ? "lines" : "keys",
        modes.hasInterruptKey ? "signals" : "few signals",
      ]
      description = words.joined(separator: ", ")
    }

    /// Whether a private mode was set or reset last; nothing where the program left it alone.
    private static func lastSetting(of mode: Int, in output: [UInt8]) -> Bool? {
      var last: Bool?
      for sequence in output.split(separator: 0x1B) where sequence.starts(with: "[?".utf8) {
        let parameters = sequence.dropFirst(2).prefix { 0x30...0x3B ~= $0 }
        let numbers = parameters.split(separator: UInt8(ascii: ";"))
        guard numbers.contains(where: { $0.elementsEqual(String(mode).utf8) }) else { continue }
        switch sequence.dropFirst(2 + parameters.count).first {
        case UInt8(ascii: "h"): last = true
        case UInt8(ascii: "l"): last = false
        default: break
        }
      }
      return last
    }
  }

  extension termios {
    fileprivate var hasInterruptKey: Bool {
      var modes = self
      let key = withUnsafeBytes(of: &modes.c_cc) { $0[Int(VINTR)] }
      return modes.c_lflag & tcflag_t(ISIG) != 0 && key != 0
    }
  }
#endif
