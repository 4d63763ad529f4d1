import ArgumentParser
import TextAnalysis

/// Measures how fast the reader is, and prints tables in Markdown.
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Measure the reader, beside less where there is something to compare.",
    discussion: """
      Measurements:
      \(Measurement.all.map { "  \($0.name)\n      \($0.help)" }.joined(separator: "\n"))
        \(everything)
            All of them.
      """)

  private static let everything = "all"

  @Argument(help: "What to measure.")
  var measurement = Self.everything

  @Argument(help: "Text and Markdown files for “index”, instead of generated text.")
  var paths: [String] = []

  @Option(help: "How often each thing is done; the first time is not counted.")
  var rounds = 25

  @Option(help: "The reader to measure, instead of the one beside this program.")
  var program: String?

  private var chosen: [Measurement] {
    Measurement.all.filter { measurement == Self.everything || measurement == $0.name }
  }

  func validate() throws {
    guard rounds > 0 else { throw ValidationError("--rounds takes a number above zero.") }
    guard chosen.isEmpty else { return }
    let names = [Self.everything] + Measurement.all.map(\.name)
    let guess = nearest(to: measurement, among: names).map { " Did you mean “\($0)”?" } ?? ""
    throw ValidationError(
      "“\(measurement)” is no measurement.\(guess) Write one of: "
        + "\(names.joined(separator: ", ")).")
  }

  func run() throws {
    let folder = try TemporaryFolder()
    let settings = Settings(
      rounds: rounds, program: try ReaderProgram(path: program), folder: folder, paths: paths)
    for measurement in chosen {
      for table in try measurement.run(settings) { print(table.markdown, terminator: "\n\n") }
    }
  }
}
