internal import DocumentModel

/// Counts the words and pairs of one document.
struct PhraseCounter {
  struct Phrase {
    var count = 0
    var capitals = 0
    /// Words before it.
    let place: Int
    let first: TextRange
    let shape: TopicWord.Shape

    var isName: Bool { capitals * 2 > count }
  }

  private(set) var phrases: [PhraseKey: Phrase] = [:]
  /// The most frequent pair that a word is part of, and how often.
  private var pairs: [UInt32: Int] = [:]
  private var previous: TopicWord?
  private var place = 0

  mutating func count(_ word: TopicWord) {
    defer {
      previous = word
      place += 1
    }
    guard word.isContent else { return }
    add(PhraseKey(word.term), word, from: word.start, word.has(.capitalized))
    guard let previous, previous.isContent, word.has(.adjacent) else { return }
    let isName = word.has(.capitalized) && previous.has(.capitalized)
    add(PhraseKey(previous.term, word.term), word, from: previous.start, isName)
  }

  private mutating func add(_ key: PhraseKey, _ word: TopicWord, from start: Int, _ isName: Bool) {
    var phrase =
      phrases[key]
      ?? Phrase(place: place, first: TextRange(start, word.end), shape: word.shape)
    phrase.count += 1
    if isName { phrase.capitals += 1 }
    phrases[key] = phrase
    guard key.isPair else { return }
    for term in [key.first, key.second - 1] { pairs[term] = max(pairs[term] ?? 0, phrase.count) }
  }

  /// Whether all places of a word lie in one and the same pair.
  func neverStandsAlone(_ key: PhraseKey) -> Bool {
    guard let count = phrases[key]?.count else { return false }
    return (pairs[key.first] ?? 0) >= count
  }

  /// Whether one of the two words stands nowhere else.
  func isInseparable(_ key: PhraseKey) -> Bool {
    guard let pair = phrases[key] else { return false }
    let first = phrases[PhraseKey(key.firstTerm)]?.count ?? 0
    let last = phrases[PhraseKey(key.lastTerm)]?.count ?? 0
    return pair.count >= min(first, last)
  }
}
