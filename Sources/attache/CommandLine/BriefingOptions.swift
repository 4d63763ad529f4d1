import ArgumentParser
import BriefingLibrary

/// What every verb may be told: which briefing, and whether a program will read the answer.
struct BriefingOptions: ParsableArguments {
  @Option(
    name: .customLong("briefing"),
    help: ArgumentHelp(
      "The folder or file to answer from, or - for standard input. (default: the bundled one)",
      valueName: "path"))
  var path: String?

  @Flag(name: .customLong("json"), help: "Answer in JSON, in a stable shape.")
  var isJSON = false
}

extension BriefingOptions {
  /// The briefing with all that is derived from it.
  func snapshot() throws -> BriefingSnapshot {
    let opened = BriefingSnapshot(try BriefingSource(paths: path.map { [$0] } ?? []).open())
    return opened.analysed() ?? opened
  }
}

extension BriefingSource {
  func open() throws(LibraryError) -> OpenedBriefing {
    let line = ProgressLine()
    defer { line.clear() }
    return try Library.open(self, progress: { line.report($0) })
  }
}
