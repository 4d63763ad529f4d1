import DocumentModel
import Testing

@testable import ActorAnalysis

@Suite("The network of links")
struct LinkNetworkTests {
  @Test("Chains go through different people, the closest first")
  func disjoint() {
    // ann-ben-dan is closer than ann-cy-dan; ann-ben-eve-dan would use ben twice.
    let network = network("ann-ben 9  ben-dan 9  ann-cy 2  cy-dan 2  ben-eve 9  eve-dan 9")
    #expect(network.outline("ann", "dan") == ["ann–ben–dan", "ann–cy–dan"])
    #expect(network.outline("dan", "ann") == ["dan–ben–ann", "dan–cy–ann"])
    #expect(network.outline("ann", "dan", limit: 1) == ["ann–ben–dan"])
  }

  @Test("Several steps are taken where fewer lead nowhere, and no more than four")
  func steps() {
    let network = network("ann-ben 1  ben-cy 1  cy-dan 1  dan-eve 1  eve-fay 1")
    #expect(network.outline("ann", "dan") == ["ann–ben–cy–dan"])
    #expect(network.outline("ann", "eve") == ["ann–ben–cy–dan–eve"])
    #expect(network.outline("ann", "fay").isEmpty)
  }

  @Test("Three close steps beat two by hair's breadths")
  func closeness() {
    let weak = network("ann-ben 0  ben-dan 0  ann-cy 99  cy-eve 99  eve-dan 99")
    #expect(weak.outline("ann", "dan") == ["ann–cy–eve–dan", "ann–ben–dan"])
    let fair = network("ann-ben 2  ben-dan 2  ann-cy 99  cy-eve 99  eve-dan 99")
    #expect(fair.outline("ann", "dan") == ["ann–ben–dan", "ann–cy–eve–dan"])
  }

  @Test("A stated link is as close as can be")
  func stated() {
    let network = network("ann-ben 5  ben-dan 5  ann-cy !  cy-dan !")
    #expect(network.outline("ann", "dan") == ["ann–cy–dan", "ann–ben–dan"])
    #expect(network.link(from: "ann", to: "cy")?.isStated == true)
    #expect(network.links(of: "ann").map(\.to) == ["cy", "ben"])
  }

  @Test("Of chains that are as close the one by those who come first wins")
  func ties() {
    let network = network("ann-zed 3  zed-dan 3  ann-ben 3  ben-dan 3  ann-cy 3  cy-dan 3")
    #expect(network.outline("ann", "dan") == ["ann–ben–dan", "ann–cy–dan", "ann–zed–dan"])
  }

  @Test("Where two are linked directly, chains through one other are told all the same")
  func direct() {
    let network = network("ann-dan 9  ann-ben 1  ben-dan 1  ann-cy 9  cy-eve 9  eve-dan 9")
    #expect(network.outline("ann", "dan") == ["ann–ben–dan"])
    #expect(network.link(from: "ann", to: "dan")?.passages == 1)
    #expect(network.link(from: "ann", to: "eve") == nil)
  }

  @Test("The second chain may take a step more than the shortest, the third may not")
  func longer() {
    let network = network(
      "ann-ben 9  ben-dan 9  ann-cy 9  cy-eve 9  eve-dan 9  ann-fay 9  fay-gus 9  gus-dan 9")
    #expect(network.outline("ann", "dan") == ["ann–ben–dan", "ann–cy–eve–dan"])
  }

