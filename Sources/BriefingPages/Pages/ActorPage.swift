import ActorAnalysis
import BriefingLibrary
import DocumentModel

extension PageMaker {
  func actor(_ id: Actor.ID) -> Page {
    guard let actor = snapshot.actor(id) else {
      return missing(.actor(id), "actor “\(id)”", try: [.actors])
    }
    let graph = snapshot.analysis?.graph
    let mentions = graph?.mentions(of: id, own: true) ?? []
    let shared = graph?.mentions(of: id, own: false) ?? []
    let coMentions = coMentions(of: id)
    let head =
      introduction(of: actor) + roles(of: actor) + issues(of: actor) + links(of: actor, coMentions)
      + sayings(of: actor) + dates(of: actor) + unfinished
      + [.heading(level: 2, [Span("Every mention"), Span("  \(mentions.count)", .muted)])]
      + monthBar(of: mentions.map(\.passage))
    let middle: [Block] =
      shared.isEmpty
      ? [] : [.heading(level: 2, [Span("Perhaps meant"), Span("  \(shared.count)", .muted)])]
    let end = head.count + mentions.count
    let blocks = Blocks(count: end + middle.count + shared.count) { index in
      if index < head.count { return head[index] }
      if index < end { return .item(item(mentions[index - head.count])) }
      return index < end + middle.count
        ? middle[index - end] : .item(item(shared[index - end - middle.count]))
    }
    let passages = snapshot.analysis?.graph.passages(mentioning: id) ?? []
    return Page(
      location: .actor(id), title: actor.name, blocks: blocks,
      related: partners(of: actor, coMentions) + [linkedIssues(in: passages)])
  }

  private func introduction(of actor: Actor) -> [Block] {
    var blocks: [Block] = [.heading(level: 1, .text(actor.name))]
    let kind = actor.schema.map(\.words)
    let found = actor.origin == .found ? "found in the documents, not confirmed" : nil
    // Those of a proposal stand in rows, for each can be decided about.
    let aliases = actor.origin == .found ? [] : actor.aliases
    let weakAliases = actor.origin == .found ? [] : actor.weakAliases
    let names = [
      ("also", aliases), ("perhaps", weakAliases), ("formerly", actor.previousNames),
    ].filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1.joined(separator: ", "))" }
    let facts = ([kind, found].compactMap(\.self) + names).joined(separator: " · ")
    if !facts.isEmpty { blocks.append(.paragraph([Span(facts, .muted)])) }
    if let summary = actor.summary { blocks.append(.paragraph(.text(summary))) }
    return blocks + namesFound(of: actor) + nearMisses(of: actor) + perhapsTheSame(actor)
  }

  private func roles(of actor: Actor) -> [Block] {
    guard !actor.roles.isEmpty else { return [] }
    return [.heading(level: 2, .text("Roles"))] + actor.roles.map { .row(row($0)) }
  }

  private func row(_ role: Actor.Role) -> Row {
    let organization = role.organization.map { Actor.ID($0) }
    let known = organization.flatMap(snapshot.actor)
    let place = known?.name ?? role.organization
    let dates: String =
      switch (role.start, role.end) {
      case (nil, nil): ""
      case (let start?, nil): "since \(start.display)"
      case (nil, let end?): "until \(end.display)"
      case (let start?, let end?): "\(start.display) – \(end.display)"
      }
    let spans =
      [Span(role.name)]
      + (place.map { [Span(", ", .muted), Span($0, target: known.map { .actor($0.id) })] } ?? [])
    let period = dates.isEmpty ? [] : [Span("  \(dates)", .muted)]
    return Row([.flexible], [spans + period], target: known.map { .actor($0.id) })
  }

  private func issues(of actor: Actor) -> [Block] {
    guard let analysis = snapshot.analysis else { return [] }
    let entries = linkedIssues(in: analysis.graph.passages(mentioning: actor.id)).entries
    guard !entries.isEmpty else { return [] }
    return [.heading(level: 2, .text("Issues"))]
      + entries.map { entry in
        .row(
          Row(
            [.flexible, .number(4)],
            [.text(entry.label), [Span("\(entry.count ?? 0)", .muted)]], target: entry.target))
      }
  }

  private func sayings(of actor: Actor) -> [Block] {
    let stated = snapshot.briefing.quotations.filter { $0.speaker == .actor(actor.id) }
    let found = unstated(snapshot.analysis?.said(by: actor.id) ?? [])
    guard !stated.isEmpty || !found.isEmpty else { return [] }
    let count = Span("  \(stated.count + found.count)", .muted)
    return [.heading(level: 2, [Span("Said"), count])] + stated.map { .item(item($0)) }
      + found.prefix(Self.shownStatements).map { .item(item($0)) }
      + (found.count > Self.shownStatements ? [everythingSaid(by: actor)] : [])
  }

  /// Of those found; a search lists the others.
  private static let shownStatements = 12

  private func everythingSaid(by actor: Actor) -> Block {
    let query = "says:\"\(snapshot.queryName(of: actor))\""
    return .row(
      Row([.flexible], [[Span("All passages with their words", .muted)]], target: .search(query)))
  }

  func item(_ quotation: Quotation) -> Item {
    let manner = quotation.isVerbatim ? "verbatim" : "paraphrased"
    let words = quotation.isVerbatim ? "“\(quotation.evidence.exact)”" : quotation.evidence.exact
    return Item(
      [Span(words)],
      note: [
        Span([quotation.cue, manner].compactMap(\.self).joined(separator: ", ") + " · ", .muted)
      ]
        + citations([quotation.evidence]),
      evidence: location(of: [quotation.evidence]))
  }

  private func dates(of actor: Actor) -> [Block] {
    let events = snapshot.briefing.events.filter { $0.actors.contains(actor.id) }
    let found =
      hasDatedSentence(naming: actor.id) ? [rowToTimeline(TimelineFilter(actor: actor.id))] : []
    guard !events.isEmpty || !found.isEmpty else { return [] }
    return [.heading(level: 2, .text("Dates"))]
      + events.sorted { $0.date < $1.date }.map { .row(row($0)) } + found
  }

  /// One mention in its sentence.
  private func item(_ located: LocatedMention) -> Item {
    guard let (document, passage) = snapshot.passage(located.passage) else {
      return Item([], note: citation(located.passage))
    }
    let range = document.sentence(around: located.mention.range, in: passage)
    let place = Location.document(
      document.id, .characters(document.scalarRange(of: located.mention.range)))
    let doubt = located.mention.isCertain ? [] : [Span("  may mean another", .caution)]
    return Item(
      PassageSpans(document, passage).marking([located.mention.range], as: .mention)
        .spans(in: range),
      note: citation(located.passage, target: place) + doubt, target: place, evidence: place,
      lineLimit: 3)
  }
}

extension Actor.Schema {
  /// For people: `public body`.
  var words: String {
    switch self {
    case .person: "person"
    case .organization: "organization"
    case .publicBody: "public body"
    case .state: "state"
    case .place: "place"
    case .unnamedSource: "unnamed source"
    }
  }
}
