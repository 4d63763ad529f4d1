/// What a word can be, as far as its spelling tells.
struct WordTraits: OptionSet, Sendable {
  let rawValue: UInt32

  /// “the”, “some”, “each”.
  static let determiner = WordTraits(rawValue: 1 << 0)
  /// “his”, “their”.
  static let possessive = WordTraits(rawValue: 1 << 1)
  static let preposition = WordTraits(rawValue: 1 << 2)
  /// “he”, “they”: pronouns that stand before a verb.
  static let subjectPronoun = WordTraits(rawValue: 1 << 3)
  /// “him”, “them”.
  static let objectPronoun = WordTraits(rawValue: 1 << 4)
  static let auxiliary = WordTraits(rawValue: 1 << 5)
  /// The forms of “be”, which make a passive.
  static let be = WordTraits(rawValue: 1 << 6)
  static let coordinator = WordTraits(rawValue: 1 << 7)
  static let subordinator = WordTraits(rawValue: 1 << 8)
  /// “that”, “whether”, “how”: words that open a reported clause.
  static let complementizer = WordTraits(rawValue: 1 << 9)
  /// “who”, “which”, “that” behind a noun.
  static let relative = WordTraits(rawValue: 1 << 10)
  static let adverb = WordTraits(rawValue: 1 << 11)
  /// “Monday”, “yesterday”, “week”.
  static let time = WordTraits(rawValue: 1 << 12)
  /// A common verb that reports nothing.
  static let verb = WordTraits(rawValue: 1 << 13)
  static let capitalized = WordTraits(rawValue: 1 << 14)
  static let allCapitals = WordTraits(rawValue: 1 << 15)
  static let number = WordTraits(rawValue: 1 << 16)
  /// The `’s` behind a noun.
  static let genitive = WordTraits(rawValue: 1 << 17)
  static let comma = WordTraits(rawValue: 1 << 18)
  static let colon = WordTraits(rawValue: 1 << 19)
  static let semicolon = WordTraits(rawValue: 1 << 20)
  static let dash = WordTraits(rawValue: 1 << 21)
  static let openBracket = WordTraits(rawValue: 1 << 22)
  static let closeBracket = WordTraits(rawValue: 1 << 23)
  static let openQuote = WordTraits(rawValue: 1 << 24)
  static let closeQuote = WordTraits(rawValue: 1 << 25)
  /// “not”, “never”, and “n’t” at a word’s end.
  static let negation = WordTraits(rawValue: 1 << 26)
  static let to = WordTraits(rawValue: 1 << 27)
  /// Opens a question or a reported question: “what”, “how”.
  static let question = WordTraits(rawValue: 1 << 28)
  static let endsInS = WordTraits(rawValue: 1 << 29)
  /// Ends in “-ing” behind two letters or more.
  static let endsInED = WordTraits(rawValue: 1 << 31)
  static let endsInING = WordTraits(rawValue: 1 << 30)

  static let quote: WordTraits = [.openQuote, .closeQuote]
  static let mark: WordTraits = [
    .comma, .colon, .semicolon, .dash, .openBracket, .closeBracket, .openQuote, .closeQuote,
  ]

  func hasAny(of other: WordTraits) -> Bool { !isDisjoint(with: other) }
}
