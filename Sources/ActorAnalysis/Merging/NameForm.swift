/// A way to write a name: its words, and what its mentions together tell.
struct NameForm: Sendable {
  /// As first written, blanks made one.
  private(set) var text: String
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
  private(set) var isAcronym: Bool
  /// Whether it is written in capitals throughout.
  private(set) var isInCapitals: Bool
}

extension NameForm {
  /// Takes over the spelling of the same name where that is better: not all in capitals.
  mutating func takeSpelling(of other: NameForm) {
    guard isInCapitals, !other.isInCapitals else { return }
    text = other.text
    isAcronym = other.isAcronym
    isInCapitals = false
  }

  /// Whether it seems to be several names, or what belongs to one: “Ferry Union and Harbour
  /// Board”, “Norway’s Ferry Union”, “Doe - Roe”.
  var isComposite: Bool {
    [" and ", " & ", "’s ", "'s ", " - ", " – ", " — ", "/", "’ "].contains { text.contains($0) }
  }

  /// Whether a word is cut to its first letter, as in a middle initial.
  var hasInitial: Bool {
    text.split(separator: " ").contains { $0.count == 1 || $0.count == 2 && $0.last == "." }
  }

  /// Whether some bodies of this name are many: “House”, “Court”, “Post”, “State”.
  var isGeneric: Bool {
    isSingleWord
      && (WordList.noNamesAlone.contains(hash: words[0])
        || WordList.offices.contains(hash: words[0]) || WordList.demonyms.contains(hash: words[0])
        || WordList.places.contains(hash: words[0]))
  }

  /// The letters that capitals of its words and of small ones between them would make: `DOJ`.
  var allInitials: String {
    text.split { $0 == " " || $0 == "-" }.compactMap(\.first).map { $0.uppercased() }.joined()
  }
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
    isInCapitals = found.allSatisfy { $0.shape.contains(.allCapitals) }
    self.type = type == .organization && KnownPlaceNames.isPlain(spaced) ? .place : type
    self.acronym = acronym
  }
}
