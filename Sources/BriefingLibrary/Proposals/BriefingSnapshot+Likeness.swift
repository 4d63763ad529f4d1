package import ActorAnalysis
package import DocumentModel

/// An actor who may be the same as another, and why.
package struct LikeActor: Hashable, Sendable {
  package let actor: Actor
  package let reason: Likeness
}

extension BriefingSnapshot {
  /// How often an actor is or may be named; none while that is still being worked out.
  package func mentionCount(of id: Actor.ID) -> Int {
    analysis?.graph.mentionCount(of: id) ?? 0
  }

  /// The passage that names an actor first, such as `letter#p3`.
  func firstMention(of id: Actor.ID) -> PassageReference? {
    analysis?.graph.mentions(of: id).first?.passage
  }

  /// Why two actors may be the same; nothing where nobody would think so.
  ///
  /// Two that a person stated are never asked about, nor two that a person told apart.
  package func likeness(of one: Actor, to other: Actor) -> Likeness? {
    likeness(of: one, ComparedActor(one), to: other)
  }

  private func likeness(of one: Actor, _ own: ComparedActor, to other: Actor) -> Likeness? {
    guard other.id != one.id, other.origin == .found || one.origin == .found,
      let likeness = Likeness(own, ComparedActor(other)), !briefing.tellsApart(one, other)
    else { return nil }
    return likeness
  }

  /// Words that are probably slips for a stated actor's name, but for those that a person told
  /// apart from it.
  package func nearMisses(of actor: Actor) -> [NearMiss] {
    let decided = briefing.actorDecisions.filter { $0.kind == .different }.map(\.names)
    let own = NameKey(actor.name)
    return (analysis?.nearMisses ?? []).filter { miss in
      miss.actor == actor.id
        && !decided.contains { names in
          let keys = Set(names.map(NameKey.init))
          return keys.contains(own) && keys.contains(NameKey(miss.name))
        }
    }
  }

  package func isNearMiss(_ name: String, of actor: Actor) -> Bool {
    nearMisses(of: actor).contains { $0.name == name }
  }

  /// Who may be the same as an actor, the likeliest first, the more mentioned before others.
  ///
  /// It takes a comparison with every actor of the briefing.
  package func alike(_ actor: Actor) -> [LikeActor] {
    let own = ComparedActor(actor)
    let found = briefing.actors.compactMap { other in
      likeness(of: actor, own, to: other).map { LikeActor(actor: other, reason: $0) }
    }
    let counted = found.map { like in
      (like, count: mentionCount(of: like.actor.id))
    }
    return counted.enumerated().sorted {
      ($0.element.0.reason.rank, -$0.element.count, $0.offset)
        < ($1.element.0.reason.rank, -$1.element.count, $1.offset)
    }.map(\.element.0)
  }
}

extension Briefing {
  /// Whether the last decision about two actors says that they are not one.
  func tellsApart(_ one: Actor, _ other: Actor) -> Bool {
    let names = [one, other].map { Set(($0.allNames + [$0.id.rawValue]).map(NameKey.init)) }
    for decision in actorDecisions.reversed() {
      let keys = Set(decision.names.map(NameKey.init))
      guard names.allSatisfy({ !$0.isDisjoint(with: keys) }) else { continue }
      switch decision.kind {
      case .different: return true
      case .same: return false
      case .hidden: continue
      }
    }
    return false
  }
}

extension Actor {
  /// Weak ones too.
  fileprivate var allNames: [String] { [name] + aliases + weakAliases + previousNames }
}
