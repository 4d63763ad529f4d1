/// A task of the analysis that a scorer knows: documents in, a system file's lines out.
struct AnalysisTask: Sendable {
  /// As written behind `--task`.
  let name: String
  /// What the program finds in a document, as the value of a line's further keys.
  ///
  /// Offsets count Unicode scalars, as the scorers do.
  let findings: @Sendable (GoldDocument) -> any AnalysisFindings

  static let all: [AnalysisTask] = [
    .actors, .quotes, .dates,
  ]

  static var names: String { all.map(\.name).joined(separator: ", ") }
}

/// What is written beside `doc` in one line of a system file: `{"actors": […]}`.
protocol AnalysisFindings: Encodable {}
