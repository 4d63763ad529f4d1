import ActorAnalysis
package import DocumentModel
import SearchIndex

/// Sorts a briefing's passages into its issues: what the query finds, with what a person added and
/// without what a person struck out.
///
/// A query may name other issues (`issue:taiwan`); those are sorted first, and an issue that leads
/// back to itself finds nothing there.
struct IssueSorter {
  let briefing: Briefing
  let index: any PassageSearching
  let graph: ActorGraph

  func passages() -> [Issue.ID: [PassageReference]] {
    var sorted: [Issue.ID: [PassageReference]] = [:]
    var waiting = briefing.issues
    while !waiting.isEmpty {
      let ready = waiting.filter { issue in
        !waiting.contains { $0.id != issue.id && names($0, in: issue.query ?? "") }
      }
      let round = ready.isEmpty ? waiting : ready
      for issue in round { sorted[issue.id] = passages(of: issue, knowing: sorted) }
      waiting.removeAll { issue in round.contains { $0.id == issue.id } }
    }
    return sorted
  }

  private func names(_ issue: Issue, in query: String) -> Bool {
    query.contains("issue:\(issue.id)")
  }

  private func passages(
    of issue: Issue, knowing sorted: [Issue.ID: [PassageReference]]
  ) -> [PassageReference] {
    let excluded = Set(issue.exclude.compactMap(briefing.passage(holding:)))
    let included = issue.include.compactMap(briefing.passage(holding:))
    var seen = excluded
    var result: [PassageReference] = []
    for passage in found(issue, knowing: sorted) + included
    where seen.insert(passage).inserted && !isHeading(passage) {
      result.append(passage)
    }
    return result
  }

  private func found(
    _ issue: Issue, knowing sorted: [Issue.ID: [PassageReference]]
  ) -> [PassageReference] {
    guard let text = issue.query, let query = try? Query(parsing: text) else { return [] }
    let context = QueryContext(briefing: briefing, graph: graph, passages: sorted)
    return index.search(query, limit: .max, context: context).hits.map(\.passage)
  }

  private func isHeading(_ reference: PassageReference) -> Bool {
    guard
      case .heading? = briefing.document(reference.document)?.passage(numbered: reference.number)?
        .kind
    else { return false }
    return true
  }
}

extension Briefing {
  /// The passage in which a piece of evidence stands now.
  package func passage(holding evidence: Evidence) -> PassageReference? {
    guard let document = document(evidence.document),
      let range = document.anchor(for: evidence).range,
      let passage = document.passage(containing: range.start)
    else { return nil }
    return PassageReference(document.id, passage.number)
  }
}
