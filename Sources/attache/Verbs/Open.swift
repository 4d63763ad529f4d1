import ArgumentParser
import BriefingLibrary
import BriefingPages
import ScreenModel

/// `attache [PATH …]`: the reader.
struct Open: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open a briefing in the reader.",
    usage: "attache [open] [PATH …] [--at LOCATION] [--no-mouse]",
    discussion: """
      With --script the reader runs on a terminal in memory, takes its keys from a file and prints \
      the screens that the file asks for.
      """)

  @Argument(help: "Folders, text and Markdown files, or - for standard input.")
  var paths: [String] = []

  @Option(
    name: .customLong("at"),
    help: ArgumentHelp("Where to begin, such as issue/chips.", valueName: "location"))
  var location: String?

  @Flag(name: .customLong("no-mouse"), help: "Leave the mouse to the terminal.")
  var isWithoutMouse = false

  @Option(help: ArgumentHelp("Play keys from a file, print screens.", valueName: "file"))
  var script: String?

  @Option(help: ArgumentHelp("The size of the screen that a script is played on."))
  var size = Size(width: 80, height: 24)

  func options() throws -> ReaderOptions {
    ReaderOptions(
      script: script, size: size, location: try location.map(Location.init(argument:)),
      hasMouse: !isWithoutMouse)
  }

  func run() throws {
    try Self.run(paths: paths, options: try options())
  }

  static func run(paths: [String], options: ReaderOptions = ReaderOptions()) throws {
    let source = try BriefingSource(paths: paths)
    try MainActor.assumeIsolated {
      try ReaderSession.run(source: source, options: options)
    }
  }
}

extension Size: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(argument)
  }

  package var defaultValueDescription: String { description }
}
