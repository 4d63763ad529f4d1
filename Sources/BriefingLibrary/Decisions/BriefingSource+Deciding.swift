extension BriefingSource {
  /// The folder whose manifest takes decisions.
  ///
  /// - Throws: `noFolder`, where something else was opened.
  package func decisionFolder() throws(DecisionError) -> String {
    switch self {
    case .bundled: throw .noFolder(.bundled)
    case .standardInput: throw .noFolder(.standardInput)
    case .folder(let path): return path
    case .files(let paths):
      guard paths.count == 1, let path = paths.first, FileSystem.kind(of: path) == .folder else {
        throw .noFolder(.files)
      }
      return path
    }
  }
}
