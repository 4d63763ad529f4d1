import ArgumentParser
import BriefingLibrary
import DocumentModel
import SearchIndex

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
    let opened = try opened()
    return opened.analysed() ?? opened
  }

  /// The briefing with what it takes to answer a query.
  ///
  /// Actors and issues that nobody stated are looked for only where the query asks for them: in a
  /// large folder that takes a thousand times as long as the search.
  func snapshot(answering query: Query) throws -> BriefingSnapshot {
    let opened = try opened()
    let asksForFindings = ["actor", "issue", "says"].contains { !query.values(of: $0).isEmpty }
    guard opened.briefing.hasManifest || asksForFindings else { return opened.indexed() }
    return opened.analysed() ?? opened
  }

  private func opened() throws -> BriefingSnapshot {
    BriefingSnapshot(try BriefingSource(paths: path.map { [$0] } ?? []).open())
  }
}

extension BriefingSource {
  func open() throws(LibraryError) -> OpenedBriefing {
    let line = ProgressLine()
    defer { line.clear() }
    return try Library.open(self, progress: { line.report($0) })
  }
}
