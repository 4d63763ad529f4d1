/// The lists a word or a phrase stands in; raw values stand in the model file.
package struct LexiconMark: OptionSet, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  package static let givenName = LexiconMark(rawValue: 1 << 0)
  package static let surname = LexiconMark(rawValue: 1 << 1)
  package static let state = LexiconMark(rawValue: 1 << 2)
  package static let city = LexiconMark(rawValue: 1 << 3)
  package static let region = LexiconMark(rawValue: 1 << 4)
  package static let demonym = LexiconMark(rawValue: 1 << 5)
  package static let organization = LexiconMark(rawValue: 1 << 6)
  package static let organizationWord = LexiconMark(rawValue: 1 << 7)
  package static let placeWord = LexiconMark(rawValue: 1 << 8)
  package static let title = LexiconMark(rawValue: 1 << 9)
  package static let role = LexiconMark(rawValue: 1 << 10)
  package static let calendar = LexiconMark(rawValue: 1 << 11)
  package static let speech = LexiconMark(rawValue: 1 << 12)
  package static let whereabouts = LexiconMark(rawValue: 1 << 13)
  package static let particle = LexiconMark(rawValue: 1 << 14)
  package static let other = LexiconMark(rawValue: 1 << 15)
  /// Often written in small letters in the texts that the model was trained on.
  package static let ordinary = LexiconMark(rawValue: 1 << 16)
  /// May stand in small letters inside a name: `of`, `and`, `the`.
  package static let connector = LexiconMark(rawValue: 1 << 17)
  /// A phrase of several words begins with it.
  package static let startsPhrase = LexiconMark(rawValue: 1 << 18)

  /// The lists by the names of their files.
  package static let lists: [(name: String, mark: LexiconMark)] = [
    ("given-names", .givenName), ("surnames", .surname), ("states", .state), ("cities", .city),
    ("regions", .region), ("demonyms", .demonym), ("organizations", .organization),
    ("organization-words", .organizationWord), ("place-words", .placeWord), ("titles", .title),
    ("roles", .role), ("calendar", .calendar), ("speech-verbs", .speech),
    ("whereabouts", .whereabouts), ("particles", .particle), ("other", .other),
  ]
}
