import ArgumentParser

/// A word of the command line behind which the program answers and ends.
protocol Verb: ParsableCommand {
  func run(on console: Console) throws -> ExitStatus
}
