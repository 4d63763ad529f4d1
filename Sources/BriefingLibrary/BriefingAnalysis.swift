package import ActorAnalysis
package import DateAnalysis
package import DocumentModel
package import SearchIndex

/// All that is derived from a briefing's documents: the index, who is where and says what, what each
/// issue holds.
package struct BriefingAnalysis: Sendable {
  package let index: any PassageSearching
  package let graph: ActorGraph
  /// What sentences state between actors.
  package let relations: StatedRelations
  /// Words that are probably slips for stated names, whatever a person decided about them.
  let nearMisses: [NearMiss]
  /// Who is linked to whom: by being named together, or because somebody or a sentence states it.
  package let links: LinkNetwork
  package let findings: BriefingFindings
  /// What the documents say about when.
  package let dates: DatedText
  /// Where documents may date one thing differently.
  package let differences: DateDifferences
  /// The passages of each issue, best first, headings left out; nothing for one that is not sorted
  /// yet.
  package let passages: [Issue.ID: [PassageReference]]
  /// Whether it is all: before that, nothing is found yet that nobody stated.
  package let isWhole: Bool
  private let memberships: [PassageReference: [Issue.ID]]

  init(
    of briefing: Briefing, index: any PassageSearching, graph: ActorGraph,
    relations: StatedRelations, nearMisses: [NearMiss], findings: BriefingFindings,
    dates: DatedText
  ) {
    self.init(
      of: briefing, briefing.issues, index: index, graph: graph, relations: relations,
      nearMisses: nearMisses, findings: findings, dates: dates, isWhole: true)
  }

  /// What is soon known: what the index and the names of the actors whom a person stated say.
  ///
  /// Issues that ask who says something have to wait.
  init(ofStated briefing: Briefing, index: any PassageSearching, graph: ActorGraph) {
    self.init(
      of: briefing, IssueSorter.soonSorted(briefing), index: index, graph: graph,
      relations: .none, nearMisses: [], findings: .none, dates: .none, isWhole: false)
  }

  private init(
    of briefing: Briefing, _ issues: [Issue], index: any PassageSearching, graph: ActorGraph,
    relations: StatedRelations, nearMisses: [NearMiss], findings: BriefingFindings,
    dates: DatedText, isWhole: Bool
  ) {
    self.isWhole = isWhole
    self.index = index
    self.graph = graph
    self.relations = relations
    self.nearMisses = nearMisses
    links = LinkNetwork(
      graph, stated: briefing.linkedActors, said: relations.all.map { ($0.from, $0.to) })
    self.findings = findings
    self.dates = dates
    differences = DateDifferences(of: briefing, dates)
    let sorter = IssueSorter(
      briefing: briefing, index: index, graph: graph, findings: findings)
    passages = sorter.passages(of: issues)
    var memberships: [PassageReference: [Issue.ID]] = [:]
    for issue in briefing.issues {
      for passage in passages[issue.id] ?? [] {
        memberships[passage, default: []].append(issue.id)
      }
    }
    self.memberships = memberships
  }

  /// What was found in a document; nothing where the briefing has no such document.
  package func findings(in document: Document.ID) -> DocumentFindings? {
    findings.findings(in: document)
  }

  /// What an actor is named as saying, the newest first.
  package func said(by actor: Actor.ID) -> [SaidStatement] {
    findings.said(by: actor)
  }

  /// The words of a document that say when, in order.
  package func times(in document: Document.ID) -> [TimeExpression] {
    dates[document]?.expressions ?? []
  }

  /// The issues that a passage belongs to, in the briefing's order.
  package func issues(of passage: PassageReference) -> [Issue.ID] {
    memberships[passage] ?? []
  }
}

extension StatedRelations {
  fileprivate static let none = StatedRelations(
    in: ActorGraph(documents: [], matcher: ActorMatcher(actors: [])))
}

extension Briefing {
  /// The two actors of each link that a person stated.
  fileprivate var linkedActors: [(one: Actor.ID, other: Actor.ID)] {
    links.compactMap { link in
      guard case .actor(let one) = link.subject, case .actor(let other) = link.object else {
        return nil
      }
      return (one, other)
    }
  }
}
