package import DocumentModel

extension LinkNetwork {
  /// More steps than these link anybody with anybody.
  package static let longestChain = 4

  /// How two actors are linked through others, the closest first; no two chains share anybody.
  ///
  /// An unnamed source links nobody, for nothing tells that it is one person; places and states
  /// link less than people do. A chain takes no more steps than the shortest, the second one more
  /// at most; where the two are linked directly, it takes two.
  ///
  ///     Ann – Ben – Dan     Ann – Cy – Dan     and not: Ann – Ben – Cy – Dan
  ///
  /// - Parameters:
  ///   - one: Where the chains begin.
  ///   - other: Where they end.
  ///   - limit: How many are wanted at most.
  /// - Returns: Nothing where one is not known, both are the same or nobody links them in
  ///   ``longestChain`` steps.
  package func chains(from one: Actor.ID, to other: Actor.ID, limit: Int) -> [LinkChain] {
    guard let from = place(of: one), let to = place(of: other), from != to else { return [] }
    var search = ChainSearch(self, from: from, to: to)
    var longest = ends(of: from).contains { Int($0.actor) == to } ? 2 : Self.longestChain
    var chains: [LinkChain] = []
    while chains.count < limit, let found = search.closest(atMost: longest) {
      chains.append(found)
      let shortest = chains.map(\.steps.count).min() ?? longest
      longest = min(longest, chains.count == 1 ? shortest + 1 : shortest)
      for actor in found.between { search.leaveOut(actor) }
    }
    return chains
  }
}

/// Looks for the closest chain of a few steps between two actors.
///
/// The cheapest ways to all actors in one step, in two steps and so on are worked out in turn, each
/// from those that the step before made cheaper (Bellman and Ford); as every step costs something,
/// the closest chain never comes by an actor twice. Between chains that cost the same the one with
/// fewer steps wins, then the one by actors who come first in the network.
struct ChainSearch {
  private let network: LinkNetwork
  private let from: Int
  private let to: Int
  private var isLeftOut: [Bool]
  /// What it takes to go by an actor.
  private let tolls: [Float]

  init(_ network: LinkNetwork, from: Int, to: Int) {
    self.network = network
    self.from = from
    self.to = to
    tolls = network.actors.map(\.schema.toll)
    isLeftOut = network.actors.map { $0.schema == .unnamedSource }
    isLeftOut[from] = true
    isLeftOut[to] = true
  }

  /// Makes chains go by others from now on.
  mutating func leaveOut(_ actor: Actor.ID) {
    if let place = network.place(of: actor) { isLeftOut[place] = true }
  }

  /// The cheapest ways to all actors in so many steps.
  private struct Round {
    var costs: [Float]
    /// Who comes before an actor.
    var before: [Int32]
    /// Those whom these steps reach at a lower cost than fewer steps do, in order.
    var reached: [Int] = []
  }

  /// The closest chain of two steps at least.
  func closest(atMost longest: Int) -> LinkChain? {
    var round = Round(
      costs: Array(repeating: .infinity, count: network.actors.count),
      before: Array(repeating: -1, count: network.actors.count), reached: [from])
    round.costs[from] = 0
    var before: [[Int32]] = []
    var best: (cost: Float, steps: Int)?
    for steps in 1...max(1, longest) {
      round = next(round, below: best?.cost ?? .infinity)
      before.append(round.before)
      if steps > 1, round.costs[to] < best?.cost ?? .infinity { best = (round.costs[to], steps) }
      if steps == 1 { round.costs[to] = .infinity }
    }
    return best.map { chain(before.prefix($0.steps), cost: $0.cost) }
  }

  /// One step on from those reached, as long as another step can still stay below a bound.
  private func next(_ round: Round, below bound: Float) -> Round {
    var next = round
    next.reached = []
    var isReached = [Bool](repeating: false, count: network.actors.count)
    for place in round.reached {
      let cost = round.costs[place] + (place == from ? 0 : tolls[place])
      for end in network.ends(of: place) {
        let actor = Int(end.actor)
        let total = cost + end.cost
        if total >= next.costs[actor] { continue }
        if actor != to, isLeftOut[actor] || total + 1 >= bound { continue }
        next.costs[actor] = total
        next.before[actor] = Int32(place)
        if actor != to, !isReached[actor] {
          isReached[actor] = true
          next.reached.append(actor)
        }
      }
    }
    next.reached.sort()
    return next
  }

  /// Follows who comes before whom, from the end and the last step on.
  private func chain(_ before: some BidirectionalCollection<[Int32]>, cost: Float) -> LinkChain {
    var places = [to]
    for step in before.reversed() { places.append(Int(step[places[places.count - 1]])) }
    let steps = zip(places.dropFirst(), places).map { from, to in step(from, to) }
    return LinkChain(steps: steps.reversed(), cost: Double(cost))
  }

  private func step(_ from: Int, _ to: Int) -> LinkStep {
    let end = network.ends(of: from).first { Int($0.actor) == to }
    return LinkStep(
      from: network.actors[from].id, to: network.actors[to].id,
      passages: Int(end?.passages ?? 0), isStated: end?.isStated ?? false,
      isSaid: end?.isSaid ?? false)
  }
}

extension Actor.Schema? {
  /// Half a step by a place, where many are who never met; half of that by a state.
  fileprivate var toll: Float {
    switch self {
    case .place: 0.5
    case .state: 0.25
    case .person, .organization, .publicBody, .unnamedSource, nil: 0
    }
  }
}
