import ActorAnalysis
import DocumentModel
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
  let findings: BriefingFindings
  private let documents: [Document.ID: Document]

  init(
    briefing: Briefing, index: any PassageSearching, graph: ActorGraph,
    findings: BriefingFindings
  ) {
    self.briefing = briefing
    self.index = index
    self.graph = graph
    self.findings = findings
    documents = Dictionary(
      briefing.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The issues that can be sorted before anybody knows who says what: those that ask for it, and
  /// those that lead to them, are left out.
  static func soonSorted(_ briefing: Briefing) -> [Issue] {
    var late: Set<Issue.ID> = []
    let queries = briefing.issues.map { ($0.id, $0.query.flatMap { try? Query(parsing: $0) }) }
    for _ in queries {
      let before = late.count
      for (id, query) in queries {
        let named = query?.values(of: "issue").compactMap(briefing.issue(called:)) ?? []
        let asks = query?.values(of: "says").isEmpty == false
        if asks || named.contains(where: { late.contains($0.id) }) { late.insert(id) }
      }
      if late.count == before { break }
    }
    return briefing.issues.filter { !late.contains($0.id) }
  }

  /// Of some issues of the briefing; those that their queries name must be among them.
  func passages(of issues: [Issue]) -> [Issue.ID: [PassageReference]] {
    var sorted: [Issue.ID: [PassageReference]] = [:]
    var waiting = issues.map { issue in
      let query = issue.query.flatMap { try? Query(parsing: $0) }
      return Waiting(issue: issue, query: query, needs: needs(of: query, besides: issue.id))
    }
    while !waiting.isEmpty {
      let open = Set(waiting.map(\.issue.id))
      let ready = waiting.filter { $0.needs.isDisjoint(with: open) }
      let round = ready.isEmpty ? waiting : ready
      for next in round {
        sorted[next.issue.id] = passages(of: next.issue, next.query, knowing: sorted)
      }
      let done = Set(round.map(\.issue.id))
      waiting.removeAll { done.contains($0.issue.id) }
    }
    return sorted
  }

  /// An issue whose passages are not known yet, and the issues that its query names.
  private struct Waiting {
    let issue: Issue
    let query: Query?
    let needs: Set<Issue.ID>
  }

  private func needs(of query: Query?, besides own: Issue.ID) -> Set<Issue.ID> {
    let named = query?.values(of: "issue").compactMap(briefing.issue(called:)) ?? []
    return Set(named.map(\.id)).subtracting([own])
  }

  private func passages(
    of issue: Issue, _ query: Query?, knowing sorted: [Issue.ID: [PassageReference]]
  ) -> [PassageReference] {
    var seen = Set(issue.exclude.compactMap(passage(holding:)))
    let included = issue.include.compactMap(passage(holding:))
    var result: [PassageReference] = []
    for passage in found(query, knowing: sorted) + included
    where seen.insert(passage).inserted && !isHeading(passage) {
      result.append(passage)
    }
    return statementsFirst(result)
  }

  /// What is said in sentences comes before the items of lists, which are short and so rank high
  /// though they state little.
  private func statementsFirst(_ passages: [PassageReference]) -> [PassageReference] {
    let isItem = passages.map { passage in
      let kind = documents[passage.document]?.passage(numbered: passage.number)?.kind
      return if case .listItem? = kind { true } else { false }
    }
    let numbered = zip(passages, isItem)
    return numbered.filter { !$0.1 }.map(\.0) + numbered.filter(\.1).map(\.0)
  }

  private func found(
    _ query: Query?, knowing sorted: [Issue.ID: [PassageReference]]
  ) -> [PassageReference] {
    guard let query else { return [] }
    let context = QueryContext(
      briefing: briefing, graph: graph, findings: findings, passages: sorted)
    return index.search(query, limit: .max, context: context).hits.map(\.passage)
  }

  private func isHeading(_ reference: PassageReference) -> Bool {
    let passage = documents[reference.document]?.passage(numbered: reference.number)
    return if case .heading? = passage?.kind { true } else { false }
  }

  /// The passage in which a piece of evidence stands now.
  private func passage(holding evidence: Evidence) -> PassageReference? {
    guard let document = documents[evidence.document],
      let range = document.anchor(for: evidence).range,
      let passage = document.passage(containing: range.start)
    else { return nil }
    return PassageReference(document.id, passage.number)
  }
}
