/// Something to measure: a file in `Measurements` and a line in ``all``.
struct Measurement: Sendable {
  /// As it is asked for on the command line.
  let name: String
  let help: String
  let run: @Sendable (Settings) throws(BenchmarkFailure) -> [FigureTable]

  static let all: [Measurement] = [
    .start,
    .keys,
    .index,
    .store,
  ]
}

/// What all measurements are told.
struct Settings: Sendable {
  /// How often each thing is done and counted.
  let rounds: Int
  let program: ReaderProgram
  let folder: TemporaryFolder
  /// Texts to use instead of generated ones.
  let paths: [String]
}
