import ActorAnalysis
import DocumentModel

extension AnalysisTask {
  /// Who is in the text, and which names are one actor.
  static let actors = AnalysisTask(name: "actors") { gold in
    guard let model = NameModel.shipped else { return ActorFindings(actors: []) }
    let found = DocumentActors(gold.document, tagger: NameTagger(model))
    return ActorFindings(
      actors: found.entries.enumerated().map { number, entry in
        ActorFindings.Found(
          id: "a\(number + 1)", type: "\(entry.type)", name: entry.name,
          mentions: entry.mentions.map { mention in
            let range = gold.document.scalarRange(of: mention.range)
            return ActorFindings.FoundMention(
              start: range.start, end: range.end, kind: "\(mention.kind)")
          })
      })
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
