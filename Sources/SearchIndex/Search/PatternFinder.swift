/// Finds the passages that hold a pattern in a zone, and scores them.
struct PatternFinder<Index: PostingSource> {
  let index: Index
  let zone: Zone
  /// How rare words are, where the index itself is not asked.
  var collection: CollectionStatistics?
  /// Asked now and then; what is found behind a yes is worth nothing.
  var isCancelled: () -> Bool = { false }
  /// Passages that are looked at between two questions.
  static var passagesBetweenQuestions: Int { 1024 }

  func matches(of pattern: Pattern) -> Matches {
    var tally = FrequencyTally(passageCount: index.passageCount)
    if let term = pattern.singleWord {
      countForms(of: term, pattern.matching, into: &tally)
      return scored(tally, rarity: rarity(of: pattern, orElse: rarity(tally)))
    }
    var rarity = countRow(pattern, mayGoOn: false, as: .exact, into: &tally)
    if pattern.mayGoOn {
      rarity = countRow(pattern, mayGoOn: true, as: .prefix, into: &tally)
    }
    if let joined = pattern.singleCompound, pattern.matching.allowsStems {
      countStems(of: joined, into: &tally)
    }
    let own = pattern.isPhrase ? rarity : self.rarity(tally)
    return scored(tally, rarity: self.rarity(of: pattern, orElse: own))
  }

  private func rarity(of pattern: Pattern, orElse own: Double) -> Double {
    collection?.rarity(of: pattern, in: zone) ?? own
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
    if matching.mayGoOn { tally.most = Relevance.most(byStart: term) }
    for found in forms(of: term, matching) { count(found, into: &tally) }
  }

  /// A term that a word is found by.
  struct Found {
    let list: PostingList
    let form: FrequencyTally.Form
    /// Where it counts in the passages of one language only.
    let language: UInt32?
  }

  /// The terms that a word is found by; one may be among them in several forms.
  func forms(of term: String, _ matching: Pattern.Matching) -> [Found] {
    var result: [Found] = []
    func add(_ term: UInt32, _ form: FrequencyTally.Form, _ language: UInt32? = nil) {
      if isCancelled() { return }
      result.append(Found(list: index.list(of: term), form: form, language: language))
    }
    let exact = index.number(of: term, in: zone)
    if let exact { add(exact, .exact) }
    if matching.allowsStems {
      let isOneLanguage = index.languageCount == 1
      for language in 0..<index.languageCount {
        for other in index.terms(like: term, language: language) where other != exact {
          add(other, .stem, isOneLanguage ? nil : UInt32(language))
        }
      }
    }
    if matching.mayGoOn {
      for other in index.terms(startingWith: term, in: zone) where other != exact {
        add(other, .prefix)
      }
    }
    if let distance = matching.distance {
      for (other, changes) in index.terms(near: term, within: distance, in: zone) {
        add(other, changes == 1 ? .near : .far)
      }
    }
    return result
  }

  /// A stem counts in passages of its own language only.
  private func countStems(of term: String, into tally: inout FrequencyTally) {
    for found in forms(of: term, .stemmed) where found.form == .stem { count(found, into: &tally) }
  }

  private func count(_ found: Found, into tally: inout FrequencyTally) {
    for place in found.list.indices {
      if place % Self.passagesBetweenQuestions == 0, isCancelled() { return }
      let passage = found.list.passages[place]
      if let language = found.language, index.passage(passage).language != language { continue }
      let weight = weight(found.list, at: place, in: passage)
      if weight > 0 { tally.add(weight, as: found.form, in: passage) }
    }
  }

  private func weight(_ list: PostingList, at place: Int, in passage: UInt32) -> UInt32 {
    guard index.passage(passage).hasTitle else {
      return zone == .titles ? 0 : UInt32(list.count(at: place))
    }
    return list.weight(at: place, in: zone)
  }
}
