import TextAnalysis

/// The terms of an index by their stems in one language; each distinct term is stemmed once.
struct StemGroups: Sendable {
  /// As `Stemmer.code`.
  let code: String
  private var stems = TermDictionary()
  /// Where the terms of each stem start in `terms`.
  private var starts: [Int] = []
  private var terms: [UInt32] = []

  /// Nothing where there are no rules for the language.
  init?(code: String, dictionary: TermDictionary) {
    guard let stemmer = Stemmer(language: code) else { return nil }
    self.code = code
    var stemOfTerm: [UInt32] = []
    stemOfTerm.reserveCapacity(dictionary.count)
    for term in 0..<UInt32(dictionary.count) {
      let stem = dictionary.withBytes(of: term) { term in
        stemmer.withStem(of: term) { stems.intern($0) }
      }
      stemOfTerm.append(stem)
    }
    group(stemOfTerm)
  }

  private mutating func group(_ stemOfTerm: [UInt32]) {
    starts = [Int](repeating: 0, count: stems.count + 1)
    for stem in stemOfTerm { starts[Int(stem) + 1] += 1 }
    for stem in 0..<stems.count { starts[stem + 1] += starts[stem] }
    var ends = starts
    terms = [UInt32](repeating: 0, count: stemOfTerm.count)
    for (term, stem) in stemOfTerm.enumerated() {
      terms[ends[Int(stem)]] = UInt32(term)
      ends[Int(stem)] += 1
    }
  }

  /// Calls `body` with the hash of every stem and the terms that have it.
  func forEachGroup(_ body: (_ hash: UInt32, _ terms: ArraySlice<UInt32>) -> Void) {
    for stem in 0..<stems.count {
      let hash = stems.withBytes(of: UInt32(stem), TermDictionary.hash)
      body(hash, terms[starts[stem]..<starts[stem + 1]])
    }
  }

  /// The terms that share the word's stem.
  func terms(like word: String) -> ArraySlice<UInt32> {
    guard let stemmer = Stemmer(language: code), let stem = stems.number(of: stemmer.stem(word))
    else { return [] }
    return terms[starts[Int(stem)]..<starts[Int(stem) + 1]]
  }
}
