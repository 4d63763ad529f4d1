import DocumentModel
import TextAnalysis

/// Follows decisions one after the other; see ``ActorRoster``.
struct RosterEditor {
  private struct Entry {
    var actor: Actor
    var isHidden = false
  }

  /// Nothing in the place of one that became one with another.
  private var entries: [Entry?] = []
  /// Who goes by a name.
  private var places: [NameKey: Int] = [:]
  /// Who may be meant by a name that nobody goes by.
  private var weakPlaces: [NameKey: Int] = [:]
  private var statedPlaces: [String: Int] = [:]
  /// Found actors that bear a stated name, until a decision takes that name away.
  private var withheld: [NameKey: Actor] = [:]
  private(set) var merged: [Actor.ID: Actor.ID] = [:]
  private(set) var problems: [Problem] = []

  init(stated: [Actor]) {
    for actor in stated {
      statedPlaces[actor.id.rawValue] = entries.count
      add(actor)
    }
  }

  /// Takes in an actor that was found, without the names that others have already.
  mutating func propose(_ actor: Actor) {
    let key = NameKey(actor.name)
    if places[key] != nil || weakPlaces[key].map(isStated) ?? false {
      withheld[key] = actor
      return
    }
    var actor = actor
    actor.aliases.removeAll { isTaken($0) }
    actor.weakAliases.removeAll { isStatedName($0) }
    add(actor)
  }

  private func isTaken(_ name: String) -> Bool {
    places[NameKey(name)] != nil || isStatedName(name)
  }

  /// A found name may mean two who were found, but none of a stated actor's names means another.
  private func isStatedName(_ name: String) -> Bool {
    let key = NameKey(name)
    return (places[key].map(isStated) ?? false) || (weakPlaces[key].map(isStated) ?? false)
  }

  private mutating func add(_ actor: Actor) {
    entries.append(Entry(actor: actor))
    index(entries.count - 1)
  }

  private mutating func index(_ place: Int) {
    guard let actor = entries[place]?.actor else { return }
    for name in [actor.name] + actor.aliases + actor.previousNames {
      let key = NameKey(name)
      if places[key] == nil { places[key] = place }
    }
    for name in actor.weakAliases {
      let key = NameKey(name)
      if weakPlaces[key] == nil { weakPlaces[key] = place }
    }
  }

  private mutating func forgetNames(of place: Int) {
    guard let actor = entries[place]?.actor else { return }
    for name in [actor.name] + actor.aliases + actor.previousNames + actor.weakAliases {
      let key = NameKey(name)
      if places[key] == place { places[key] = nil }
      if weakPlaces[key] == place { weakPlaces[key] = nil }
    }
  }

  // Decisions

  mutating func follow(_ decision: ActorDecision) {
    switch decision.kind {
    case .same(let weakAliases): unite(decision, weakAliases)
    case .different: separate(decision)
    case .hidden: hide(decision)
    }
  }

  /// The entry that goes by a name, or has it as its identifier in the manifest.
  private func place(of name: String) -> Int? {
    let place = places[NameKey(name)] ?? statedPlaces[name]
    return place.flatMap { entries[$0] == nil ? nil : $0 }
  }

  private mutating func unite(_ decision: ActorDecision, _ weakAliases: [String]) {
    var members: [Int] = []
    for name in decision.names + weakAliases {
      if let place = place(of: name), !members.contains(place) { members.append(place) }
    }
    guard let target = members.first(where: { isStated($0) }) ?? members.first,
      var entry = entries[target]
    else { return report(decision, unknown: decision.names.first ?? "") }
    let names = decision.names.filter { statedPlaces[$0] == nil }
    for member in members { forgetNames(of: member) }
    for other in members where other != target { take(other, into: &entry.actor) }
    entry.actor.aliases += names
    if entry.actor.origin == .found, let first = names.first {
      entry.actor.aliases.append(entry.actor.name)
      entry.actor.name = first
    }
    entry.actor.weakAliases += weakAliases
    entry.actor.tidyNames(weak: Set(weakAliases.map(NameKey.init)))
    entry.isHidden = false
    entries[target] = entry
    index(target)
  }

  private func isStated(_ place: Int) -> Bool { entries[place]?.actor.origin == .stated }

  private mutating func take(_ place: Int, into actor: inout Actor) {
    guard let other = entries[place]?.actor else { return }
    entries[place] = nil
    if other.origin == .stated { merged[other.id] = actor.id }
    actor.aliases += [other.name] + other.aliases
    actor.weakAliases += other.weakAliases
    actor.previousNames += other.previousNames
    actor.roles += other.roles
    actor.schema = actor.schema ?? other.schema
    actor.summary = actor.summary ?? other.summary
  }

