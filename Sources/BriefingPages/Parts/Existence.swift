import ActorAnalysis
package import BriefingLibrary
package import DocumentModel
import TextAnalysis

extension BriefingSnapshot {
  /// Whether a location leads to something in this briefing.
  package func holds(_ location: Location) -> Bool {
    switch location {
    case .overview, .actors, .documents, .timeline, .questions, .quotations, .problems, .help,
      .explanation, .web:
      true
    case .timelinePart(let filter):
      filter.actor.map { actor($0) != nil } ?? true
        && filter.issue.map { briefing.issue($0) != nil } ?? true
    case .issue(let id): briefing.issue(id) != nil
    case .actor(let id): actor(id) != nil
    case .link(let one, let other): actor(one) != nil && actor(other) != nil
    case .name(let name): !matcher.readings(of: name).isEmpty
    case .document(let id, .start, _): document(id) != nil
    case .document(let id, let place, _): document(id)?.range(of: place) != nil
    case .search(let text): PageMaker(self).hits(of: text)?.hits.isEmpty == false
    }
  }

  /// What someone may have meant by a location that leads nowhere.
  package func nearest(to location: Location) -> Location? {
    switch location {
    case .issue(let id):
      nearest(to: id, among: briefing.issues) { [$0.name] }.map { .issue($0) }
    case .actor(let id):
      nearest(to: id, among: briefing.actors, names: \.ownNames).map { .actor($0) }
    case .document(let id, _, _):
      nearest(to: id, among: briefing.documents) { [$0.title, $0.path] }.map { .document($0) }
    case .link(let one, let other):
      linkNearest(to: one, other)
    case .timelinePart(let filter):
      timelineNearest(to: filter)
    case .overview, .name, .search, .explanation, .actors, .documents, .timeline, .questions,
      .quotations, .problems, .help, .web:
      nil
    }
  }

  private func timelineNearest(to filter: TimelineFilter) -> Location? {
    var near = filter
    if let id = filter.actor, actor(id) == nil {
      guard let other = nearest(to: id, among: briefing.actors, names: \.ownNames) else {
        return nil
      }
      near.actor = other
    }
    if let id = filter.issue, briefing.issue(id) == nil {
      guard let other = nearest(to: id, among: briefing.issues, names: { [$0.name] }) else {
        return nil
      }
      near.issue = other
    }
    return .timelinePart(near)
  }

  private func linkNearest(to one: Actor.ID, _ other: Actor.ID) -> Location? {
    let ends = [one, other].map { id in
      actor(id) == nil ? nearest(to: id, among: briefing.actors, names: \.ownNames) : id
    }
    guard let first = ends[0], let second = ends[1] else { return nil }
    return .link(first, second)
  }

  /// The one that has the identifier or a name of these words, else the one spelt most alike.
  private func nearest<Element: Identifiable>(
    to id: Identifier<Element>, among elements: [Element], names: (Element) -> [String]
  ) -> Identifier<Element>? where Element.ID == Identifier<Element> {
    var known: [String: Identifier<Element>] = [:]
    for element in elements {
      for name in [element.id.rawValue] + names(element) {
        let slug = Identifier<Element>(slugging: name).rawValue
        if known[slug] == nil { known[slug] = element.id }
      }
    }
    let wanted = Identifier<Element>(slugging: id.rawValue).rawValue
    return known[wanted]
      ?? TextAnalysis.nearest(to: wanted, among: known.keys.sorted()).flatMap { known[$0] }
  }
}

extension Actor {
  /// The names that mean this actor wherever they stand.
  var ownNames: [String] { [name] + aliases + previousNames }
}

extension BriefingSnapshot {
  /// Whom a name may mean, capitals or not: one by an identifier, several by a shared name.
  package func actors(called name: String) -> [Actor] {
    if let actor = actor(Actor.ID(name)) { return [actor] }
    let wanted = folded(name)
    let named = briefing.actors.filter { actor in
      (actor.ownNames + actor.weakAliases).contains { folded($0) == wanted }
    }
    return named.isEmpty ? matcher.readings(of: name).compactMap { actor($0) } : named
  }

  /// Whom someone may have meant by a name that is nobody's.
  package func actor(nearestTo name: String) -> Actor? {
    let names = briefing.actors.flatMap { [$0.id.rawValue] + $0.ownNames }
    guard let near = TextAnalysis.nearest(to: name, among: names) else { return nil }
    return briefing.actors.first { $0.id.rawValue == near || $0.ownNames.contains(near) }
  }
}
