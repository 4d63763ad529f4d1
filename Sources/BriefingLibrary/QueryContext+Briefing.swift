package import ActorAnalysis
package import DocumentModel
package import SearchIndex
import TextAnalysis

extension QueryContext {
  /// Answers `actor:` and `says:` by identifier, name or alias and `issue:` by identifier or name.
  package init(
    briefing: Briefing, graph: ActorGraph, findings: BriefingFindings,
    passages: [Issue.ID: [PassageReference]]
  ) {
    self.init(
      passagesMentioning: { name in
        briefing.actors(called: name).map { $0.flatMap { graph.passages(mentioning: $0.id) } }
          .map(Set.init)
      },
      passagesInIssue: { name in
        briefing.issue(called: name).map { Set(passages[$0.id] ?? []) }
      },
      passagesSaidBy: { name in
        briefing.actors(called: name).map { $0.flatMap { findings.passages(saidBy: $0.id) } }
          .map(Set.init)
      },
      speech: { name in
        let speakers = briefing.actors(called: name)?.map(\.id) ?? []
        return { findings.speech(of: speakers, in: $0) }
      })
  }
}

extension Briefing {
  /// Those who go by a name, capitals or not; nothing where nobody does.
  fileprivate func actors(called name: String) -> [Actor]? {
    let wanted = folded(name)
    let matching = actors.filter { $0.answers(to: wanted) }
    return matching.isEmpty ? nil : matching
  }

  /// The issue with an identifier or a name of these words, capitals or not.
  func issue(called name: String) -> Issue? {
    let wanted = folded(name)
    return issues.first { folded($0.id.rawValue) == wanted || folded($0.name) == wanted }
  }
}

extension Actor {
  func answers(to foldedName: String) -> Bool {
    answeredNames.contains { folded($0) == foldedName }
  }
}
