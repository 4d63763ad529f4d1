import ArgumentParser
import BriefingLibrary
import BriefingPages
import DocumentModel

/// `attache timeline`: the dated events in order.
struct Timeline: Verb {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Show the dated events in order, how sure they are, and what the documents date.")

  @OptionGroup var options: BriefingOptions

  func run(on console: Console) throws -> ExitStatus {
    let snapshot = try options.snapshot()
    if options.isJSON {
      try console.write(json: TimelineRecord(snapshot))
    } else {
      let page = PageMaker(snapshot).page(for: .timeline)
      PageRenderer.text.render(page, width: console.width, console.write)
    }
    let isFound = snapshot.analysis?.dates.entries.isEmpty == false
    return snapshot.briefing.events.isEmpty && !isFound ? .nothing : .found
  }
}
