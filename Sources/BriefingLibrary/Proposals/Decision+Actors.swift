package import DocumentModel

extension Decision {
  /// A proposal becomes an actor of the manifest, with the names that it was found under.
  package static func accept(_ actor: Actor) -> Decision {
    var fields: [ManifestBlock.Field] = [.init("id", .text(actor.id.rawValue))]
    if let schema = actor.schema { fields.append(.init("schema", .text(schema.rawValue))) }
    fields.append(.init("name", .text(actor.name)))
    for (key, names) in [
      ("alias", actor.aliases), ("weakAlias", actor.weakAliases),
      ("previousName", actor.previousNames),
    ] where !names.isEmpty {
      fields.append(.init(key, .texts(names)))
    }
    if !actor.roles.isEmpty { fields.append(.init("role", .tables(actor.roles.map(fields(of:))))) }
    return Decision(
      ManifestBlock("actor", fields),
      sentence: "\(actor.name) is an actor of this briefing now; u takes it back.")
  }

  private static func fields(of role: Actor.Role) -> [ManifestBlock.Field] {
    let values = [
      ("roleName", role.name), ("organization", role.organization),
      ("startDate", role.start?.edtf), ("endDate", role.end?.edtf),
    ]
    return values.compactMap { key, value in value.map { .init(key, .text($0)) } }
  }

  /// Of two actors that are one, the one whose name stays: a stated one's, else the fuller name.
  package static func kept(_ actor: Actor, _ other: Actor) -> (kept: Actor, joined: Actor) {
    func isLess(_ one: Actor, _ two: Actor) -> Bool {
      if one.origin != two.origin { return one.origin == .found }
      return NameKey(one.name).words.count < NameKey(two.name).words.count
    }
    return isLess(actor, other) ? (other, actor) : (actor, other)
  }

  /// Two actors are one.
  package static func same(_ actor: Actor, _ other: Actor) -> Decision {
    let (kept, joined) = kept(actor, other)
    return Decision(
      ManifestBlock("sameActor", [.init("name", .texts([kept.name, joined.name]))]),
      sentence: "\(joined.name) is the same as \(kept.name) now; u takes it back.")
  }

  /// A slip is a weak alias of an actor from then on.
  package static func accept(slip name: String, for actor: Actor) -> Decision {
    Decision(
      ManifestBlock(
        "sameActor", [.init("name", .texts([actor.name])), .init("weakAlias", .texts([name]))]),
      sentence: "“\(name)” may mean \(actor.name) now; u takes it back.")
  }

  /// Two names do not mean one actor.
  package static func different(_ name: String, _ other: String) -> Decision {
    Decision(
      ManifestBlock("differentActors", [.init("name", .texts([name, other]))]),
      sentence: "\(name) and \(other) are not the same; u takes it back.")
  }

  /// A proposal is not to be made again.
  package static func hide(_ actor: Actor) -> Decision {
    Decision(
      ManifestBlock("hiddenActor", [.init("name", .texts([actor.name]))]),
      sentence: "\(actor.name) is proposed no more; u takes it back.")
  }
}
