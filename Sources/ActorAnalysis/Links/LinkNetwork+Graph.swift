package import DocumentModel

extension LinkNetwork {
  /// The links that a graph's passages and some statements make.
  ///
  /// - Parameters:
  ///   - graph: Who is named where.
  ///   - stated: Both actors of each link that a person states; others than the graph's are left
  ///     out.
  ///   - said: The same of what sentences state.
  ///   - isCancelled: Asked now and then; when it says so, the links so far are all.
  package init(
    _ graph: ActorGraph, stated: [(one: Actor.ID, other: Actor.ID)] = [],
    said: [(one: Actor.ID, other: Actor.ID)] = [],
    isCancelled: () -> Bool = { false }
  ) {
    var census = PairCensus()
    for ordinal in 0..<graph.table.passageCount where !graph.isHeading(ordinal) {
      if ordinal.isMultiple(of: 4096), isCancelled() { break }
      census.count(graph, passage: ordinal)
    }
    var ties = census.ties(in: graph)
    func change(_ pairs: [(one: Actor.ID, other: Actor.ID)], _ change: (inout Tie) -> Void) {
      for pair in pairs {
        guard let one = graph.place(of: pair.one).map(Int32.init),
          let other = graph.place(of: pair.other).map(Int32.init), one != other
        else { continue }
        let key = ActorPair(one, other)
        change(&ties[key, default: Tie(one: key.lower, other: key.upper)])
      }
    }
    change(stated) { $0.isStated = true }
    change(said) { $0.isSaid = true }
    self.init(graph.actors, ties: ties.sorted { $0.key < $1.key }.map(\.value))
  }
}

/// Two places in a list of actors, whichever came first.
struct ActorPair: Hashable, Comparable {
  private let key: UInt64

  init(_ one: Int32, _ other: Int32) {
    key = UInt64(UInt32(min(one, other))) << 32 | UInt64(UInt32(max(one, other)))
  }

  var lower: Int32 { Int32(truncatingIfNeeded: key >> 32) }
  var upper: Int32 { Int32(truncatingIfNeeded: key) }

  static func < (one: ActorPair, other: ActorPair) -> Bool { one.key < other.key }
}

/// Counts how many passages name two actors.
struct PairCensus {
  /// A mention is paired with those of at most so many actors before it in its passage.
  ///
  /// All pairs of an ordinary passage are counted. In one that names hundreds, such as a list or a
  /// text without line ends, to stand far apart links nobody, and the count stays linear.
  static let reach = 64

  private struct Count {
    var association = Association()
    /// The ordinal of the last passage counted.
    var passage: Int32 = -1
    var isWithinSentence = false

    mutating func add(passage ordinal: Int32, isWithinSentence together: Bool) {
      if passage != ordinal {
        passage = ordinal
        isWithinSentence = false
        association.together += 1
      }
      if together, !isWithinSentence {
        isWithinSentence = true
        association.withinSentence += 1
      }
    }
  }

  private struct Recent {
    let actor: Int32
    let sentence: Int32
  }

  private var counts: [ActorPair: Count] = [:]
  /// The last mention of each actor met in the passage, the latest last.
  private var recent: [Recent] = []

  mutating func count(_ graph: ActorGraph, passage ordinal: Int) {
    let entries = graph.table.entries(ofPassage: ordinal)
    guard entries.count > 1 else { return }
    recent.removeAll(keepingCapacity: true)
    for entry in entries {
      guard let actor = graph.table.certainActor(of: entry) else { continue }
      for other in recent where other.actor != actor {
        counts[ActorPair(actor, other.actor), default: Count()].add(
          passage: entry.passage, isWithinSentence: entry.sentence == other.sentence)
      }
      if let known = recent.firstIndex(where: { $0.actor == actor }) {
        recent.remove(at: known)
      } else if recent.count == Self.reach {
        recent.removeFirst()
      }
      recent.append(Recent(actor: actor, sentence: entry.sentence))
    }
  }

  func ties(in graph: ActorGraph) -> [ActorPair: LinkNetwork.Tie] {
    var ties: [ActorPair: LinkNetwork.Tie] = [:]
    ties.reserveCapacity(counts.count)
    for (pair, count) in counts {
      ties[pair] = LinkNetwork.Tie(
        one: pair.lower, other: pair.upper, passages: Int32(count.association.together),
        strength: count.association.strength(
          one: Int(graph.certainPassageCounts[Int(pair.lower)]),
          other: Int(graph.certainPassageCounts[Int(pair.upper)]), of: graph.table.passageCount))
    }
    return ties
  }
}
