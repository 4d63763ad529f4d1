import ActorAnalysis
import DocumentModel

extension AnalysisTask {
  /// Who is in the text, and which names are one actor.
  static let actors = AnalysisTask(name: "actors") { gold in
    ActorFindings(actors: [])
  }
}

private struct ActorFindings: AnalysisFindings {
  struct Found: Encodable {
    let id: String
    let type: String
    let name: String
    let mentions: [FoundMention]
  }

  struct FoundMention: Encodable {
    let start: Int
    let end: Int
    let kind: String
  }

  let actors: [Found]
}
