import TextAnalysis

/// A closed list of words that is asked by hash, whatever their case and accents.
struct WordList: Sendable {
  private let hashes: Set<UInt64>

  /// `words` are parted by blanks, lower-case, without accents.
  init(_ words: String) {
    hashes = Set(words.listedWords.map { WordHash(of: $0).value })
  }

  /// The words of some texts, such as an actor's roles.
  init(wordsOf texts: some Sequence<String>) {
    var hashes: Set<UInt64> = []
    for text in texts {
      for word in words(of: text) { hashes.insert(word.hash) }
    }
    self.hashes = hashes
  }

  private init(hashes: Set<UInt64>) {
    self.hashes = hashes
  }

  func union(_ other: WordList) -> WordList {
    WordList(hashes: hashes.union(other.hashes))
  }

  func contains(hash: UInt64) -> Bool {
    hashes.contains(hash)
  }

  func contains(_ word: Word) -> Bool {
    hashes.contains(word.hash)
  }
}

/// The words of a short text, such as a name.
func words(of text: String) -> [Word] {
  var found: [Word] = []
  var text = text
  text.withUTF8 { WordScanner.scan($0, into: &found) }
  return found
}
