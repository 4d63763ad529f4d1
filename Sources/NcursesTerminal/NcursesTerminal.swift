import CNcurses
package import ScreenModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The terminal that the program runs in: ncurses paints it, its bytes become events.
///
/// It is taken when made and given back by `close`, and also by a crash, `exit` or a signal that
/// ends the program. One at a time.
@MainActor
package final class NcursesTerminal: TerminalDriver {
  package private(set) var size: Size
  package let colorDepth: ColorDepth

  let streams: TerminalStreams
  /// Readable when signals came.
  let signals: Int32
  var decoder = InputDecoder()
  var queued: [InputEvent] = []
  private var painter: Painter
  private var isMouseOn = true
  private var isOurs = false

  /// Chooses a locale for the whole process, so it must run before other threads do.
  package static func chooseLocale() {
    _ = cn_choose_utf8_locale()
  }

  /// Takes the terminal; nothing shows before the first `paint`.
  ///
  /// - Throws: `TerminalError`, with the terminal untouched, where there is none to paint on.
  package init(colors: ColorChoice) throws(TerminalError) {
    streams = try TerminalStreams()
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    guard !name.isEmpty else { throw .unnamedTerminal }
    guard cn_tty_save(streams.input) else { throw .noTerminal }
    switch cn_start(streams.input, streams.output) {
    case CN_STARTED: break
    case CN_INCAPABLE_TERMINAL: throw .incapableTerminal(name: name)
    default: throw .unknownTerminal(name: name)
    }
    signals = cn_catch_signals()
    colorDepth = colors.depth(terminalColors: Int(cn_start_colors()))
    painter = Painter(depth: colorDepth)
    size = Self.currentSize
    guardAgainstCrashes()
    take()
  }

  private static var currentSize: Size {
    var width: Int32 = 0
    var height: Int32 = 0
    cn_screen_size(&width, &height)
    return Size(width: Int(width), height: Int(height))
  }

  private func guardAgainstCrashes() {
    var restore = Array(TerminalModes.allOff.utf8CString.dropLast())
    restore += [CChar](unsafeUninitializedCapacity: 160) { buffer, count in
      count = cn_restore_sequence(buffer.baseAddress, buffer.count)
    }
    cn_guard(streams.output, restore, restore.count)
  }

  package func paint(_ grid: CellGrid, cursor: Point?) {
    guard isOurs else { return }
    painter.paint(grid, cursor: cursor)
  }

  package func setMouse(_ isOn: Bool) {
    isMouseOn = isOn
    if isOurs { write(isOn ? TerminalModes.mouseOn : TerminalModes.mouseOff) }
  }

  package func redraw() {
    painter.forget()
  }

  package func suspend() {
    giveBack()
    cn_stop()
    comeBack()
  }

  package func close() {
    guard isOurs else { return }
    giveBack()
    cn_end()
    streams.close()
  }

  private func take() {
    cn_set_guarded(true)
    isOurs = true
    cn_tty_make_raw()
    cn_adopt_modes()
    write(TerminalModes.pasteOn + (isMouseOn ? TerminalModes.mouseOn : ""))
    painter.forget()
  }

  private func giveBack() {
    write(TerminalModes.allOff)
    cn_leave_screen()
    cn_tty_restore()
    isOurs = false
    cn_set_guarded(false)
  }

  func comeBack() {
    take()
    adoptSize()
    queued.append(.resumed)
  }

  func adoptSize() {
    guard cn_adopt_size() else { return }
    size = Self.currentSize
    painter.forget()
    queued.append(.resize(size))
  }

  private func write(_ sequence: String) {
    var sequence = sequence
    sequence.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        cn_write(streams.output, characters.baseAddress, characters.count)
      }
    }
  }
}
