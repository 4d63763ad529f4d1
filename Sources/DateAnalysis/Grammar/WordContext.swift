/// Whether a month's name that stands without a day is the month: not May the minister, not "may".
struct MonthContext {
  let match: RuleMatch

  init(_ match: RuleMatch) { self.match = match }

  private static let leaders: WordClass = [
    .preposition, .last, .next, .this, .previous, .following, .past, .of, .early, .late, .middle,
    .from, .to, .every, .start, .end,
  ]

  /// March, April, May, June and August are also words or names of people.
  private static let ambiguous: Set<Int> = [3, 4, 5, 6, 8]

  var isMonth: Bool {
    guard let month = match.token(.anyMonth) else { return false }
    if isFollowedByYear { return true }
    if month.isAny(of: .shortMonth), !month.isAny(of: .month) { return false }
    let isLed = match.before?.isAny(of: Self.leaders) ?? false
    if isLed { return !isName || month.number != 5 }
    if isBesideNoun { return true }
    if Self.ambiguous.contains(month.number) { return isPaired && !isName }
    return !isName || match.before?.isAny(of: [.and, .hyphen]) ?? false
  }

  /// "The March accession", "a June agreement".
  private var isBesideNoun: Bool {
    guard match.before?.isAny(of: [.the, .a]) ?? false, let after = match.after else {
      return false
    }
    return after.has(.word) && !after.has(.capitalized) && after.classes.isEmpty
  }

  private var isFollowedByYear: Bool {
    guard let after = match.after else { return false }
    if after.isAny(of: [.year, .shortYear]) { return true }
    guard after.isAny(of: [.comma, .of]), match.range.upperBound + 1 < match.tokens.count else {
      return false
    }
    return match.tokens[match.range.upperBound + 1].isAny(of: .year)
  }

  /// Before another capital, as in "April Ryan", or behind one, as in "Theresa May".
  private var isName: Bool {
    let isBeforeName =
      match.after.map { $0.has(.capitalized) && !$0.isAny(of: .core) } ?? false
    let isBehindName =
      match.before.map { $0.has(.capitalized) && $0.classes.isEmpty && !$0.has(.first) } ?? false
    return isBeforeName || isBehindName
  }

  /// "April and May", "March-April".
  private var isPaired: Bool {
    guard let before = match.before, before.isAny(of: [.and, .hyphen, .to, .comma]) else {
      return match.after?.isAny(of: [.hyphen, .to]) ?? false
    }
    return match.beforeThat?.isAny(of: .anyMonth) ?? false
  }
}

/// Whether "the first half" is of a year and not of a match or of a list.
struct HalfContext {
  let match: RuleMatch

  init(_ match: RuleMatch) { self.match = match }

  var isHalfYear: Bool {
    guard let after = match.after, after.isAny(of: [.of, .year, .last, .this, .next]) else {
      return false
    }
    guard after.isAny(of: .of), match.range.upperBound + 1 < match.tokens.count else { return true }
    let next = match.tokens[match.range.upperBound + 1]
    return next.isAny(of: [.year, .last, .this, .next, .that, .fiscal])
  }
}

/// Whether "spring" and "fall" are seasons: "in the fall", "last spring", "fall 2016".
struct SeasonContext {
  let match: RuleMatch

  init(_ match: RuleMatch) { self.match = match }

  private static let leaders: WordClass = [
    .last, .next, .this, .previous, .following, .past, .early, .late, .middle, .every,
  ]

  var isSeason: Bool {
    guard let season = match.token(.season), !season.has(.plural) else { return false }
    if isFollowedByYear { return true }
    if match.after?.isAny(of: .of) ?? false { return false }
    if match.before?.isAny(of: Self.leaders) ?? false { return true }
    let isAfterPreposition = match.before?.isAny(of: [.preposition, .of]) ?? false
    return isAfterPreposition && (match.has(.the) || season.value % 2 == 0)
  }

  private var isFollowedByYear: Bool {
    guard let after = match.after else { return false }
    if after.isAny(of: [.year, .shortYear]) { return true }
    guard after.isAny(of: .of), match.range.upperBound + 1 < match.tokens.count else {
      return false
    }
    return match.tokens[match.range.upperBound + 1].isAny(of: [.year, .last, .this, .next, .that])
  }
}
