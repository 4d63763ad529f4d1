import BriefingLibrary
import DocumentModel
import SearchIndex

extension PageMaker {
  func issue(_ id: Issue.ID) -> Page {
    guard let issue = snapshot.briefing.issue(id) else {
      return missing(
        .issue(id), "issue “\(id)”", try: snapshot.briefing.issues.map { .issue($0.id) })
    }
    let passages = snapshot.analysis?.passages[id] ?? []
    var blocks: [Block] = [.heading(level: 1, .text(issue.name))]
    if let summary = issue.summary { blocks.append(.paragraph(.text(summary))) }
    if issue.isProposed { blocks += proposal(issue) }
    blocks += positions(of: issue)
    let opening = blocks
    let closing =
      questionRows(snapshot.briefing.questions.filter { $0.issue == id })
      + pointRows(of: issue) + dates(of: issue) + unfinished
    return Page(
      location: .issue(id), title: issue.name,
      blocks: self.blocks(of: issue, passages, opening: opening, closing: closing),
      related: [linkedActors(in: passages), linkedIssues(of: issue, in: passages)])
  }

  /// That nobody vouches for it, and the query that it would be.
  private func proposal(_ issue: Issue) -> [Block] {
    [
      .paragraph([
        Span("proposed from the documents, not confirmed · ", .muted),
        Span(issue.query ?? "", .code),
      ])
    ]
  }

  /// The evidence is made on demand, between what is known at once.
  private func blocks(
    of issue: Issue, _ passages: [PassageReference], opening: [Block], closing: [Block]
  ) -> Blocks {
    let highlighter = issue.query.flatMap { try? Query(parsing: $0) }.map { self.highlighter($0) }
    var opening = opening
    opening.append(.heading(level: 2, [Span("Evidence"), Span("  \(passages.count)", .muted)]))
    if passages.isEmpty, snapshot.isAnalysed {
      opening.append(.paragraph([Span("No passage of this briefing.", .caution)]))
    }
    opening += monthBar(of: passages)
    let head = opening
    return Blocks(count: head.count + passages.count + closing.count) { index in
      if index < head.count { return head[index] }
      let number = index - head.count
      if number < passages.count {
        return .item(hit(passages[number], highlighter: highlighter, query: nil))
      }
      return closing[number - passages.count]
    }
  }

  /// Every side has a row; one that said nothing is shown as silent.
  private func positions(of issue: Issue) -> [Block] {
    let briefing = snapshot.briefing
    let own = briefing.positions.filter { $0.issue == issue.id }
    let silent = briefing.sides.filter { side in !own.contains { $0.actor == side } }
    guard !own.isEmpty || !silent.isEmpty else { return [] }
    let order = briefing.sides + own.map(\.actor).filter { !briefing.sides.contains($0) }
    var seen: Set<Actor.ID> = []
    let rows = order.filter { seen.insert($0).inserted }.flatMap { side in
      let said = own.filter { $0.actor == side }
      return said.isEmpty ? [silence(of: side)] : said.map(row)
    }
    return [.heading(level: 2, .text("Where they stand"))]
      + Array(rows.map { [.row($0)] }.joined(separator: [.gap]))
  }

  private static let positionColumns: [Row.Column] = [.fixed(16), .flexible]

  private func row(_ position: Position) -> Row {
    Row(
      Self.positionColumns,
      [
        [Span(name(of: position.actor), .strong, target: .actor(position.actor))],
        [Span(position.text + "  ")] + citations(position.evidence),
      ], target: location(of: position.evidence), evidence: location(of: position.evidence))
  }

  private func silence(of side: Actor.ID) -> Row {
    Row(
      Self.positionColumns,
      [
        [Span(name(of: side), .strong, target: .actor(side))],
        [Span("position not in this briefing", .caution)],
      ])
  }

  private func pointRows(of issue: Issue) -> [Block] {
    let points = snapshot.briefing.points.filter { $0.issue == issue.id }
    guard !points.isEmpty else { return [] }
    return [.heading(level: 2, .text("Points to make"))]
      + points.map { point in
        .item(
          Item(
            [Span(point.text)], note: citations(point.evidence),
            evidence: location(of: point.evidence)))
      }
  }

  private func dates(of issue: Issue) -> [Block] {
    let events = snapshot.briefing.events.filter { $0.issues.contains(issue.id) }
    let found =
      hasDatedSentence(in: snapshot.analysis?.passages[issue.id] ?? [])
      ? [rowToTimeline(TimelineFilter(issue: issue.id))] : []
    guard !events.isEmpty || !found.isEmpty else { return [] }
    return [.heading(level: 2, .text("Dates"))]
      + events.sorted { $0.date < $1.date }.map { .row(row($0)) } + found
  }

  /// Stated links first, with their words; then issues that share passages.
  private func linkedIssues(of issue: Issue, in passages: [PassageReference]) -> Listing {
    let shared = linkedIssues(in: passages, without: issue.id).entries
    let stated = snapshot.briefing.links.compactMap { link -> Listing.Entry? in
      guard case .issue(let one) = link.subject, case .issue(let other) = link.object,
        one == issue.id || other == issue.id
      else { return nil }
      let partner = one == issue.id ? other : one
      let count = shared.first { $0.target == .issue(partner) }?.count
      return Listing.Entry(
        name(of: partner), count: count, target: .issue(partner),
        remark: [link.role, link.status].compactMap(\.self).joined(separator: ", "))
    }
    let others = shared.filter { entry in !stated.contains { $0.target == entry.target } }
    return Listing(title: "Linked issues", entries: stated + others)
  }
}
