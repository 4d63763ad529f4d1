package import DocumentModel

/// Links from co-mentions.
extension ActorGraph {
  /// The actors named in passages with an actor, strongest first.
  ///
  /// Strength is the evidence times how much more often the two are together than chance would
  /// have them: `w · log2(1 + O/E)`, with `w` the passages that name both (half where no sentence
  /// does), `O` their number and `E` the number expected of two actors that keep apart,
  /// `passages(a) · passages(b) / passages`. That is local mutual information (Stefan Evert, The
  /// Statistics of Word Cooccurrences, 2005, section 3.1.4), made smooth by one so that in a
  /// briefing of few passages, where everyone is everywhere, plain evidence decides, while a
  /// partner who is rare elsewhere counts for more than one who is in every passage. Ties go by
  /// first appearance together, and then by the order of the briefing's actors.
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
        actor: actors[Int(partner.best.partner)].id, passages: partner.passages,
        passagesWithinSentence: partner.withinSentence,
        strength: strengths[partner.best.partner] ?? 0, best: evidence(partner.best, &sentences))
    }
  }

  /// The evidence for a link between two actors: one piece per passage that names both, best
  /// first: in one sentence, with the shortest distance, earliest.
  package func evidence(for first: Actor.ID, and second: Actor.ID) -> [SentenceEvidence] {
    guard let first = place(of: first).map(Int32.init),
      let second = place(of: second).map(Int32.init), first != second
    else { return [] }
    let pairs = certainPassages(of: first).compactMap { ordinal in
      closestPairs(of: first, inPassage: ordinal).first { $0.partner == second }
    }
    var sentences: [Int32: [Range<Int>]] = [:]
    return pairs.sorted { $0.isBetter(than: $1) }.map { evidence($0, &sentences) }
  }

  private struct Partner {
    /// The order of first appearance: the place of the first pair's entry.
    let first: Int
    var best: MentionPair
    var passages = 0
    var withinSentence = 0

    init(first pair: MentionPair) {
      first = max(pair.left, pair.right)
      best = pair
    }

    mutating func add(_ pair: MentionPair) {
      passages += 1
      withinSentence += pair.isWithinSentence ? 1 : 0
      if pair.isBetter(than: best) { best = pair }
    }
  }

  private func strength(of partner: Partner, passages own: Int) -> Double {
    let together = Double(partner.passages)
    let weight = (together + Double(partner.withinSentence)) / 2
    let others = certainPassageCounts[Int(partner.best.partner)]
    let expected = Double(own) * Double(others) / Double(max(1, table.passageCount))
    return weight * binaryLogarithm(1 + together / max(expected, .leastNormalMagnitude))
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

/// The logarithm to base two by the binary exponent and a series: good to nine digits.
///
/// Without Foundation, which the module does without, Swift has no `log2` on all platforms.
private func binaryLogarithm(_ value: Double) -> Double {
  let significand = value.significand
  let ratio = (significand - 1) / (significand + 1)
  let square = ratio * ratio
  var sum = 0.0
  var power = ratio
  for term in 0..<10 {
    sum += power / Double(2 * term + 1)
    power *= square
  }
  return Double(value.exponent) + 2 * sum / 0.693_147_180_559_945_3
}