  @Test("A place links less than somebody does")
  func places() {
    let actors = [
      Actor(id: "ann", schema: .person, name: "Ann"),
      Actor(id: "ben", schema: .person, name: "Ben"),
      Actor(id: "oslo", schema: .place, name: "Oslo"), Actor(id: "zed", name: "Zed"),
    ]
    let ties = [(0, 2, 9.0), (1, 2, 9), (0, 3, 5), (1, 3, 5)].map { one, other, strength in
      LinkNetwork.Tie(one: Int32(one), other: Int32(other), passages: 1, strength: strength)
    }
    #expect(
      LinkNetwork(actors, ties: ties).outline("ann", "ben") == ["ann–zed–ben", "ann–oslo–ben"])
  }

  @Test("Circles are no way round")
  func circles() {
    let network = network("ann-ben 1  ben-cy 1  cy-ann 1  cy-dan 1  eve-fay 1")
    #expect(network.outline("ann", "dan") == ["ann–cy–dan"])
    #expect(network.outline("ann", "eve").isEmpty)
    #expect(network.outline("ann", "ann").isEmpty)
    #expect(network.outline("ann", "nobody").isEmpty)
    #expect(network.outline("nobody", "ann").isEmpty)
  }

  @Test("A source that has no name links nobody")
  func unnamed() {
    let actors = ["ann", "ben"].map { Actor(id: $0, schema: .person, name: "\($0)") }
    let source = Actor(id: "source", schema: .unnamedSource, name: "one source")
    let ties = [LinkNetwork.Tie(one: 0, other: 2), LinkNetwork.Tie(one: 1, other: 2)]
    let network = LinkNetwork(actors + [source], ties: ties)
    #expect(network.outline("ann", "ben").isEmpty)
    #expect(network.linkedToBoth("ann", "ben") == ["source"])
  }

  @Test("Those linked to both are told, the closest first")
  func shared() {
    let network = network("ann-ben 1  dan-ben 1  ann-cy 9  dan-cy 9  ann-eve 9  ann-dan 1")
    #expect(network.linkedToBoth("ann", "dan") == ["cy", "ben"])
    #expect(network.linkedToBoth("ann", "ann").isEmpty)
  }
}

@Suite("The network of links of some documents")
struct DocumentLinkTests {
  private let graph = ActorGraphTests.graph

  @Test("has a link for each two who are named together, as the graph counts them")
  func counts() {
    let network = LinkNetwork(graph)
    for actor in ActorGraphTests.actors.map(\.id) {
      let expected = graph.linked(to: actor).map { "\($0.actor) \($0.passages)" }
      #expect(network.links(of: actor).map { "\($0.to) \($0.passages)" } == expected)
    }
  }

  @Test("has one for each statement too, named together or not")
  func statements() {
    let network = LinkNetwork(
      graph, stated: [("city", "ann"), ("ann", "ann"), ("ann", "nobody"), ("ben", "ann")],
      said: [("ann", "china")])
    let links = network.links(of: "ann").map { "\($0.to) \($0.passages) \($0.isStated)" }
    #expect(links == ["ben 2 true", "city 0 true", "china 1 false", "cy 1 false"])
    #expect(network.link(from: "china", to: "ann")?.isSaid == true)
  }

  @Test("has all pairs of a sentence, and in a list of hundreds those who stand near")
  func crowd() {
    let names = (0..<400).map { "Ada Z\(letters(of: $0))man" }
    let actors = names.enumerated().map { Actor.person(Actor.ID("p\($0)"), $1) }
    let list = document("list", names.joined(separator: ", ") + ".")
    let network = LinkNetwork(ActorGraph(documents: [list], matcher: ActorMatcher(actors: actors)))
    #expect(network.links(of: "p0").count == PairCensus.reach)
    #expect(network.links(of: "p200").count == 2 * PairCensus.reach)
    #expect(network.link(from: "p0", to: "p64") != nil)
    #expect(network.link(from: "p0", to: "p65") == nil)
    #expect(network.chains(from: "p0", to: "p128", limit: 1).first?.between == ["p64"])
  }
}

