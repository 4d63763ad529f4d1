/// Finds the passages that hold a pattern in a zone, and scores them.
struct PatternFinder<Index: PostingSource> {
  let index: Index
  let zone: Zone

  func matches(of pattern: Pattern) -> Matches {
    var tally = FrequencyTally(passageCount: index.passageCount)
    if let term = pattern.singleWord {
      countForms(of: term, pattern.matching, into: &tally)
      return scored(tally, rarity: rarity(tally))
    }
    var rarity = countRow(pattern, mayGoOn: false, as: .exact, into: &tally)
    if pattern.mayGoOn {
      rarity = countRow(pattern, mayGoOn: true, as: .prefix, into: &tally)
    }
    if let joined = pattern.singleCompound, pattern.matching.allowsStems {
      countStems(of: joined, into: &tally)
    }
    return scored(tally, rarity: pattern.isPhrase ? rarity : self.rarity(tally))
  }

  private func rarity(_ tally: FrequencyTally) -> Double {
    Relevance.rarity(found: tally.found, passageCount: index.passageCount)
  }

  private func scored(_ tally: FrequencyTally, rarity: Double) -> Matches {
    let relevance = Relevance(rarity: rarity, averageLength: index.averageLength)
    var matches = Matches()
    tally.forEach { passage, frequency in
      let length = index.passage(passage).length
      matches.append(passage, score: relevance.score(frequency, length: length, most: tally.most))
    }
    return matches
  }
}

extension PatternFinder {
  private func countForms(
    of term: String, _ matching: Pattern.Matching, into tally: inout FrequencyTally
  ) {
    let exact = index.number(of: term, in: zone)
    if let exact { count(exact, as: .exact, into: &tally) }
    if matching.allowsStems { countStems(of: term, into: &tally) }
    if matching.mayGoOn {
      tally.most = Relevance.most(byStart: term)
      for other in index.terms(startingWith: term, in: zone) where other != exact {
        count(other, as: .prefix, into: &tally)
      }
    }
    guard let distance = matching.distance else { return }
    for (other, distance) in index.terms(near: term, within: distance, in: zone) {
      count(other, as: distance == 1 ? .near : .far, into: &tally)
    }
  }

  /// A stem counts in passages of its own language only.
  private func countStems(of term: String, into tally: inout FrequencyTally) {
    let exact = index.number(of: term, in: zone)
    let isOneLanguage = index.languageCount == 1
    for language in 0..<index.languageCount {
      for other in index.terms(like: term, language: language) where other != exact {
        count(other, as: .stem, in: isOneLanguage ? nil : language, into: &tally)
      }
    }
  }

  private func count(
    _ term: UInt32, as form: FrequencyTally.Form, in language: Int? = nil,
    into tally: inout FrequencyTally
  ) {
    let list = index.list(of: term)
    for place in list.indices {
      let passage = list.passages[place]
      if let language, index.passage(passage).language != language { continue }
      let weight = weight(list, at: place, in: passage)
      if weight > 0 { tally.add(weight, as: form, in: passage) }
    }
  }

  private func weight(_ list: PostingList, at place: Int, in passage: UInt32) -> UInt32 {
    guard index.passage(passage).hasTitle else {
      return zone == .titles ? 0 : UInt32(list.count(at: place))
    }
    return list.weight(at: place, in: zone)
  }
}
