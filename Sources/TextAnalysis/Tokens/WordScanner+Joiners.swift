extension WordScanner {
  /// Endings behind an apostrophe that say nothing about what the word is.
  private static let clitics: [StaticString] = ["s", "re", "ve", "ll", "d", "m"]

  mutating func takeApostrophe(length: Int) -> Bool {
    let tail = index + length
    guard isWordStart(at: tail) else { return false }
    var tailEnd = tail
    while tailEnd < bytes.count, foldedASCII(bytes[tailEnd]) != 0 { tailEnd += 1 }
    if !isWordStart(at: tailEnd) {
      if Self.clitics.contains(where: { isASCII($0, in: tail..<tailEnd) }) {
        index = tailEnd
        return false
      }
      if isASCII("t", in: tail..<tailEnd) {
        index = tail
        return true
      }
    }
    return takeHyphen(length: length)
  }

  private func isASCII(_ word: StaticString, in range: Range<Int>) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    return range.enumerated().allSatisfy { offset, place in
      foldedASCII(bytes[place]) == word.utf8Start[offset]
    }
  }

  /// A stop between single letters or between digits.
  mutating func takeStop() -> Bool {
    let next = index + 1
    let hasNext = next < bytes.count && foldedASCII(bytes[next]) != 0
    if hasNext, isDigit(at: index - 1), isDigit(at: next) {
      if filled < scratch.count {
        scratch[filled] = UInt8(ascii: ".")
        filled += 1
      }
      index = next
      return true
    }
    if hasNext, isInitial(at: next), isInitialism || filled - foldedStart == 1,
      !isDigit(at: index - 1)
    {
      isInitialism = true
      index = next
      return true
    }
    if isInitialism, !hasNext {
      isInitialism = false
      index = next
      end = next
      return true
    }
    return false
  }

  /// Whether one letter stands alone here: `S` in `U.S.`.
  private func isInitial(at place: Int) -> Bool {
    !isDigit(at: place) && !isWordStart(at: place + 1)
  }

  private func isDigit(at place: Int) -> Bool {
    place >= 0 && place < bytes.count && bytes[place].isASCIIDigit
  }

  /// A comma before three digits, inside a number.
  mutating func takeComma() -> Bool {
    let next = index + 1
    guard isDigit(at: index - 1), (next..<next + 3).allSatisfy(isDigit(at:)),
      !isWordStart(at: next + 3)
    else { return false }
    index = next
    return true
  }
}
