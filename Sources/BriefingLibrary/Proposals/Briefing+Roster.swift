import DocumentModel

extension Briefing {
  /// Takes in who is there; what was stated of an actor that became one with another holds of that
  /// one.
  mutating func take(_ roster: ActorRoster) {
    actors = roster.actors
    guard !roster.merged.isEmpty else { return }
    func now(_ id: Actor.ID) -> Actor.ID { roster.current(id) }
    principal = principal.map(now)
    sides = sides.map(now)
    links = links.map { $0.ending(at: now) }
    events = events.map { event in
      Event(
        id: event.id, name: event.name, date: event.date, status: event.status,
        basis: event.basis, issues: event.issues, actors: event.actors.map(now),
        evidence: event.evidence)
    }
    positions = positions.map {
      Position(issue: $0.issue, actor: now($0.actor), text: $0.text, evidence: $0.evidence)
    }
    quotations = quotations.map { quotation in
      guard case .actor(let speaker) = quotation.speaker else { return quotation }
      return Quotation(
        speaker: .actor(now(speaker)), cue: quotation.cue, isVerbatim: quotation.isVerbatim,
        evidence: quotation.evidence)
    }
  }
}

extension ActorRoster {
  /// Whom an identifier of the manifest means after all mergers.
  func current(_ id: Actor.ID) -> Actor.ID {
    var id = id
    // Each merger takes an actor away, so that this comes to an end.
    while let next = merged[id] { id = next }
    return id
  }
}

extension Link {
  fileprivate func ending(at now: (Actor.ID) -> Actor.ID) -> Link {
    func end(_ end: End) -> End {
      if case .actor(let id) = end { .actor(now(id)) } else { end }
    }
    return Link(
      subject: end(subject), object: end(object), role: role, status: status, evidence: evidence)
  }
}
