import ArgumentParser

/// Measures the reader and its parts; without a subcommand, the reader.
@main
struct AttacheBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attache-bench",
    abstract: "Measure how fast Attaché is, beside other programs where there are any.",
    discussion: """
      Build with “swift build -c release” first; figures of a debug build mean nothing.
      """,
    subcommands: [
      MeasureCommand.self, AnalysisCommand.self, SearchIndexCommand.self, SearchServeCommand.self,
    ],
    defaultSubcommand: MeasureCommand.self)
}
