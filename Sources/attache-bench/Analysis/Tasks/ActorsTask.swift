import ActorAnalysis
import DocumentModel

extension AnalysisTask {
  /// Who is in the text, and which names are one actor.
  static let actors = AnalysisTask(name: "actors") { gold in
    guard let model = NameModel.shipped else { return ActorFindings(actors: []) }
    let found = NameTagger(model).names(in: gold.document).enumerated().map { number, name in
      let range = gold.document.scalarRange(of: name.range)
      return ActorFindings.Found(
        id: "a\(number)", type: "\(name.type)", name: String(gold.document.text.slice(name.range)),
        mentions: [.init(start: range.start, end: range.end, kind: "name")])
    }
    return ActorFindings(actors: found)
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
