import ArgumentParser
import BriefingLibrary
import BriefingPages
import ReaderCore

/// `attache show LOCATION`: a page without the reader.
struct Show: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print a page: an issue, an actor, a document, a passage.",
    discussion: """
      Examples:
        attache show overview
        attache show issue/chips --format markdown
        attache show document/overview#p14
        attache show link/antony-blinken/qin-gang --json
      """)

  @Argument(help: "overview, issue/ID, actor/ID, link/ID/ID, document/ID#p1, timeline, …")
  var location: String

  @Option(help: "How to print it.")
  var format: Format = .text

  @Flag(name: .customLong("dates"), help: "Say behind words such as last August what they mean.")
  var explainsTimes = false

  @OptionGroup var options: BriefingOptions

  func run(on console: Console) throws -> ExitStatus {
    let location = try Location(argument: location)
    let snapshot = try options.snapshot()
    guard snapshot.holds(location) else {
      let near = snapshot.nearest(to: location).map { " Did you mean \($0)?" } ?? ""
      console.complain("there is no \(location) in this briefing.\(near)")
      return .nothing
    }
    let maker = PageMaker(
      snapshot, help: Command.helpSections(.standard), explainsTimes: explainsTimes)
    let page = maker.page(for: location).excerpt
    if options.isJSON || format == .json {
      try console.write(json: PageRecord(page, in: snapshot))
    } else {
      format.renderer?.render(page, width: console.width, console.write)
    }
    return .found
  }
}

extension Show {
  /// The formats that a page can be printed in, by their names.
  struct Format: ExpressibleByArgument, Equatable {
    let name: String

    static let text = Format(name: PageRenderer.text.name)
    static let json = Format(name: "json")
    static let allValueStrings = PageRenderer.all.map(\.name) + [json.name]

    /// Nothing for JSON, which an encoder writes.
    var renderer: PageRenderer? { .named(name) }
    var defaultValueDescription: String { name }
  }
}

extension Show.Format {
  init?(argument: String) {
    guard Self.allValueStrings.contains(argument) else { return nil }
    self.init(name: argument)
  }
}
