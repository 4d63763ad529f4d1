package import DocumentModel

/// Links from co-mentions.
extension ActorGraph {
  /// The actors named in passages with an actor, strongest first.
  ///
  /// What makes a link strong is told at ``Association``. Ties go by first appearance together, and
  /// then by the order of the briefing's actors.
  package func linked(to actor: Actor.ID) -> [CoMention] {
    guard let place = place(of: actor).map(Int32.init) else { return [] }
    var partners: [Int32: Partner] = [:]
    let own = certainPassages(of: place)
    for ordinal in own {
      for pair in closestPairs(of: place, inPassage: ordinal) {
        partners[pair.partner, default: Partner(first: pair)].add(pair)
      }
    }
    let strengths = partners.mapValues { partner in
      strength(of: partner, passages: own.count)
    }
    let order = partners.values.sorted { left, right in
      let leftStrength = strengths[left.best.partner] ?? 0
      let rightStrength = strengths[right.best.partner] ?? 0
      return leftStrength == rightStrength
        ? (left.first, left.best.partner) < (right.first, right.best.partner)
        : leftStrength > rightStrength
    }
    var sentences: [Int32: [Range<Int>]] = [:]
    return order.map { partner in
      CoMention(
        actor: actors[Int(partner.best.partner)].id, passages: partner.association.together,
        passagesWithinSentence: partner.association.withinSentence,
        strength: strengths[partner.best.partner] ?? 0, best: evidence(partner.best, &sentences))
    }
  }

  /// The evidence for a link between two actors: one piece per passage that names both, best
  /// first: in one sentence, with the shortest distance, earliest.
  ///
  /// - Returns: The number of those passages, and the best pieces, at most `limit`.
  package func evidence(
    for first: Actor.ID, and second: Actor.ID, limit: Int
  ) -> (passages: Int, best: [SentenceEvidence]) {
    guard let first = place(of: first).map(Int32.init),
      let second = place(of: second).map(Int32.init), first != second
    else { return (0, []) }
    let isFirstRarer =
      certainPassageCounts[Int(first)] <= certainPassageCounts[Int(second)]
    let (rarer, other) = isFirstRarer ? (first, second) : (second, first)
    let pairs = certainPassages(of: rarer).compactMap { ordinal in
      closestPairs(of: rarer, inPassage: ordinal).first { $0.partner == other }
    }
    var sentences: [Int32: [Range<Int>]] = [:]
    let best = pairs.sorted { $0.isBetter(than: $1) }.prefix(limit)
    return (pairs.count, best.map { evidence($0, &sentences) })
  }

  /// All of it.
  package func evidence(for first: Actor.ID, and second: Actor.ID) -> [SentenceEvidence] {
    evidence(for: first, and: second, limit: .max).best
  }

  private struct Partner {
    /// The order of first appearance: the place of the first pair's entry.
    let first: Int
    var best: MentionPair
    var association = Association()

    init(first pair: MentionPair) {
      first = max(pair.left, pair.right)
      best = pair
    }

    mutating func add(_ pair: MentionPair) {
      association.together += 1
      association.withinSentence += pair.isWithinSentence ? 1 : 0
      if pair.isBetter(than: best) { best = pair }
    }
  }

  private func strength(of partner: Partner, passages own: Int) -> Double {
    partner.association.strength(
      one: own, other: Int(certainPassageCounts[Int(partner.best.partner)]),
      of: table.passageCount)
  }

  /// The ordinals of the passages that name an actor with certainty, headings aside.
  private func certainPassages(of place: Int32) -> [Int] {
    var result: [Int] = []
    for entry in mentionPlaces[Int(place)].lazy.map({ table.entries[Int($0)] })
    where table.certainActor(of: entry) == place && result.last != Int(entry.passage)
      && !isHeading(Int(entry.passage))
    {
      result.append(Int(entry.passage))
    }
    return result
  }
}