@Suite("A network of thousands")
struct LargeNetworkTests {
  @Test("gives chains as cheap as trying every one, in a moment")
  func cheapest() throws {
    let network = random(actors: 300, links: 1500)
    for (one, other) in [("a0", "a299"), ("a7", "a150"), ("a33", "a34"), ("a120", "a2")] {
      let (from, to) = (Actor.ID(one), Actor.ID(other))
      let found = network.chains(from: from, to: to, limit: 1).first
      let expected = network.lowestCost(from: from, to: to)
      #expect(abs((found?.cost ?? -1) - (expected ?? -1)) < 1e-4, "\(one) \(other)")
    }
  }

  @Test("of actors answers before anybody notices")
  func fast() {
    let network = random(actors: 5000, links: 100_000)
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(network.chains(from: "a1", to: "a4999", limit: 4).count == 4)
    }
    // An optimised build takes a few milliseconds; this one is not optimised.
    #expect(time < .seconds(2))
  }

  private func random(actors count: Int, links: Int) -> LinkNetwork {
    var state: UInt64 = 42
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var ties: [ActorPair: LinkNetwork.Tie] = [:]
    while ties.count < links {
      let (one, other) = (Int32(next(count)), Int32(next(count)))
      guard one != other else { continue }
      let pair = ActorPair(one, other)
      ties[pair] = LinkNetwork.Tie(
        one: pair.lower, other: pair.upper, passages: 1, strength: Double(next(100)) / 10)
    }
    let actors = (0..<count).map { Actor.person(Actor.ID("a\($0)"), "Actor \($0)") }
    return LinkNetwork(actors, ties: ties.sorted { $0.key < $1.key }.map(\.value))
  }
}

/// Actors and the strengths of their links, `!` for a stated one: `ann-ben 3  ben-cy !`.
///
/// Actors are in the order of the alphabet.
private func network(_ text: String) -> LinkNetwork {
  let words = text.split(separator: " ").map(String.init)
  let links = stride(from: 0, to: words.count, by: 2).map { place in
    (words[place].split(separator: "-").map(String.init), words[place + 1])
  }
  let names = Set(links.flatMap(\.0)).sorted()
  let ties = links.map { ends, strength in
    LinkNetwork.Tie(
      one: Int32(names.firstIndex(of: ends[0]) ?? 0),
      other: Int32(names.firstIndex(of: ends[1]) ?? 0), passages: strength == "!" ? 0 : 1,
      isStated: strength == "!", strength: Double(strength) ?? 0)
  }
  return LinkNetwork(names.map { .person(Actor.ID($0), $0) }, ties: ties)
}

extension LinkNetwork {
  /// The chains between two actors, `ann–ben–cy`.
  fileprivate func outline(_ one: Actor.ID, _ other: Actor.ID, limit: Int = 9) -> [String] {
    chains(from: one, to: other, limit: limit).map { chain in
      ([one] + chain.steps.map(\.to)).map(\.rawValue).joined(separator: "–")
    }
  }

  /// The cost of the cheapest chain of two to four steps, found by trying every one.
  fileprivate func lowestCost(from one: Actor.ID, to other: Actor.ID) -> Double? {
    guard let from = place(of: one), let to = place(of: other) else { return nil }
    let longest = link(from: one, to: other) == nil ? Self.longestChain : 2
    var lowest: Float?
    func go(_ place: Int, _ cost: Float, _ visited: Set<Int>) {
      for end in ends(of: place) where !visited.contains(Int(end.actor)) {
        let total = cost + end.cost
        if let lowest, total >= lowest { continue }
        if Int(end.actor) == to {
          if visited.count > 1 { lowest = total }
        } else if visited.count < longest {
          go(Int(end.actor), total, visited.union([Int(end.actor)]))
        }
      }
    }
    go(from, 0, [from])
    return lowest.map(Double.init)
  }
}

/// A number in letters, so that a name may hold it: `bcd` is 123.
private func letters(of number: Int) -> String {
  String(
    String(number).compactMap { digit in
      digit.wholeNumberValue.map { Character(UnicodeScalar(97 + UInt8($0))) }
    })
}
