import ArgumentParser

/// The program: a briefing in the reader, or one of the verbs.
///
/// A new verb is a file in `Verbs` and a line below. A file that is called like a verb opens as
/// `./show` or behind `--`.
@main
struct Attache: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "attache",
    abstract: "Read a briefing in the terminal: by issue, by actor, by search.",
    usage: """
      attache [PATH …] [--at LOCATION]
      attache VERB … [--briefing PATH] [--json]
      """,
    discussion: """
      A PATH is a folder of text and Markdown files, with a briefing.toml or without, or such a \
      file; - is standard input. Without one, the briefing inside the program is opened.

      Examples:
        attache                              the bundled briefing, in the reader
        attache ~/briefings/beijing          a folder; press ? there for help
        pdftotext paper.pdf - | attache -    whatever another program writes
        attache search '"export restrictions" -coal'
        attache show issue/chips --format markdown
        attache links Blinken "Wang Yi"      how two actors are linked
        attache links Blinken --json
        attache check ~/briefings/beijing
        attache init ~/new-folder            a first briefing.toml, all of it proposed

      Exit status: 0 found, 1 nothing found or problems reported, 2 wrong usage or unreadable \
      input.
      """,
    version: version,
    subcommands: [
      Open.self, Show.self, Search.self, Issues.self, Actors.self, Links.self, Quotes.self,
      Timeline.self, Dates.self, Check.self, Init.self,
    ],
    defaultSubcommand: Open.self)

  static func main() {
    let console = Console.standard()
    let status = run(nil, on: console)
    console.finish()
    leave(with: status)
  }

  /// Does what the arguments ask for, by default those of the process.
  static func run(_ arguments: [String]?, on console: Console) -> ExitStatus {
    do {
      if let paths = paths(in: arguments ?? Array(CommandLine.arguments.dropFirst())) {
        try Open.run(paths: paths)
        return .found
      }
      var command = try parseAsRoot(arguments)
      if let verb = command as? any Verb { return try verb.run(on: console) }
      try command.run()
      return .found
    } catch {
      return Failure(error).report(on: console)
    }
  }

  /// The arguments where they are paths for the reader and nothing else.
  ///
  /// To parse them takes as long as to read the bundled briefing, so the first screen does not wait
  /// for it.
  static func paths(in arguments: [String]) -> [String]? {
    let verbs = configuration.subcommands.map { $0.configuration.commandName } + ["help"]
    if let first = arguments.first, verbs.contains(first) { return nil }
    return arguments.allSatisfy { $0 == "-" || !$0.hasPrefix("-") } ? arguments : nil
  }
}
