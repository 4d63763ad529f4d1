import ArgumentParser
import BriefingLibrary
import BriefingPages
import DocumentModel

/// `attache timeline`: the dated events in order.
struct Timeline: Verb {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Show the dated events in order, and how sure they are.")

  @OptionGroup var options: BriefingOptions

  func run(on console: Console) throws -> ExitStatus {
    let snapshot = try options.snapshot()
    if options.isJSON {
      try console.write(json: TimelineRecord(snapshot))
    } else {
      let page = PageMaker(snapshot).page(for: .timeline)
      PageRenderer.text.render(page, width: console.width, console.write)
    }
    return snapshot.briefing.events.isEmpty ? .nothing : .found
  }
}
