import BriefingLibrary
import BriefingPages
import NcursesTerminal
import ReaderCore
import ScreenModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension ReaderSession {
  /// Opens a briefing in the reader, or plays a script into it, until it is left.
  ///
  /// - Parameters:
  ///   - source: What to open.
  ///   - options: How it was asked for.
  /// - Throws: `CommandFailure` where nothing could be opened, the terminal cannot show anything, or
  ///   the script is none.
  static func run(source: BriefingSource, options: ReaderOptions) throws(CommandFailure) {
    let loader = BriefingLoader(source)
    if let path = options.script {
      let (keymap, _) = Keymap.configured(by: configuration)
      try play(path, loader: loader, options: options, keymap: keymap)
      return
    }
    NcursesTerminal.chooseLocale()
    loader.start()
    let (keymap, problems) = Keymap.configured(by: configuration)
    let notice = problems.first.map { "\($0)" }
    let terminal = try takeTerminal(for: loader)
    if !options.hasMouse { terminal.setMouse(false) }
    let configuration = configuration
    let memory = ReaderMemory(
      PersonalState(folder: folder("XDG_STATE_HOME", orInHome: ".local/state")),
      source: source, keepsQueries: configuration.keepsSearches)
    let session = ReaderSession(
      terminal: terminal, loader: loader, at: options.location, keymap: keymap, notice: notice,
      memory: memory)
    session.run()
    terminal.close()
    if let failure = session.failure { throw CommandFailure(failure) }
  }

  /// Where there is no terminal and nothing to open either, the latter is what matters.
  private static func takeTerminal(
    for loader: BriefingLoader
  ) throws(CommandFailure) -> NcursesTerminal {
    do throws(TerminalError) {
      return try NcursesTerminal(colors: .automatic)
    } catch {
      loader.mailbox.wait(milliseconds: 500)
      for case .workFailed(let sentence) in loader.takeEvents() {
        throw CommandFailure(sentence)
      }
      throw CommandFailure(error.description)
    }
  }

  private static func play(
    _ path: String, loader: BriefingLoader, options: ReaderOptions, keymap: Keymap
  ) throws(CommandFailure) {
    let script = try script(at: path)
    let terminal = ScriptedTerminal(size: options.size)
    let session = ReaderSession(
      terminal: terminal, loader: loader, at: options.location, keymap: keymap)
    ScriptPlayer(session: session, terminal: terminal) { print($0) }.play(script)
    if let failure = session.failure { throw CommandFailure(failure) }
  }

  private static func script(at path: String) throws(CommandFailure) -> ScreenScript {
    let text: String
    do throws(LibraryError) {
      text = try Library.text(of: path)
    } catch {
      throw CommandFailure(error.description)
    }
    do throws(ScreenScript.Mistake) {
      return try ScreenScript(parsing: text)
    } catch {
      throw CommandFailure("\(path): \(error)")
    }
  }

  /// The person's own settings, where there are some.
  private static var configuration: UserConfiguration {
    folder("XDG_CONFIG_HOME", orInHome: ".config").map {
      UserConfiguration(path: "\($0)/config.toml")
    } ?? UserConfiguration()
  }

  /// The program's own folder, as the XDG Base Directory Specification has it.
  private static func folder(_ name: String, orInHome path: String) -> String? {
    func variable(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    return (variable(name) ?? variable("HOME").map { "\($0)/\(path)" }).map { "\($0)/attache" }
  }
}
