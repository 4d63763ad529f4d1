import Testing

@testable import SearchIndex

private func interned(_ terms: [String]) -> (dictionary: TermDictionary, numbers: [UInt32]) {
  var dictionary = TermDictionary()
  let numbers = terms.map { term in
    var term = term
    return term.withUTF8 { dictionary.intern($0) }
  }
  return (dictionary, numbers)
}

@Test("terms keep their numbers while the dictionary grows")
func dictionary() {
  let terms = (0..<5000).map { "term\($0 * 7919 % 1000)" } + ["", "é", "term"]
  let (dictionary, numbers) = interned(terms)
  #expect(dictionary.count == Set(terms).count)
  for (term, number) in zip(terms, numbers) {
    #expect(dictionary.number(of: term) == number)
    #expect(String(decoding: dictionary[number], as: UTF8.self) == term)
  }
  #expect(dictionary.number(of: "nowhere") == nil)
}

@Test("terms that begin alike are neighbours, those of eight bytes and more too")
func sortedTerms() {
  let terms = [
    "restrict", "restriction", "restrictions", "rest", "re", "r", "s", "réal", "a", "restrich",
  ]
  let (dictionary, _) = interned(terms)
  let sorted = SortedTerms(dictionary)
  for prefix in ["", "r", "re", "restrict", "restricti", "restrictionss", "z", "é", "s"] {
    let found = sorted.terms(startingWith: prefix, in: dictionary)
      .map { String(decoding: dictionary[$0], as: UTF8.self) }
    let expected = terms.filter { $0.utf8.starts(with: prefix.utf8) }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(found == expected)
  }
}

@Test("an occurrence keeps its place, its width and its field")
func occurrences() {
  let first = Occurrence(position: 5, width: 1, inTitle: false)
  let joined = Occurrence(position: 5, width: 4, inTitle: false)
  let title = Occurrence(position: 0, width: 2, inTitle: true)
  #expect(first < joined && joined < title)
  #expect(first.place == 5 && joined.width == 4 && title.width == 2)
  #expect(title.isInTitle && !joined.isInTitle)
  #expect(Occurrence(position: .max, width: 1, inTitle: false) < title)
}

@Test("sets of passages are combined as sets are")
func matches() {
  var random = SeededGenerator(seed: 5)
  for _ in 0..<300 {
    let sets = (0..<2).map { _ in
      Set(
        (0..<Int.random(in: 0...30, using: &random)).map { _ in
          UInt32.random(in: 0..<60, using: &random)
        })
    }
    let matches = sets.map { Matches(unscored: $0.sorted()) }
    #expect(matches[0].intersection(matches[1]).passages == sets[0].intersection(sets[1]).sorted())
    #expect(matches[0].subtracting(matches[1]).passages == sets[0].subtracting(sets[1]).sorted())
    #expect(matches[0].union(matches[1]).passages == sets[0].union(sets[1]).sorted())
    #expect(matches[0].complement(of: 60).passages == (0..<60).filter { !sets[0].contains($0) })
  }
}
