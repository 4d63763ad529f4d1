/// An index that says how often its words are found without giving their lists.
protocol CountedSource: PostingSource {
  /// In how many passages a term stands.
  func found(_ term: UInt32) -> Int
  /// In how many passages any of the terms with the word's stem stands.
  func found(like word: String, language: Int) -> Int
  /// In how many passages any term stands that begins so, where that is stored.
  func stored(startingWith start: String) -> Int?
}

extension CountedSource {
  func found(_ term: String, in zone: Zone) -> Int {
    number(of: term, in: zone).map(found) ?? 0
  }

  /// Passages with several of the terms count as often.
  func found(startingWith start: String, in zone: Zone) -> Int {
    stored(startingWith: start)
      ?? terms(startingWith: start, in: zone).reduce(0) { $0 + found($1) }
  }

  /// Passages with several of the terms count as often.
  func found(near word: String, within distance: Int, in zone: Zone) -> Int {
    terms(near: word, within: distance, in: zone).reduce(0) { $0 + found($1.term) }
  }
}

extension Segment: CountedSource {
  func found(_ term: UInt32) -> Int { Int(terms.record(Int(term)).count) }

  func found(like word: String, language: Int) -> Int {
    stemGroup(like: word, language: language).found
  }

  func stored(startingWith start: String) -> Int? {
    number(of: start, .start).map(found)
  }
}

extension MemoryIndex: CountedSource {
  func found(_ term: UInt32) -> Int { postings.list(of: term).passages.count }

  func found(like word: String, language: Int) -> Int {
    let lists = terms(like: word, language: language).map(list)
    if lists.count < 2 { return lists.first?.passages.count ?? 0 }
    var union = PassageUnion(passageCount: passageCount)
    return union.count(lists)
  }

  func stored(startingWith start: String) -> Int? { nil }
}
