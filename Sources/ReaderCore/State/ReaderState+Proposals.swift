import BriefingLibrary
import BriefingPages
package import DocumentModel

extension ReaderState {
  /// Whom a decision is about: on an actor's page that actor; elsewhere the one in the selected
  /// row or entry, or the one chosen in a text.
  package var actorToDecide: Actor? {
    switch focus {
    case .navigation: actor(at: target(in: navigationEntries, navigationSelection))
    case .related: actor(at: target(in: relatedEntries, relatedSelection))
    case .page: actor(at: history.current.location) ?? actor(at: targetOnPage)
    }
  }

  private func actor(at location: Location?) -> Actor? {
    guard case .actor(let id)? = location else { return nil }
    return snapshot.actor(id)
  }

  private func target(in entries: [Listing.Entry], _ selection: Int) -> Location? {
    entries.indices.contains(selection) ? entries[selection].target : nil
  }

  private var targetOnPage: Location? {
    guard let block = selectedBlock else { return nil }
    if let link = history.current.link, block.links.indices.contains(link) {
      return block.links[link]
    }
    return block.target
  }

  /// On an actor's page, who or which name in the selected row may be the same.
  package var namesToTellApart: (actor: String, other: String)? {
    guard focus == .page, let actor = actor(at: history.current.location) else { return nil }
    switch selectedBlock?.target {
    case .actor(let id):
      guard let other = snapshot.actor(id), snapshot.likeness(of: actor, to: other) != nil else {
        return nil
      }
      return (actor.name, other.name)
    case .name(let name):
      return actor.aliases.contains(name) || actor.weakAliases.contains(name)
        ? (actor.name, name) : nil
    default: return nil
    }
  }

  // What the keys do

  mutating func acceptProposal() -> [Effect] {
    guard let actor = proposalToDecide() else { return [] }
    stepPast()
    return [.decide(.accept(actor))]
  }

  mutating func hideProposal() -> [Effect] {
    guard let actor = proposalToDecide() else { return [] }
    if history.current.location == .actor(actor.id), focus == .page {
      leavePage()
    } else {
      stepPast()
    }
    return [.decide(.hide(actor))]
  }

  mutating func tellApart() -> [Effect] {
    guard mayDecide() else { return [] }
    guard let names = namesToTellApart else {
      message = "Choose a row of another name, or of one who is perhaps the same, first."
      return []
    }
    return [.decide(.different(names.actor, names.other))]
  }

  /// The found actor at hand; nothing, and a message, where there is none to decide about.
  private mutating func proposalToDecide() -> Actor? {
    guard mayDecide() else { return nil }
    guard let actor = actorToDecide else {
      message = "No actor is at hand here; the list of actors has the proposals."
      return nil
    }
    guard actor.origin == .found, !decided.contains(actor.id) else {
      message = "\(actor.name) has been decided about; u takes back what was decided last."
      return nil
    }
    decided.insert(actor.id)
    return actor
  }

  private mutating func mayDecide() -> Bool {
    if let decisionObstacle { message = decisionObstacle }
    return decisionObstacle == nil
  }

  /// In a list, the next row is at hand when the one decided about has gone from its place.
  private mutating func stepPast() {
    if history.current.location == .actors, focus == .page { moveSelection(down: true) }
  }

  private mutating func leavePage() {
    if history.current.depth > 0, history.canGoBack { goBack() } else { jump(to: .actors) }
  }
}

extension ReaderState {
  /// Asks whom an actor is the same as: those it resembles first, then the most mentioned.
  mutating func beginChoosingSame() {
    guard mayDecide() else { return }
    guard let actor = actorToDecide else {
      message = "No actor is at hand here; choose one first."
      return
    }
    var choosing = Prompt(.sameActor(actor.id, name: actor.name))
    choosing.candidates = candidates(for: actor)
    prompt = choosing
  }

  private func candidates(for actor: Actor) -> [Completion] {
    var seen: Set<Actor.ID> = [actor.id]
    var candidates: [Completion] = []
    func add(_ other: Actor, because reason: String) {
      guard seen.insert(other.id).inserted else { return }
      var candidate = Completion(
        text: other.name, help: reason, meaning: .location(.actor(other.id)))
      candidate.names = other.aliases + other.weakAliases + other.previousNames
      candidates.append(candidate)
    }
    let alike = snapshot.alike(actor)
    if case .actor(let id)? = selectedBlock?.target, focus == .page,
      let chosen = alike.first(where: { $0.actor.id == id })
    {
      add(chosen.actor, because: "\(chosen.reason)")
    }
    for like in alike { add(like.actor, because: "\(like.reason)") }
    for other in snapshot.actorsByMentions {
      let count = snapshot.mentionCount(of: other.id)
      add(other, because: count == 1 ? "1 mention" : "\(count) mentions")
    }
    return candidates
  }

  /// Makes one of two actors; the page of the one that is gone gives way to that of the other.
  mutating func unite(_ id: Actor.ID, with choice: Completion?) -> [Effect] {
    guard case .location(.actor(let otherID))? = choice?.meaning, let actor = snapshot.actor(id),
      let other = snapshot.actor(otherID)
    else {
      message = "Nobody was chosen, so nothing was decided."
      return []
    }
    let kept = Decision.kept(actor, other)
    if history.current.location == .actor(kept.joined.id) {
      history.current = Visit(.actor(kept.kept.id), depth: history.current.depth)
      refreshPage()
    }
    return [.decide(.same(actor, other))]
  }
}
