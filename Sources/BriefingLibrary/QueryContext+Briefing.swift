package import ActorAnalysis
package import DocumentModel
package import SearchIndex
import TextAnalysis

extension QueryContext {
  /// Answers `actor:` by identifier, name or alias and `issue:` by identifier or name.
  package init(
    briefing: Briefing, graph: ActorGraph, passages: [Issue.ID: [PassageReference]]
  ) {
    let actors = briefing.actors
    self.init(
      passagesMentioning: { name in
        let wanted = folded(name)
        let matching = actors.filter { $0.answers(to: wanted) }
        if matching.isEmpty { return nil }
        return Set(matching.flatMap { graph.passages(mentioning: $0.id) })
      },
      passagesInIssue: { name in
        briefing.issue(called: name).map { Set(passages[$0.id] ?? []) }
      })
  }
}

extension Briefing {
  /// The issue with an identifier or a name of these words, capitals or not.
  func issue(called name: String) -> Issue? {
    let wanted = folded(name)
    return issues.first { folded($0.id.rawValue) == wanted || folded($0.name) == wanted }
  }
}

extension Actor {
  func answers(to foldedName: String) -> Bool {
    folded(id.rawValue) == foldedName
      || ([name] + aliases + previousNames).contains { folded($0) == foldedName }
  }
}
