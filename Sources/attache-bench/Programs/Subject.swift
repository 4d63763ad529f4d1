import Glibc
import TerminalHarness

/// A program that is started in a terminal of its own, and how its first screen is known.
struct Subject: Sendable {
  let name: String
  let command: [String]
  /// Stands on the first screen that shows what was asked for, and on none before it.
  let word: String

  static func less(_ file: String) throws(BenchmarkFailure) -> Subject {
    let isThere = ["/usr/local/bin", "/usr/bin", "/bin"].contains {
      access("\($0)/less", X_OK) == 0
    }
    guard isThere else { throw .noLess }
    return Subject(name: "less", command: ["less", file], word: PseudoText.opening)
  }

  func start(_ size: ScreenSize) throws(BenchmarkFailure) -> PseudoTerminal {
    do {
      return try PseudoTerminal(command, size: (size.width, size.height))
    } catch {
      throw .noTerminal(reason: "\(error)")
    }
  }

  /// Starts it and waits for its first screen, and until nothing has come for a while.
  ///
  /// - Returns: The terminal; how long it took until what was asked for stood on the screen; and until
  ///   the last byte came, since numbers may be put in later.
  func firstScreen(
    _ size: ScreenSize
  ) throws(BenchmarkFailure) -> (terminal: PseudoTerminal, time: Duration, settled: Duration) {
    let terminal = try start(size)
    let isShown = terminal.wait(forText: word)
    let shown = terminal.lastOutput
    guard isShown, let last = terminal.lastOutput(beforeSilenceOf: Self.silence, limit: 10) else {
      throw .notShown(command: command.joined(separator: " "), word: word)
    }
    return (terminal, shown - terminal.start, max(shown, last) - terminal.start)
  }

  /// Milliseconds without output after which a screen is taken as finished.
  static let silence = 30
}

/// In cells.
struct ScreenSize: Sendable, CustomStringConvertible {
  let width: Int
  let height: Int

  static let all = [ScreenSize(width: 80, height: 24), ScreenSize(width: 120, height: 36)]

  var description: String { "\(width)x\(height)" }
}
