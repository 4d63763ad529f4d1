/// A way to write a name: its words, and what its mentions together tell.
struct NameForm: Sendable {
  /// As first written, blanks made one.
  let text: String
  /// Hashes of the folded words, without “the” in front.
  let words: [UInt64]
  /// The first letters of the words with capitals: `IMF`.
  let initials: String
  var type: NameType
  var mentions = 1
  /// An abbreviation in brackets behind, as a word's hash.
  var acronym: UInt64?

  /// Equal for the same words, whatever their case and accents.
  var key: UInt64 { words.reduce(0) { $0 &* 31 &+ $1 } }
  var isSingleWord: Bool { words.count == 1 }
  var surname: UInt64 { words[words.count - 1] }

  /// Whether it is an abbreviation of capitals: `IMF`, `U.N.`.
  let isAcronym: Bool
}

extension NameForm {
  /// Nothing where the text has no word.
  init?(_ text: Substring, type: NameType, acronym: UInt64? = nil) {
    let spaced = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var found = ActorAnalysis.words(of: spaced)
    if found.count > 1, found[0].hash == WordHash.the { found.removeFirst() }
    while found.count > 2, let last = found.last, WordList.suffixes.contains(last) {
      found.removeLast()
    }
    guard !found.isEmpty else { return nil }
    self.text = spaced
    words = found.map(\.hash)
    initials = String(
      spaced.split { $0 == " " || $0 == "-" }.compactMap(\.first).filter(\.isUppercase))
    isAcronym =
      found.count == 1
      && (found[0].shape.contains(.dotted)
        || found[0].shape.contains(.allCapitals) && spaced.utf8.count < 7)
    self.type = type
    self.acronym = acronym
  }
}
