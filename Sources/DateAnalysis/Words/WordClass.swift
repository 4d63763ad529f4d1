/// What a word can be in a time expression; a word may be several things ("second", "May").
struct WordClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  private static func bit(_ place: UInt64) -> WordClass { WordClass(rawValue: 1 << place) }

  // Names of the calendar
  static let month = bit(0)
  /// `Jan` or `Mar`, which count only beside a number.
  static let shortMonth = bit(1)
  static let weekday = bit(2)
  static let shortWeekday = bit(3)
  static let season = bit(4)
  static let dayPart = bit(5)
  /// Noon, midnight.
  static let clockName = bit(6)
  static let unit = bit(7)
  static let half = bit(8)
  static let period = bit(9)
  static let holiday = bit(10)
  static let latest = bit(11)
  /// Today, yesterday, tomorrow.
  static let namedDay = bit(12)
  /// Tonight, overnight.
  static let namedNight = bit(13)

  // Numbers
  static let number = bit(14)
  static let numberWord = bit(15)
  static let dayNumber = bit(16)
  static let monthNumber = bit(17)
  static let year = bit(18)
  /// Two figures behind an apostrophe.
  static let shortYear = bit(19)
  static let ordinal = bit(20)
  /// The 1990s, the nineties.
  static let decade = bit(21)
  static let century = bit(22)
  static let isoDate = bit(23)
  static let clock = bit(24)
  static let meridiem = bit(25)
  static let zone = bit(26)

  // Words that point
  static let last = bit(27)
  static let next = bit(28)
  static let this = bit(29)
  /// Previous, preceding: seen from what was told before.
  static let previous = bit(30)
  static let following = bit(31)
  static let that = bit(32)
  static let past = bit(33)
  static let ago = bit(34)
  static let earlier = bit(35)
  static let later = bit(36)

  // Small words
  static let the = bit(37)
  static let a = bit(38)
  static let of = bit(39)
  static let preposition = bit(40)
  static let and = bit(41)
  static let to = bit(42)
  static let every = bit(43)
  static let vague = bit(44)
  static let fiscal = bit(45)

  // What narrows or loosens
  static let early = bit(46)
  static let late = bit(47)
  static let middle = bit(48)
  static let start = bit(49)
  static let end = bit(50)
  static let about = bit(51)
  static let repeated = bit(52)
  static let reference = bit(53)
  /// Ended, ending: what stands before ends on the day behind.
  static let ending = bit(54)

  // Marks
  static let comma = bit(55)
  static let hyphen = bit(56)
  static let stop = bit(57)
  static let mark = bit(58)

  // Tense
  static let future = bit(59)
  static let pastVerb = bit(60)
  static let old = bit(61)
  static let current = bit(62)
  static let from = bit(63)

  /// At least one of these is in every time expression.
  static let core: WordClass = [
    .month, .shortMonth, .weekday, .shortWeekday, .season, .dayPart, .clockName, .unit, .holiday,
    .namedDay, .namedNight, .year, .shortYear, .decade, .isoDate, .clock,
    .meridiem, .repeated, .reference, .past, .current, .period, .half,
  ]

  static let tense: WordClass = [.future, .pastVerb]
  static let marks: WordClass = [.comma, .hyphen, .stop, .mark]
}
