package import DocumentModel

/// Who is linked to whom and how closely: made once for a briefing, then asked how two are linked.
///
/// The links of an actor lie side by side in one array, each link there from both ends.
package struct LinkNetwork: Sendable {
  /// A link between two places in `actors`.
  struct Tie {
    let one: Int32
    let other: Int32
    /// How many passages name both.
    var passages: Int32 = 0
    var isStated = false
    /// Whether a sentence states what links the two.
    var isSaid = false
    /// That of the link as an ``Association``; zero where no passage names both.
    var strength = 0.0

    /// What it takes to go along the link: one where a person states it, hardly more where a
    /// sentence does or the two are together again and again, up to two where one passage names
    /// both and little else.
    var cost: Float {
      if isStated { return 1 }
      let cost = Float(1 + 1 / (1 + max(0, strength)))
      return isSaid ? min(1.1, cost) : cost
    }
  }

  /// A link as it is seen from one of its two actors.
  struct End {
    let actor: Int32
    let passages: Int32
    let cost: Float
    let isStated: Bool
    let isSaid: Bool
  }

  let actors: [Actor]
  /// For each actor, the closest first, then in the order of the actors.
  private let ends: [End]
  /// The first of each actor's ends, and one more number: how many there are.
  private let firstEnd: [Int32]
  private let places: [Actor.ID: Int32]

  /// - Parameters:
  ///   - actors: Those who may be linked.
  ///   - ties: Of different actors, no two between the same.
  init(_ actors: [Actor], ties: [Tie]) {
    var counts = [Int32](repeating: 0, count: actors.count + 1)
    for tie in ties {
      counts[Int(tie.one) + 1] += 1
      counts[Int(tie.other) + 1] += 1
    }
    for place in actors.indices { counts[place + 1] += counts[place] }
    var next = counts
    var ends = [End](
      repeating: End(actor: 0, passages: 0, cost: 0, isStated: false, isSaid: false),
      count: 2 * ties.count)
    func add(_ tie: Tie, from: Int32, to: Int32) {
      ends[Int(next[Int(from)])] = End(
        actor: to, passages: tie.passages, cost: tie.cost, isStated: tie.isStated,
        isSaid: tie.isSaid)
      next[Int(from)] += 1
    }
    for tie in ties {
      add(tie, from: tie.one, to: tie.other)
      add(tie, from: tie.other, to: tie.one)
    }
    for place in actors.indices {
      ends[Int(counts[place])..<Int(counts[place + 1])].sort {
        ($0.cost, $0.actor) < ($1.cost, $1.actor)
      }
    }
    self.actors = actors
    self.ends = ends
    firstEnd = counts
    places = Dictionary(
      actors.enumerated().map { ($1.id, Int32($0)) }, uniquingKeysWith: { first, _ in first })
  }

  func place(of actor: Actor.ID) -> Int? { places[actor].map(Int.init) }

  func ends(of place: Int) -> ArraySlice<End> {
    ends[Int(firstEnd[place])..<Int(firstEnd[place + 1])]
  }

  func step(_ end: End, from place: Int) -> LinkStep {
    LinkStep(
      from: actors[place].id, to: actors[Int(end.actor)].id, passages: Int(end.passages),
      isStated: end.isStated, isSaid: end.isSaid)
  }
}

/// What others ask.
extension LinkNetwork {
  /// An actor's links, the closest first.
  package func links(of actor: Actor.ID) -> [LinkStep] {
    guard let place = place(of: actor) else { return [] }
    return ends(of: place).map { step($0, from: place) }
  }

  /// The link between two actors; nothing where no passage names both and nobody states one.
  package func link(from one: Actor.ID, to other: Actor.ID) -> LinkStep? {
    guard let from = place(of: one), let to = place(of: other) else { return nil }
    return ends(of: from).first { Int($0.actor) == to }.map { step($0, from: from) }
  }

  /// The actors that two are both linked to, the closest to both first.
  package func linkedToBoth(_ one: Actor.ID, _ other: Actor.ID) -> [Actor.ID] {
    guard let from = place(of: one), let to = place(of: other), from != to else { return [] }
    let costs = Dictionary(
      ends(of: from).map { ($0.actor, $0.cost) }, uniquingKeysWith: { first, _ in first })
    let shared = ends(of: to).compactMap { end in
      costs[end.actor].map { (cost: $0 + end.cost, actor: end.actor) }
    }
    return shared.sorted { $0 < $1 }.map { actors[Int($0.actor)].id }
  }
}
