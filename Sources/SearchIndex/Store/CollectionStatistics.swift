import Synchronization

/// How rare words are in a whole collection, of which each index holds a part.
///
/// Words of one search are counted once, when the first part asks. Of starts and near spellings the
/// passages of all their words are added up, though one may hold several: to merge their lists would
/// take longer than the search.
final class CollectionStatistics: Sendable {
  private struct Key: Hashable {
    let pattern: Pattern
    let zone: Zone
  }

  private let parts: [any CountedSource]
  private let passageCount: Int
  private let known = Mutex<[Key: Double]>([:])

  init(_ parts: [any CountedSource]) {
    self.parts = parts
    passageCount = parts.reduce(0) { $0 + $1.passageCount }
  }

  func rarity(of pattern: Pattern, in zone: Zone) -> Double {
    let key = Key(pattern: pattern, zone: zone)
    if let rarity = known.withLock({ $0[key] }) { return rarity }
    let rarity = count(pattern, zone)
    known.withLock { $0[key] = rarity }
    return rarity
  }

  private func count(_ pattern: Pattern, _ zone: Zone) -> Double {
    if let term = pattern.singleWord {
      return rarity(found(term, pattern.matching, zone))
    }
    let elements = pattern.rows(mayGoOn: pattern.mayGoOn).map { alternatives in
      alternatives.map { steps in steps.map { found($0, zone) }.min() ?? 0 }.max() ?? 0
    }
    if pattern.isPhrase { return elements.reduce(0) { $0 + rarity($1) } }
    let stems = pattern.matching.allowsStems ? pattern.singleCompound.map(foundByStem) ?? 0 : 0
    return rarity(max(stems, elements.first ?? 0))
  }

  private func rarity(_ found: Int) -> Double {
    Relevance.rarity(found: min(found, passageCount), passageCount: passageCount)
  }
}

extension CollectionStatistics {
  private func found(_ term: String, _ matching: Pattern.Matching, _ zone: Zone) -> Int {
    var most = total { $0.found(term, in: zone) }
    if matching.allowsStems { most = max(most, foundByStem(of: term)) }
    if matching.mayGoOn { most = max(most, total { $0.found(startingWith: term, in: zone) }) }
    if let distance = matching.distance {
      most = max(most, total { $0.found(near: term, within: distance, in: zone) })
    }
    return most
  }

  private func found(_ step: Pattern.Element.Step, _ zone: Zone) -> Int {
    step.mayGoOn
      ? total { $0.found(startingWith: step.term, in: zone) }
      : total { $0.found(step.term, in: zone) }
  }

  private func foundByStem(of term: String) -> Int {
    total { part in
      (0..<part.languageCount).map { part.found(like: term, language: $0) }.max() ?? 0
    }
  }

  private func total(_ count: (any CountedSource) -> Int) -> Int {
    parts.reduce(0) { $0 + count($1) }
  }
}
