/// A step of a row with the postings of its term, or of all terms that it may go on to.
struct PhraseStep {
  let list: PostingList
  let advance: Int?
}

/// Elements side by side, each with the rows of steps that it is found by.
typealias PhraseRow = [[[PhraseStep]]]

extension PatternFinder {
  /// Gives how rare the row is: as all its elements together, each no more than its rarest word.
  @discardableResult
  func countRow(
    _ pattern: Pattern, mayGoOn: Bool, as form: FrequencyTally.Form,
    into tally: inout FrequencyTally
  ) -> Double {
    let row = row(of: pattern, mayGoOn: mayGoOn)
    count(row, as: form, into: &tally)
    return row.reduce(0) { sum, alternatives in
      let found = alternatives.map { steps in steps.map(\.list.passages.count).min() ?? 0 }
      return sum + Relevance.rarity(found: found.max() ?? 0, passageCount: index.passageCount)
    }
  }

  private func count(
    _ row: PhraseRow, as form: FrequencyTally.Form, into tally: inout FrequencyTally
  ) {
    for (place, passage) in candidates(row).enumerated() {
      if place % Self.passagesBetweenQuestions == 0, isCancelled() { return }
      let weight = weight(of: row, in: passage)
      if weight > 0 { tally.add(weight, as: form, in: passage) }
    }
  }

  private func step(_ step: Pattern.Element.Step) -> PhraseStep {
    PhraseStep(list: list(of: step), advance: step.advance)
  }

  private func list(of step: Pattern.Element.Step) -> PostingList {
    if step.mayGoOn {
      let terms = index.terms(startingWith: step.term, in: zone)
      let lists = terms.lazy.prefix { _ in !isCancelled() }.map(index.list)
      guard !lists.isEmpty else { return .none }
      return PostingList(merging: Array(lists), passageCount: index.passageCount)
    }
    return index.number(of: step.term, in: zone).map(index.list) ?? .none
  }

  /// The passages that hold all the words of a row, side by side or not.
  private func candidates(_ row: PhraseRow) -> [UInt32] {
    var result: Matches?
    for alternatives in row {
      let holding = alternatives.reduce(Matches()) { $0.union(passages(holding: $1)) }
      result = result?.intersection(holding) ?? holding
    }
    return result?.passages ?? []
  }

  private func passages(holding steps: [PhraseStep]) -> Matches {
    let lists = steps.map { Matches(unscored: Array($0.list.passages)) }
      .sorted { $0.count < $1.count }
    guard let first = lists.first else { return Matches() }
    return lists.dropFirst().reduce(first) { $0.intersection($1) }
  }

  private func weight(of row: PhraseRow, in passage: UInt32) -> UInt32 {
    ends(of: row, in: passage, from: nil).reduce(0) { sum, end in
      sum + zone.weight(of: Occurrence(place: end))
    }
  }

  func row(of pattern: Pattern, mayGoOn: Bool) -> PhraseRow {
    pattern.rows(mayGoOn: mayGoOn).map { $0.map { $0.map(step) } }
  }

  /// The places at which the row's first element may stand.
  func starts(of row: PhraseRow, in passage: UInt32) -> Set<UInt32> {
    var starts: Set<UInt32> = []
    for step in row.first?.compactMap(\.first) ?? [] {
      for occurrence in step.list.occurrences(in: passage) where zone.contains(occurrence) {
        starts.insert(occurrence.place)
      }
    }
    return starts
  }

  /// The places behind a row that starts at one of `starts` (ascending), or anywhere; ascending.
  func ends(of row: PhraseRow, in passage: UInt32, from starts: [UInt32]?) -> [UInt32] {
    var ends = starts
    for alternatives in row {
      let reached = alternatives.flatMap { self.ends(of: $0, in: passage, from: ends) }
      if reached.isEmpty { return [] }
      ends = reached.ascending
    }
    return ends ?? []
  }

  /// The places behind a row of steps that starts at one of `starts` (ascending), or anywhere.
  private func ends(of steps: [PhraseStep], in passage: UInt32, from starts: [UInt32]?) -> [UInt32]
  {
    var starts = starts
    for step in steps {
      var next: [UInt32] = []
      for occurrence in step.list.occurrences(in: passage) where zone.contains(occurrence) {
        guard starts?.holds(occurrence.place) ?? true else { continue }
        let end = occurrence.place + (step.advance.map(UInt32.init) ?? occurrence.width)
        next.append(end)
      }
      if next.isEmpty { return [] }
      starts = next.ascending
    }
    return starts ?? []
  }
}

extension [UInt32] {
  /// In order and each once, as they most often are already.
  fileprivate var ascending: [UInt32] {
    if zip(self, dropFirst()).allSatisfy(<) { return self }
    return Set(self).sorted()
  }

  /// Whether a number is among these, which ascend.
  fileprivate func holds(_ number: UInt32) -> Bool {
    let place = self[...].firstIndex(notBefore: number)
    return place < endIndex && self[place] == number
  }
}
