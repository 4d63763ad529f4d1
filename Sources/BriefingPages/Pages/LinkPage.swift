import ActorAnalysis
import BriefingLibrary
import DocumentModel

extension PageMaker {
  /// How many sentences that name both stand before the chains through others.
  private static let firstSentences = 3
  /// How many stand on the page at all; a search lists the others.
  private static let shownSentences = 60

  /// How two actors are linked: by what is stated, by sentences that name both, through others.
  func link(_ one: Actor.ID, _ other: Actor.ID) -> Page {
    let location = Location.link(one, other)
    guard let first = snapshot.actor(one), let second = snapshot.actor(other) else {
      let unknown = snapshot.actor(one) == nil ? one : other
      return missing(location, "actor “\(unknown)”", try: [.actors])
    }
    if one == other { return onlyOne(first) }
    let link = PairLink(first, second, in: snapshot, limit: Self.shownSentences)
    let blocks =
      [.heading(level: 1, .text("How \(first.name) and \(second.name) are linked"))]
      + (snapshot.isAnalysed ? [.paragraph(summary(of: link))] : unfinished)
      + [first, second].map(row) + direct(link) + link.chains.flatMap(blocks(of:)) + rest(link)
    return Page(
      location: location, title: "\(first.name) and \(second.name)", blocks: Blocks(blocks),
      related: [linkedToBoth(link)].filter { !$0.entries.isEmpty })
  }

  private func onlyOne(_ actor: Actor) -> Page {
    let text = "Both names mean \(actor.name). Choose another actor to see how they are linked."
    return Page(
      location: .link(actor.id, actor.id), title: actor.name,
      blocks: Blocks([
        .heading(level: 1, .text(actor.name)), .paragraph([Span(text, .caution)]), row(actor),
      ]))
  }

  /// The answer in a sentence.
  private func summary(of link: PairLink) -> [Span] {
    let passages = link.passages == 1 ? "one passage" : "\(link.passages.grouped) passages"
    let direct = [
      link.stated.isEmpty ? nil : "stated in the briefing",
      link.said.isEmpty ? nil : "said in a sentence",
      link.passages == 0 ? nil : "named together in \(passages)",
    ].compactMap(\.self)
    let others = link.chains.map { chain in
      chain.between.map { name(of: $0) }.joined(separator: " and ")
    }
    if !direct.isEmpty {
      return [Span("Linked directly: \(direct.joined(separator: ", ")).", .muted)]
    }
    if !others.isEmpty {
      return [Span("Not linked directly, but through \(others.alternatives).", .muted)]
    }
    let longest = LinkNetwork.longestChain
    return [
      Span("Not linked: no passage names both, nor do \(longest) steps lead there.", .caution)
    ]
  }

  private func direct(_ link: PairLink) -> [Block] {
    var blocks: [Block] = []
    if !link.stated.isEmpty {
      blocks.append(.heading(level: 2, .text("Stated")))
      blocks += link.stated.map { .item(item($0, from: link.first.id)) }
    }
    if !link.said.isEmpty {
      blocks.append(.heading(level: 2, Self.saidTitle))
      blocks += link.said.map { .item(item($0)) }
    }
    if link.passages > 0 {
      blocks.append(.heading(level: 2, counted("Named together", link.passages)))
      blocks += link.sentences.prefix(Self.firstSentences).map { .item(item($0)) }
    }
    return blocks
  }

  /// What did not stand before the chains.
  private func rest(_ link: PairLink) -> [Block] {
    let rest = link.sentences.dropFirst(Self.firstSentences)
    guard !rest.isEmpty else { return [] }
    let title = link.chains.isEmpty ? [] : [Block.heading(level: 2, .text("More with both names"))]
    let all =
      link.passages > link.sentences.count ? [rowToSearch([link.first, link.second])] : []
    return title + rest.map { .item(item($0)) } + all
  }

  private func rowToSearch(_ actors: [Actor]) -> Block {
    let query = actors.map { "actor:\"\(snapshot.queryName(of: $0))\"" }.joined(separator: " ")
    return .row(Row([.flexible], [[Span("All of them", .muted)]], target: .search(query)))
  }

  /// A chain: through whom, then a sentence for each step.
  private func blocks(of chain: LinkChain) -> [Block] {
    let others = chain.between.compactMap(snapshot.actor).map { [Span($0.name)] + remark(on: $0) }
    let title = [Span("Through ")] + Array(others.joined(separator: [Span(" and ")]))
    return [.heading(level: 2, title)] + chain.steps.map { .item(item($0)) }
  }

