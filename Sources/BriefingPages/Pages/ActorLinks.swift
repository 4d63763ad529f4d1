import ActorAnalysis
import BriefingLibrary
import DocumentModel

extension PageMaker {
  /// How many co-mentioned actors an actor's page shows with their sentences.
  private static let shownPartners = 15
  private static let shownRelations = 12
  static let saidTitle = [Span("Said in a sentence"), Span("  found, not confirmed", .muted)]

  /// Who is named near an actor, strongest first; worked out from all of its passages.
  func coMentions(of id: Actor.ID) -> [CoMention] {
    snapshot.analysis?.graph.linked(to: id) ?? []
  }

  /// Stated links before co-mentions; each partner once.
  func links(of actor: Actor, _ coMentions: [CoMention]) -> [Block] {
    let stated = statedLinks(of: actor.id)
    let said = said(of: actor.id).prefix(Self.shownRelations)
    let partners = Set(stated.map(\.partner) + said.flatMap { [$0.first.from, $0.first.to] })
    let coMentions = coMentions.filter { !partners.contains($0.actor) }
    var blocks: [Block] = []
    if !stated.isEmpty {
      blocks.append(.heading(level: 2, .text("Linked actors")))
      blocks += stated.flatMap { stated in blocksOf(stated, of: actor) }
    }
    if !said.isEmpty {
      blocks.append(.heading(level: 2, Self.saidTitle))
      blocks += said.map { .item(item($0, of: actor.id)) }
    }
    if !coMentions.isEmpty {
      blocks.append(
        .heading(level: 2, [Span("Named together"), Span("  not stated, only near", .muted)]))
      blocks += coMentions.prefix(Self.shownPartners).map { .item(item($0)) }
    }
    return blocks
  }

  /// The right pane's lists: those linked by a statement, then those only named together.
  func partners(of actor: Actor, _ coMentions: [CoMention]) -> [Listing] {
    let counts = Dictionary(
      coMentions.map { ($0.actor, $0.passages) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<Actor.ID> = []
    let stated = statedLinks(of: actor.id).filter { seen.insert($0.partner).inserted }
      .compactMap { entry($0.partner, count: counts[$0.partner]) }
    let others = statedFirst(
      coMentions.filter { seen.insert($0.actor).inserted }.map { ($0.actor, $0.passages) }
    ).prefix(12).compactMap { entry($0.actor, count: $0.passages) }
    return [
      Listing(title: "Linked actors", entries: stated),
      Listing(title: actorsTitle("Named together"), entries: others),
    ]
  }

  struct StatedLink {
    let partner: Actor.ID
    let link: Link
    /// Whether the actor is the subject of the relation.
    let isSubject: Bool
  }

  func statedLinks(of id: Actor.ID) -> [StatedLink] {
    snapshot.briefing.links.compactMap { link in
      guard case .actor(let subject) = link.subject, case .actor(let object) = link.object
      else { return nil }
      if subject == id { return StatedLink(partner: object, link: link, isSubject: true) }
      if object == id { return StatedLink(partner: subject, link: link, isSubject: false) }
      return nil
    }
  }

  private func blocksOf(_ stated: StatedLink, of actor: Actor) -> [Block] {
    let partner = Span(name(of: stated.partner), .mention, target: .actor(stated.partner))
    let role = Span(" \(stated.link.role) ")
    let own = Span(actor.name)
    let status = stated.link.status.map { [Span("  \($0)", .muted)] } ?? []
    let sentence = stated.isSubject ? [own, role, partner] : [partner, role, own]
    return [
      .item(
        Item(
          sentence + status, note: citations(stated.link.evidence),
          target: .actor(stated.partner), evidence: location(of: stated.link.evidence)))
    ]
  }

  private func item(_ coMention: CoMention) -> Item {
    let sentence = item(coMention.best)
    let count = coMention.passages == 1 ? "1 passage" : "\(coMention.passages) passages"
    return Item(
      [
        Span(name(of: coMention.actor), .mention, target: .actor(coMention.actor)),
        Span("  \(count)  ", .muted),
      ] + sentence.spans,
      note: sentence.note, target: .actor(coMention.actor), evidence: sentence.evidence,
      lineLimit: 3)
  }
}
