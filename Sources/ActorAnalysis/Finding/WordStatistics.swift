/// How often each word is written small, and with a capital where nothing but a name explains it.
struct WordStatistics {
  private struct Counts {
    var lower: Int32 = 0
    var capitalized: Int32 = 0
  }

  private var counts: [UInt64: Counts] = [:]

  /// Words in capitals say nothing about either: `US` is not `us`.
  mutating func add(_ words: [Word]) {
    for word in words where !word.shape.contains(.allCapitals) {
      if !word.isCapitalized {
        counts[word.hash, default: Counts()].lower += 1
      } else if !word.mayStartSentence {
        counts[word.hash, default: Counts()].capitalized += 1
      }
    }
  }

  /// Whether the word is written with a capital inside sentences, and mostly so.
  func isNameWord(_ word: Word) -> Bool {
    guard let found = counts[word.hash] else { return false }
    return found.capitalized > found.lower
  }

  /// Whether the word, capitalised at a sentence's start, is an ordinary one.
  func isOrdinary(_ word: Word) -> Bool {
    guard let found = counts[word.hash] else { return false }
    return found.lower > found.capitalized
  }
}