  /// Both names, how the two are linked, and the best sentence, which it leads to.
  private func item(_ step: LinkStep) -> Item {
    let stated = statedLinks(of: step.from).filter { $0.partner == step.to }
    if let proven = stated.first(where: { location(of: $0.link.evidence) != nil }) ?? stated.first {
      return item(proven, from: step.from, remark: "stated")
    }
    if let said = said(between: step.from, and: step.to).first { return item(said) }
    let best = snapshot.analysis?.graph.evidence(for: step.from, and: step.to, limit: 1).best.first
    let sentence = best.map { item($0) }
    let count = step.passages == 1 ? "1 passage" : "\(step.passages.grouped) passages"
    let head = [
      link(to: step.from), Span(" – ", .muted), link(to: step.to), Span("  "),
      Span(count, .muted, target: .link(step.from, step.to)), Span("\n"),
    ]
    return Item(
      head + (sentence?.spans ?? []), note: sentence?.note ?? citations([]),
      evidence: sentence?.evidence)
  }

  /// What somebody stated, then the sentence that proves it.
  private func item(
    _ stated: StatedLink, from actor: Actor.ID, remark: String? = nil
  ) -> Item {
    let ends = stated.isSubject ? [actor, stated.partner] : [stated.partner, actor]
    let remarks = [stated.link.status, remark].compactMap(\.self).joined(separator: " · ")
    let head =
      [link(to: ends[0]), Span(" \(stated.link.role) "), link(to: ends[1])]
      + (remarks.isEmpty ? [] : [Span("  \(remarks)", .muted)])
    let sentence = sentence(of: stated.link.evidence, naming: ends).map { [Span("\n")] + $0 } ?? []
    return Item(
      head + sentence, note: citations(stated.link.evidence),
      evidence: location(of: stated.link.evidence))
  }

  /// That of the first piece of evidence that can still be found, with both names marked.
  private func sentence(of evidence: [Evidence], naming actors: [Actor.ID]) -> [Span]? {
    for piece in evidence {
      guard let document = snapshot.document(piece.document),
        let range = document.anchor(for: piece).range,
        let passage = document.passage(containing: range.start)
      else { continue }
      let names = snapshot.mentions(in: document, passage).filter { mention in
        mention.isCertain && mention.readings.contains(where: actors.contains)
      }
      return PassageSpans(document, passage)
        .marking(names.map(\.range), as: .mention)
        .spans(in: document.sentence(around: range, in: passage))
    }
    return nil
  }

  private func linkedToBoth(_ link: PairLink) -> Listing {
    let shared = snapshot.analysis?.links.linkedToBoth(link.first.id, link.second.id) ?? []
    return Listing(
      title: actorsTitle("Linked to both"),
      entries: shared.prefix(12).compactMap { entry($0, count: nil) })
  }
}

/// What links two actors of a briefing.
struct PairLink {
  let first: Actor
  let second: Actor
  let stated: [PageMaker.StatedLink]
  /// What sentences state between them.
  let said: [SaidRelation]
  /// How many passages name both.
  let passages: Int
  /// Those of the passages, the best first, up to a limit.
  let sentences: [SentenceEvidence]
  /// Through others.
  let chains: [LinkChain]

  /// Where two are linked directly, others are of less interest.
  private static let mostChains = (direct: 3, indirect: 4)

  init(_ first: Actor, _ second: Actor, in snapshot: BriefingSnapshot, limit: Int = .max) {
    self.first = first
    self.second = second
    let maker = PageMaker(snapshot)
    stated = maker.statedLinks(of: first.id).filter { $0.partner == second.id }
    said = maker.said(between: first.id, and: second.id)
    let evidence = snapshot.analysis?.graph.evidence(
      for: first.id, and: second.id, limit: limit)
    passages = evidence?.passages ?? 0
    sentences = evidence?.best ?? []
    let isDirect = passages > 0 || !stated.isEmpty
    chains =
      snapshot.analysis?.links.chains(
        from: first.id, to: second.id,
        limit: isDirect ? Self.mostChains.direct : Self.mostChains.indirect) ?? []
  }
}

extension [String] {
  /// `a, b or c`.
  fileprivate var alternatives: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " or " + last
  }
}
