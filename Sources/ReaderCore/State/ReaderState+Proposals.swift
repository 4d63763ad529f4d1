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

  /// The issue that a decision is about, found likewise.
  package var issueToDecide: Issue? {
    switch focus {
    case .navigation: issue(at: target(in: navigationEntries, navigationSelection))
    case .related: issue(at: target(in: relatedEntries, relatedSelection))
    case .page:
      if case .actor = history.current.location {
        nil
      } else {
        issue(at: history.current.location) ?? issue(at: targetOnPage)
      }
    }
  }

  private func issue(at location: Location?) -> Issue? {
    guard case .issue(let id)? = location else { return nil }
    return snapshot.briefing.issue(id)
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
        || slipToDecide?.name == name ? (actor.name, name) : nil
    default: return nil
    }
  }

  /// On a stated actor's page, the word in the selected row that is probably a slip for its name.
  private var slipToDecide: (name: String, actor: Actor)? {
    guard focus == .page, let actor = actor(at: history.current.location),
      case .name(let name)? = selectedBlock?.target,
      snapshot.isNearMiss(name, of: actor)
    else { return nil }
    return (name, actor)
  }

  // What the keys do

  mutating func acceptProposal() -> [Effect] {
    if let slip = slipToDecide {
      return mayDecide() ? [.decide(.accept(slip: slip.name, for: slip.actor))] : []
    }
    switch proposalToDecide() {
    case .actor(let actor)?:
      stepPast()
      return [.decide(.accept(actor))]
    case .issue(let issue)?: return [.decide(.accept(issue))]
    case nil: return []
    }
  }

  mutating func hideProposal() -> [Effect] {
    switch proposalToDecide() {
    case .actor(let actor)?:
      if history.current.location == .actor(actor.id), focus == .page {
        leavePage(for: .actors)
      } else {
        stepPast()
      }
      return [.decide(.hide(actor))]
    case .issue(let issue)?:
      if history.current.location == .issue(issue.id) { leavePage(for: .overview) }
      return [.decide(.hide(issue))]
    case nil: return []
    }
  }

  mutating func tellApart() -> [Effect] {
    guard mayDecide() else { return [] }
    guard let names = namesToTellApart else {
      message = "Choose a row of another name, or of one who is perhaps the same, first."
      return []
    }
    return [.decide(.different(names.actor, names.other))]
  }

  private enum Proposal {
    case actor(Actor)
    case issue(Issue)
  }

  /// The proposal at hand; nothing, and a message, where there is none to decide about.
  private mutating func proposalToDecide() -> Proposal? {
    guard mayDecide() else { return nil }
    if let issue = issueToDecide { return isOpen(issue) ? .issue(issue) : nil }
    guard let actor = actorToDecide else {
      message = "Nothing proposed is at hand here; the list of actors has proposals."
      return nil
    }
    guard actor.origin == .found, !decided.contains(.actor(actor.id)) else {
      message = "\(actor.name) has been decided about; u takes back what was decided last."
      return nil
    }
    decided.insert(.actor(actor.id))
    return .actor(actor)
  }

  private mutating func isOpen(_ issue: Issue) -> Bool {
    guard issue.isProposed, !decided.contains(.issue(issue.id)) else {
      message = "“\(issue.name)” has been decided about; u takes back what was decided last."
      return false
    }
    decided.insert(.issue(issue.id))
    return true
  }

  private mutating func mayDecide() -> Bool {
    if let decisionObstacle { message = decisionObstacle }
    return decisionObstacle == nil
  }

  /// In a list, the next row is at hand when the one decided about has gone from its place.
  private mutating func stepPast() {
    if history.current.location == .actors, focus == .page { moveSelection(down: true) }
  }

  private mutating func leavePage(for list: Location) {
    if history.current.depth > 0, history.canGoBack { goBack() } else { jump(to: list) }
  }
}

extension ReaderState {
  /// Asks for the name under which a proposed issue is accepted.
  mutating func beginNamingProposal() {
    guard mayDecide() else { return }
    guard let issue = issueToDecide, issue.isProposed else {
      message = "No proposed issue is at hand here."
      return
    }
    prompt = Prompt(.proposalName(issue.id))
    prompt?.replace(with: issue.name)
  }

  mutating func acceptIssue(_ id: Issue.ID, as name: String) -> [Effect] {
    guard !name.isEmpty, let issue = snapshot.briefing.issue(id), isOpen(issue) else { return [] }
    return [.decide(.accept(issue, as: name))]
  }

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
