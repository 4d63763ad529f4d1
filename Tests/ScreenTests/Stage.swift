import BriefingLibrary
import ReaderCore
import ScreenModel

@testable import attache

/// The real reader on a terminal in memory.
///
/// `Stage(Size(width: 80, height: 24)).play("press j Enter")` opens the bundled briefing, presses two keys and waits
/// until no work is left.
@MainActor
struct Stage {
  private let terminal: ScriptedTerminal
  private let session: ReaderSession

  /// Read once for all tests, since that takes longer than all that a test does with it.
  nonisolated private static let bundled: BriefingSnapshot? = {
    let opened = try? Library.open(.bundled)
    return opened.flatMap { BriefingSnapshot($0).analysed() }
  }()

  /// Opens the bundled briefing.
  init(_ size: Size, keymap: Keymap = .standard) {
    self.init(
      size, loader: Self.bundled.map { BriefingLoader(read: $0) } ?? BriefingLoader(.bundled),
      keymap: keymap)
  }

  /// Opens something as the command line does.
  init(_ size: Size, source: BriefingSource) {
    self.init(size, loader: BriefingLoader(source), keymap: .standard)
  }

  private init(_ size: Size, loader: BriefingLoader, keymap: Keymap) {
    terminal = ScriptedTerminal(size: size)
    session = ReaderSession(terminal: terminal, loader: loader, at: nil, keymap: keymap)
    session.settle([])
  }

  /// Plays steps as `attache --script` does and returns what they print.
  @discardableResult
  func play(_ text: String) throws -> String {
    let script = try ScreenScript(parsing: text)
    var printed: [String] = []
    ScriptPlayer(session: session, terminal: terminal) { printed.append($0) }.play(script)
    return printed.joined(separator: "\n")
  }

  /// Presses keys by name, and says what is on the screen then.
  @discardableResult
  func press(_ keys: String) throws -> CellGrid {
    try play("press \(keys)")
    return grid
  }

  func settle(_ events: InputEvent...) {
    session.settle(events)
  }

  var grid: CellGrid { terminal.grid }
  var cursor: Point? { terminal.cursor }
  var isFinished: Bool { session.isFinished }
  var failure: String? { session.failure }

  /// The rows without the blanks at their ends.
  var lines: [String] { (0..<grid.height).map(grid.line) }

  func shows(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

  /// The line that the real cursor stands in.
  var cursorLine: String {
    guard let cursor, lines.indices.contains(cursor.y) else { return "" }
    return lines[cursor.y]
  }

  /// The bottom line.
  var status: String { lines.last ?? "" }
}
