extension TermTable {
  /// Terms of a range that become the word by so many changes at most, in order; not the word.
  func terms(
    near word: String, within distance: Int, in range: Range<Int>
  ) -> [(term: UInt32, distance: Int)] {
    let spelling = Spelling(word)
    let candidates = distance == 1 ? oneChange(of: word, in: range) : Array(range)
    return candidates.compactMap { term in
      guard let changes = spelling.distance(to: self[term], atMost: distance), changes > 0 else {
        return nil
      }
      return (UInt32(term), changes)
    }
  }

  /// Terms that one change might make of the word: for each place of the change, the letters that
  /// occur there behind what is left as it is, each followed by the rest of the word.
  ///
  /// The order of the terms serves as a tree of their letters; some two hundred searches in it.
  private func oneChange(of word: String, in range: Range<Int>) -> [Int] {
    let letters = word.unicodeScalars.map { Array(String($0).utf8) }
    var found: Set<Int> = []
    var kept: [UInt8] = []
    var terms = range
    for place in 0...letters.count where !terms.isEmpty {
      guard terms.count > Self.fewTerms else {
        found.formUnion(terms)
        break
      }
      let rest = letters[place...].dropFirst().flatMap(\.self)
      let all = place < letters.count ? letters[place] + rest : []
      if let term = number(of: kept + rest, in: terms) { found.insert(term) }
      if place + 1 < letters.count {
        let swapped = letters[place + 1] + letters[place] + letters[(place + 2)...].flatMap(\.self)
        if let term = number(of: kept + swapped, in: terms) { found.insert(term) }
      }
      addChanges(behind: kept, of: terms, rests: [rest, all], to: &found)
      guard place < letters.count else { break }
      kept += letters[place]
      terms = self.terms(startingWith: kept, in: terms)
    }
    return found.sorted()
  }

  /// Fewer terms are all compared.
  private static let fewTerms = 16

  /// Adds the terms that are a start, any one letter, and one of the rests.
  private func addChanges(
    behind start: [UInt8], of terms: Range<Int>, rests: [[UInt8]], to found: inout Set<Int>
  ) {
    var first = terms.lowerBound
    while first < terms.upperBound {
      let bytes = self[first].dropFirst(start.count)
      guard let lead = bytes.first else {
        first += 1
        continue
      }
      let width = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      let changed = start + bytes.prefix(width)
      let end = changed.withUnsafeBufferPointer {
        self.end(ofTermsStartingWith: $0, in: first..<terms.upperBound)
      }
      if end - first <= Self.fewTerms {
        found.formUnion(first..<end)
      } else {
        for rest in rests {
          if let term = number(of: changed + rest, in: first..<end) { found.insert(term) }
        }
      }
      first = end
    }
  }
}