  private mutating func separate(_ decision: ActorDecision) {
    for (number, name) in decision.names.enumerated() {
      let key = NameKey(name)
      if let place = place(of: name) {
        let sharing = decision.names[..<number].filter { self.place(of: $0) == place }
        for other in sharing { setApart(name, or: other, from: place) }
      } else if let place = weakPlaces[key], entries[place] != nil {
        forgetNames(of: place)
        entries[place]?.actor.remove(key)
        index(place)
        if let actor = withheld[key] { propose(actor) }
      } else if !isSlip(name, besides: decision.names) {
        report(decision, unknown: name)
      }
    }
  }

  /// Whether a name that nobody goes by is nearly that of another one of the decision: a slip that a
  /// person told apart.
  private func isSlip(_ name: String, besides names: [String]) -> Bool {
    names.contains { other in
      guard other != name, !name.contains(" "),
        let actor = place(of: other).flatMap({ entries[$0]?.actor })
      else {
        return false
      }
      let words = ([actor.name] + actor.aliases).flatMap { NameKey($0).words }
      return nearest(to: folded(name), among: words) != nil
    }
  }

  /// Makes a proposal of a name that meant somebody else until then: of the two, the one that its
  /// bearer is not called by.
  private mutating func setApart(_ name: String, or other: String, from place: Int) {
    guard let bearer = entries[place]?.actor else { return }
    let own = NameKey(bearer.name)
    guard let name = [name, other].first(where: { NameKey($0) != own && bearer.has($0) }) else {
      return
    }
    let key = NameKey(name)
    forgetNames(of: place)
    entries[place]?.actor.remove(key)
    index(place)
    let actor = Actor(
      id: Actor.ID(slugging: name), schema: bearer.schema, name: name, origin: .found)
    add(withheld[key] ?? actor)
  }

  private mutating func hide(_ decision: ActorDecision) {
    for name in decision.names {
      guard let place = place(of: name) else {
        report(decision, unknown: name)
        continue
      }
      if isStated(place) {
        report(decision, "“\(name)” is an actor of this manifest; take its block out instead")
      } else {
        entries[place]?.isHidden = true
      }
    }
  }

  // What comes of it

  func actors(limit: Int) -> [Actor] {
    let all = entries.compactMap(\.self)
    let stated = all.map(\.actor).filter { $0.origin == .stated }
    var free = FreeIdentifiers(besides: stated.map(\.id) + Array(merged.keys))
    let found = all.filter { $0.actor.origin == .found && !$0.isHidden }.prefix(limit)
    return stated + found.map { $0.actor.identified(free.take(Actor.ID(slugging: $0.actor.name))) }
  }

  private mutating func report(_ decision: ActorDecision, unknown name: String) {
    let names = entries.compactMap { $0?.actor }.flatMap { [$0.name] + $0.aliases }
    let near = nearest(to: name, among: names).map { "; did you mean “\($0)”?" }
    report(decision, "nobody goes by “\(name)” here\(near ?? "; the decision has no effect")")
  }

  private mutating func report(_ decision: ActorDecision, _ message: String) {
    problems.append(
      Problem(file: Library.manifestName, line: decision.line, message: message))
  }
}

extension Actor {
  fileprivate func has(_ name: String) -> Bool {
    (aliases + weakAliases + previousNames).contains { NameKey($0) == NameKey(name) }
  }

  /// Takes a name away; the name it is called by stays.
  fileprivate mutating func remove(_ key: NameKey) {
    aliases.removeAll { NameKey($0) == key }
    weakAliases.removeAll { NameKey($0) == key }
    previousNames.removeAll { NameKey($0) == key }
  }

  /// Leaves every name once: weak ones only as such, the name it is called by nowhere else.
  fileprivate mutating func tidyNames(weak: Set<NameKey>) {
    var seen: Set<NameKey> = [NameKey(name)]
    aliases = aliases.filter { !weak.contains(NameKey($0)) && seen.insert(NameKey($0)).inserted }
    previousNames = previousNames.filter { seen.insert(NameKey($0)).inserted }
    weakAliases = weakAliases.filter { seen.insert(NameKey($0)).inserted }
  }

  fileprivate func identified(_ id: ID) -> Actor {
    id == self.id
      ? self
      : Actor(
        id: id, schema: schema, name: name, aliases: aliases, weakAliases: weakAliases,
        previousNames: previousNames, roles: roles, summary: summary, origin: origin)
  }
}
