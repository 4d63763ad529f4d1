/// The numbers of all terms in the order of their bytes, in which terms that begin alike are neighbours.
struct SortedTerms: Sendable {
  let all: [UInt32]

  init(_ dictionary: TermDictionary) {
    all = dictionary.withStorage { bytes, offsets in
      func term(_ number: UInt32) -> UnsafeBufferPointer<UInt8> {
        let range = Int(offsets[Int(number)])..<Int(offsets[Int(number) + 1])
        return UnsafeBufferPointer(rebasing: bytes[range])
      }
      // The first eight bytes decide nearly always; they are compared as one number.
      var keyed = (0..<UInt32(dictionary.count)).map { (bigEndianWord(term($0), at: 0), $0) }
      keyed.sort { left, right in
        left.0 != right.0
          ? left.0 < right.0 : term(left.1).lexicographicallyPrecedes(term(right.1))
      }
      return keyed.map(\.1)
    }
  }

  /// The terms that begin so.
  func terms(startingWith prefix: String, in dictionary: TermDictionary) -> ArraySlice<UInt32> {
    let prefix = Array(prefix.utf8)
    let first = firstIndex { !dictionary[$0].lexicographicallyPrecedes(prefix) }
    let end = firstIndex {
      !dictionary[$0].lexicographicallyPrecedes(prefix) && !dictionary[$0].starts(with: prefix)
    }
    return all[first..<end]
  }

  /// Where the condition begins to hold; it must hold for all behind.
  private func firstIndex(where holds: (UInt32) -> Bool) -> Int {
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if holds(all[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
