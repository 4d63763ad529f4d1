/// Finds the passages that hold a pattern in a zone, and scores them.
struct PatternFinder {
  let index: MemoryIndex
  let zone: Zone

  func matches(of pattern: Pattern) -> Matches {
    var tally = FrequencyTally(passageCount: index.passages.count)
    if let term = pattern.singleWord {
      countForms(of: term, pattern.matching, into: &tally)
    } else {
      countRow(pattern, mayGoOn: false, as: .exact, into: &tally)
      if pattern.mayGoOn { countRow(pattern, mayGoOn: true, as: .prefix, into: &tally) }
      if let joined = pattern.singleCompound, pattern.matching.allowsStems {
        countStems(of: joined, into: &tally)
      }
    }
    return scored(tally)
  }

  private func scored(_ tally: FrequencyTally) -> Matches {
    let relevance = Relevance(
      found: tally.found, passageCount: index.passages.count, averageLength: index.averageLength)
    var matches = Matches()
    tally.forEach { passage, frequency in
      let length = index.passages[Int(passage)].length
      matches.append(passage, score: relevance.score(frequency, length: length))
    }
    return matches
  }
}

extension PatternFinder {
  private func countForms(
    of term: String, _ matching: Pattern.Matching, into tally: inout FrequencyTally
  ) {
    let exact = index.dictionary.number(of: term)
    if let exact { count(exact, as: .exact, into: &tally) }
    if matching.allowsStems { countStems(of: term, into: &tally) }
    guard matching.mayGoOn else { return }
    for other in index.sortedTerms.terms(startingWith: term, in: index.dictionary)
    where other != exact {
      count(other, as: .prefix, into: &tally)
    }
  }

  /// A stem counts in passages of its own language only.
  private func countStems(of term: String, into tally: inout FrequencyTally) {
    let exact = index.dictionary.number(of: term)
    let isOneLanguage = index.stemGroups.count == 1
    for (language, group) in index.stemGroups.enumerated() {
      for other in group?.terms(like: term) ?? [] where other != exact {
        count(other, as: .stem, in: isOneLanguage ? nil : language, into: &tally)
      }
    }
  }

  private func count(
    _ term: UInt32, as form: FrequencyTally.Form, in language: Int? = nil,
    into tally: inout FrequencyTally
  ) {
    let list = index.postings.list(of: term)
    for place in list.indices {
      let passage = list.passages[place]
      if let language, index.passages[Int(passage)].language != language { continue }
      let weight = weight(list, at: place, in: passage)
      if weight > 0 { tally.add(weight, as: form, in: passage) }
    }
  }

  private func weight(_ list: PostingList, at place: Int, in passage: UInt32) -> Double {
    guard index.passages[Int(passage)].hasTitle else {
      return zone == .titles ? 0 : Double(list.count(at: place))
    }
    return list.occurrences(at: place).reduce(0) { sum, occurrence in
      guard zone.contains(occurrence) else { return sum }
      return sum + (occurrence.isInTitle ? Relevance.titleWeight : 1)
    }
  }
}
