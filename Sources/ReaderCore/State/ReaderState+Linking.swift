import BriefingLibrary
import BriefingPages
import DocumentModel

extension ReaderState {
  /// Asks how an actor is linked to whom: from the actor at hand, or else from one to be chosen.
  mutating func beginLinking() {
    guard snapshot.briefing.actors.count > 1 else {
      message =
        snapshot.isAnalysed
        ? "This briefing has no two actors."
        : "The documents are still being read; try again in a moment."
      return
    }
    if let actor = actorToLink {
      askPartner(of: actor)
    } else {
      var choosing = Prompt(.firstActor)
      choosing.candidates = candidates(besides: nil)
      prompt = choosing
    }
  }

  /// Asks whom an actor is linked to: the one in the selected row first, then those linked to it,
  /// the closest first, then the most mentioned.
  private mutating func askPartner(of actor: Actor) {
    var choosing = Prompt(.secondActor(actor.id, name: actor.name))
    choosing.candidates = candidates(besides: actor)
    prompt = choosing
  }

  mutating func chooseFirstActor(_ choice: Completion?) {
    guard case .location(.actor(let id))? = choice?.meaning, let actor = snapshot.actor(id) else {
      message = "Nobody was chosen."
      return
    }
    askPartner(of: actor)
  }

  mutating func showLink(from id: Actor.ID, to choice: Completion?) {
    guard case .location(.actor(let other))? = choice?.meaning else {
      message = "Nobody was chosen."
      return
    }
    follow(.link(id, other))
  }

  /// The actor of the page, of the row or of the text that is selected.
  private var actorToLink: Actor? {
    if let actor = actorToDecide { return actor }
    guard focus == .page, case .actor(let id)? = actorAtHand else { return nil }
    return snapshot.actor(id)
  }

  private func candidates(besides actor: Actor?) -> [Completion] {
    maker.linkCandidates(for: actor, favourite: selectedActor).map { candidate in
      let other = candidate.actor
      var completion = Completion(
        text: other.name, help: candidate.reason, meaning: .location(.actor(other.id)))
      completion.names = other.aliases + other.weakAliases + other.previousNames
      return completion
    }
  }

  private var selectedActor: Actor.ID? {
    guard focus == .page, case .actor(let id)? = selectedBlock?.target else { return nil }
    return id
  }
}
