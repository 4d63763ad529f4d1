/// Whether a pattern's words stand at a place of the text.
extension MentionFinder.Scene {
  func matches(_ pattern: NamePattern, at index: Int) -> Bool {
    guard index + pattern.words.count <= words.count else { return false }
    for offset in pattern.words.indices.dropFirst() {
      guard words[index + offset].hash == pattern.words[offset].hash,
        gapMatches(pattern.words[offset], at: index + offset)
      else { return false }
    }
    return pattern.words.indices.allSatisfy {
      lettersMatch(pattern, word: $0, at: index + $0)
    }
  }

  /// Blanks match blanks, hyphens and apostrophes their own kind; a hyphen in the name matches
  /// blanks too (`Al-Qaeda`), and a dot in the name need not be in the text (`Mr. Li`).
  private func gapMatches(_ pattern: NamePattern.PatternWord, at index: Int) -> Bool {
    let gap = words[index].gap
    switch pattern.gap {
    case .hyphen: return gap == .hyphen || gap == .space
    case .space, .apostrophe, []: return gap == pattern.gap
    default:
      let separator = separator(before: index, of: words, in: bytes)
      return separator == pattern.separator
        || separator == pattern.separator.filter { $0 != 0x2E }
    }
  }

  private func lettersMatch(_ pattern: NamePattern, word offset: Int, at index: Int) -> Bool {
    let expected = pattern.words[offset]
    let word = words[index]
    let actual = letters(of: word, in: bytes)
    guard actual.count == expected.letters.count,
      zip(actual, expected.letters).allSatisfy({ $0.folding == $1.folding })
    else { return false }
    if word.shape.contains(.allCapitals) {
      return capitalsMatch(expected, isAlone: pattern.words.count == 1, at: index)
    }
    for (place, (actual, expected)) in zip(actual, expected.letters).enumerated()
    where actual.isCapital != expected.isCapital {
      let mayRise = pattern.hasCapital || isHeading || offset == 0 && word.mayStartSentence
      guard actual.isCapital, place == 0, mayRise else { return false }
    }
    return true
  }

  /// A short word alone counts as written in capitals only among others (“POPE BENEDICT XI” names
  /// Xi no more than “Benedict XI” does), and `U.S.` is not in “LET US GO”.
  private func capitalsMatch(
    _ expected: NamePattern.PatternWord, isAlone: Bool, at index: Int
  ) -> Bool {
    let before = index > 0 && words[index - 1].shape.contains(.allCapitals)
    let after = index + 1 < words.count && words[index + 1].shape.contains(.allCapitals)
    if expected.shape.contains(.dotted), !words[index].shape.contains(.dotted) {
      return !(before && after)
    }
    if expected.shape.contains(.allCapitals) || expected.letters.count > 3 || !isAlone {
      return true
    }
    return before || after
  }
}
