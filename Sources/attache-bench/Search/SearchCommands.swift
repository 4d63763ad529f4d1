import ArgumentParser
import TextAnalysis

/// Indexes passages, for comparing the index with search engines.
struct SearchIndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search-index",
    abstract: "Index a corpus of passages, a JSON object a line, into a folder.")

  @Argument(help: "The corpus: lines with id, title, text, source and year.")
  var corpus: String

  @Argument(help: "The folder to write.")
  var index: String

  @Flag(help: "Find stems and compounds as the reader does, instead of plain words.")
  var natural = false

  @Option(help: "Threads to build on; all cores if not said.")
  var threads: Int?

  func run() throws {
    let indexer = try CorpusIndexer(
      corpus: corpus, analysis: natural ? .natural : .plain, threads: threads)
    try indexer.write(to: index)
  }
}

/// Answers queries from such an index, a JSON object a line.
struct SearchServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search-serve",
    abstract: "Answer queries from an index: {\"q\": \"…\", \"k\": 10, \"mode\": \"top\"}.")

  @Argument(help: "The folder that search-index wrote.")
  var index: String

  func run() throws {
    try SearchServer(folder: index).run()
  }
}
