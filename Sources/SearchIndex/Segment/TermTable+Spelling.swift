extension TermTable {
  /// Terms of a range that become the word by so many changes at most, in order; not the word.
  func terms(
    near word: String, within distance: Int, in range: Range<Int>
  ) -> [(term: UInt32, distance: Int)] {
    let spelling = Spelling(word)
    guard distance == 1 else { return terms(near: spelling, within: distance, in: range) }
    return oneChange(of: word, in: range).compactMap { term in
      guard let changes = spelling.distance(to: self[term], atMost: distance), changes > 0 else {
        return nil
      }
      return (UInt32(term), changes)
    }
  }

  /// Walks the terms in their order, letter by letter, and passes over those that begin in a way
  /// that is too far from the word.
  private func terms(
    near spelling: Spelling, within distance: Int, in range: Range<Int>
  ) -> [(term: UInt32, distance: Int)] {
    var rows = SpellingRows(spelling, limit: distance)
    var found: [(term: UInt32, distance: Int)] = []
    // The bytes of the term before that were looked at, and behind which of them letters end.
    var previous = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    var ends: [Int] = []
    var term = range.lowerBound
    while term < range.upperBound {
      let bytes = self[term]
      let shared = Self.sharedCount(bytes, previous)
      while let end = ends.last, end > shared { ends.removeLast() }
      previous = bytes
      if rows.add(bytes, to: &ends) {
        if let changes = rows.distance(letterCount: ends.count), changes > 0 {
          found.append((UInt32(term), changes))
        }
        term += 1
      } else {
        let start = UnsafeBufferPointer(rebasing: bytes[..<(ends.last ?? bytes.count)])
        previous = start
        term = end(ofTermsStartingWith: start, in: term..<range.upperBound)
      }
    }
    return found
  }

  private static func sharedCount(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let most = min(left.count, right.count)
    var count = 0
    while count < most, left[count] == right[count] { count += 1 }
    return count
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

extension SpellingRows {
  /// Adds the letters of a term behind those whose ends are given, and their ends to these.
  ///
  /// Stops at the letter with which the term is too far from the word, and says so.
  fileprivate mutating func add(_ term: UnsafeBufferPointer<UInt8>, to ends: inout [Int]) -> Bool {
    var place = ends.last ?? 0
    while place < term.count {
      let width = min(Self.width(ofLetterStartingWith: term[place]), term.count - place)
      var letter = UInt32(term[place])
      if width > 1 {
        letter &= 0x7F >> UInt32(width)
        for byte in term[place + 1..<place + width] { letter = letter << 6 | UInt32(byte & 0x3F) }
      }
      let isNear = add(letter, behind: ends.count)
      place += width
      ends.append(place)
      if !isNear { return false }
    }
    return true
  }

  private static func width(ofLetterStartingWith byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}
