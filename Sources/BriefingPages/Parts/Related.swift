import ActorAnalysis
import BriefingLibrary
import DocumentModel

extension PageMaker {
  /// How many linked actors stand beside a page.
  private static let shown = 12

  func linkedActors(
    in passages: some Sequence<PassageReference>, title: String = "Linked actors"
  ) -> Listing {
    listing(of: snapshot.analysis?.graph.actors(in: passages) ?? [], title: title)
  }

  func listing(of actors: [(actor: Actor.ID, passages: Int)], title: String) -> Listing {
    Listing(
      title: actorsTitle(title),
      entries: statedFirst(actors.map { ($0.actor, $0.passages) }).prefix(Self.shown)
        .compactMap { entry($0.actor, count: $0.passages) })
  }

  func linkedIssues(in passages: some Sequence<PassageReference>, without own: Issue.ID? = nil)
    -> Listing
  {
    var counts: [Issue.ID: Int] = [:]
    if let analysis = snapshot.analysis {
      for passage in passages {
        for issue in analysis.issues(of: passage) { counts[issue, default: 0] += 1 }
      }
    }
    let entries = snapshot.briefing.issues
      .filter { $0.id != own && counts[$0.id] != nil }
      .map { issue in
        Listing.Entry(
          issue.name, count: counts[issue.id], target: .issue(issue.id),
          remark: issue.isProposed ? "proposed" : nil)
      }
    return Listing(title: "Linked issues", entries: entries)
  }

  /// The title of a list of actors, with a word for all of them where nobody stated any.
  func actorsTitle(_ title: String) -> String {
    title + (hasOnlyFoundActors ? ", found" : "")
  }

  /// The first of the actors with their mentions, as the page of all actors counts them.
  func mostMentioned(_ count: Int) -> [Listing.Entry] {
    statedFirst(snapshot.actorsByMentions.map { ($0.id, snapshot.mentionCount(of: $0.id)) })
      .prefix(count).compactMap { entry($0.actor, count: $0.passages) }
  }

  /// Proposals stand behind the actors for whom a person vouches, else in the same order.
  func statedFirst(
    _ actors: [(actor: Actor.ID, passages: Int)]
  ) -> [(actor: Actor.ID, passages: Int)] {
    func isStated(_ id: Actor.ID) -> Bool { snapshot.actor(id)?.origin == .stated }
    return actors.filter { isStated($0.actor) } + actors.filter { !isStated($0.actor) }
  }

  /// The same among those that a person stated, or among those found, under a title that says so.
  func mostMentioned(_ count: Int, _ origin: Actor.Origin) -> [Listing.Entry] {
    snapshot.actorsByMentions.filter { $0.origin == origin }.prefix(count).map { actor in
      Listing.Entry(
        actor.name, count: snapshot.mentionCount(of: actor.id), target: .actor(actor.id))
    }
  }

  func entry(_ id: Actor.ID, count: Int?) -> Listing.Entry? {
    guard let actor = snapshot.actor(id) else { return nil }
    return Listing.Entry(
      actor.name, count: count, target: .actor(id),
      remark: actor.origin == .found && !hasOnlyFoundActors ? "found" : nil)
  }

  /// How many actors there are for whom a person vouches, or else how many were found.
  package var actorCount: Int {
    let all = snapshot.briefing.actors
    return hasOnlyFoundActors ? all.count : all.count { $0.origin == .stated }
  }

  /// Whether no actor was stated by a person, so that one word about it does for all.
  package var hasOnlyFoundActors: Bool {
    snapshot.briefing.actors.allSatisfy { $0.origin == .found }
  }

  func name(of id: Actor.ID) -> String {
    snapshot.actor(id)?.name ?? id.rawValue
  }

  func name(of id: Issue.ID) -> String {
    snapshot.briefing.issue(id)?.name ?? id.rawValue
  }

  /// All passages of a document, its headings among them.
  func references(_ document: Document) -> [PassageReference] {
    document.passages.map { PassageReference(document.id, $0.number) }
  }

  /// A page for a location that leads nowhere, with what would: the likeliest first.
  func missing(_ location: Location, _ what: String, try others: [Location]) -> Page {
    let near = snapshot.nearest(to: location)
    let advice = near.map { "There is no \(what). Did you mean \($0)?" } ?? "There is no \(what)."
    var blocks: [Block] = [
      .heading(level: 1, .text("Not in this briefing")), .paragraph([Span(advice)]),
    ]
    blocks += ((near.map { [$0] } ?? []) + others.filter { $0 != near }).map { other in
      .row(Row([.flexible], [.text(other.description)], target: other))
    }
    return Page(location: location, title: "Not found", blocks: Blocks(blocks))
  }

  /// Said where a page shows what is still being worked out.
  var unfinished: [Block] {
    snapshot.isAnalysed
      ? [] : [.paragraph([Span("Still reading the documents; this page will fill.", .muted)])]
  }
}
