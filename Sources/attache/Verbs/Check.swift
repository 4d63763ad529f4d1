import ArgumentParser
import BriefingLibrary
import BriefingPages
import DocumentModel

/// `attache check FOLDER`: what the owner of a briefing should mend.
struct Check: Verb {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Report the mistakes in a briefing's folder, one a line: file:line: message.",
    discussion: """
      Exits 1 where there are some. Files that were passed over are told on standard error.

      Examples:
        attache check ~/briefings/beijing
        vim -q <(attache check .)
      """)

  @Argument(help: "The briefing's folder. (default: that of --briefing)")
  var folder: String?

  @OptionGroup var options: BriefingOptions

  func run(on console: Console) throws -> ExitStatus {
    let path = folder ?? options.path
    var opened = try BriefingSource(paths: path.map { [$0] } ?? []).open()
    opened.followDecisions()
    if options.isJSON {
      try console.write(json: CheckRecord(opened))
    } else {
      report(opened, in: path, console)
    }
    return opened.problems.isEmpty ? .found : .nothing
  }

  /// Files are named as seen from where the command runs, so that editors find them.
  private func report(_ opened: OpenedBriefing, in path: String?, _ console: Console) {
    let folder = path.map { $0.hasSuffix("/") ? $0 : $0 + "/" } ?? ""
    for problem in opened.problems {
      let place = Problem(
        file: folder == "./" ? problem.file : folder + problem.file, line: problem.line,
        message: problem.message)
      console.write(HarmlessText.marking("\(place)") + "\n")
    }
    for file in opened.skipped {
      console.complain("\(file.path) was passed over: \(file.reason)")
    }
    if let complaint = BriefingSnapshot(opened).cacheComplaint { console.complain(complaint) }
    guard console.isTerminal else { return }
    let documents = opened.briefing.documents.count
    let count = opened.problems.count
    console.complain(
      "\(documents) \(documents == 1 ? "document" : "documents"), "
        + (count == 0 ? "nothing to mend" : count == 1 ? "1 problem" : "\(count) problems"))
  }
}
