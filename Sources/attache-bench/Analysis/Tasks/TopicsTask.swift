import DocumentModel
import TopicAnalysis

extension AnalysisTask {
  /// The key phrases of each document, weighed against all documents of the gold file.
  static let topics = AnalysisTask(
    name: "topics",
    prepared: { folder in
      let finder = KeyPhraseFinder(folder: folder.map(\.document))
      return { TopicFindings(keyphrases: finder.keyPhrases(of: $0.document).map(\.text)) }
    })
}

private struct TopicFindings: AnalysisFindings {
  /// The best first.
  let keyphrases: [String]
}
