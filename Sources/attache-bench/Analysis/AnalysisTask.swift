/// A task of the analysis that a scorer knows: documents in, a system file's lines out.
struct AnalysisTask: Sendable {
  /// As written behind `--task`.
  let name: String
  typealias Findings = @Sendable (GoldDocument) -> any AnalysisFindings

  /// Reads all documents of the gold file first, and gives what finds things in one of them.
  let prepared: @Sendable ([GoldDocument]) -> Findings

  init(name: String, prepared: @escaping @Sendable ([GoldDocument]) -> Findings) {
    self.name = name
    self.prepared = prepared
  }

  /// What the program finds in a document by itself, as the value of a line's further keys.
  ///
  /// Offsets count Unicode scalars, as the scorers do.
  init(name: String, findings: @escaping Findings) {
    self.init(name: name, prepared: { _ in findings })
  }

  static let all: [AnalysisTask] = [
    .actors, .quotes, .dates, .topics,
  ]

  static var names: String { all.map(\.name).joined(separator: ", ") }
}

/// What is written beside `doc` in one line of a system file: `{"actors": […]}`.
protocol AnalysisFindings: Encodable {}
