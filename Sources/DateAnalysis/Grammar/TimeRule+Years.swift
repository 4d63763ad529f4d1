/// Years, decades, centuries, and dates in figures.
extension TimeRule {
  static let years: [TimeRule] = [
    // 2023-02-03, 3/2/2023, 2023-02
    TimeRule(.one(.isoDate)) { match in
      let number = match.number(.isoDate)
      let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100)
      if day == 0 { return .period(.month(year: year, month: month)) }
      return CalendarPart.day(month: month, day: day).period(in: year).map { .period($0) }
    },
    // 2016, in 1990
    TimeRule(.one(.year)) { match in
      guard YearContext(match).isYear else { return nil }
      return .period(.year(match.number(.year)))
    },
    // the year 2000, fiscal 1989
    TimeRule(.maybe(.the), .one([.unit, .fiscal]), .maybe(.unit), .one(.year)) { match in
      guard match.token(.unit).map({ $0.unit == .year }) ?? true else { return nil }
      return .period(.year(match.number(.year)))
    },
    // the year two thousand
    TimeRule(.maybe(.the), .one(.unit), .one(.numberWord)) { match in
      let number = match.number(.numberWord)
      guard match.unit == .year, (1000...2199).contains(number) else { return nil }
      return .period(.year(number))
    },
    // '16
    TimeRule(.one(.shortYear)) { match in
      match.token(.shortYear).map { .period(.year($0.fullYear)) }
    },
    // 1914-1918, 2015–16
    TimeRule(.one(.year), .joined(.hyphen), .joined(.number)) { match in
      let first = match.number(.year)
      guard let end = match.lastToken(.number), let last = rangeEnd(end, after: first) else {
        return nil
      }
      return .range(.period(.year(first)), .period(.year(last)))
    },
    // the 1990s, the nineties
    TimeRule(.maybe(.the), .one(.decade)) { match in
      guard let decade = match.token(.decade) else { return nil }
      if decade.number >= 100 { return .period(.decade(decade.number)) }
      guard match.has(.the) || decade.value > 1 && decade.has(.plural) && !decade.has(.word) else {
        return nil
      }
      return .period(.decade(190 + decade.number))
    },
    // the 1800s
    TimeRule(.maybe(.the), .one(.century)) { match in
      .period(.century(match.number(.century)))
    },
    // the 19th century, eighteenth-century
    TimeRule(.maybe(.the), .one(.ordinal), .maybe(.hyphen), .one(.unit)) { match in
      guard match.unit == .century, (1...30).contains(match.number(.ordinal)) else { return nil }
      return .period(.century(match.number(.ordinal) - 1))
    },
  ]

  private static func rangeEnd(_ end: TimeToken, after first: Int) -> Int? {
    let digits = end.end - end.start
    let last = digits == 2 ? first / 100 * 100 + end.number : end.number
    return digits == 2 || digits == 4 ? (last > first && last < 2200 ? last : nil) : nil
  }
}

/// Whether four digits are a year: not where they count things or are the number of one.
struct YearContext {
  let match: RuleMatch

  init(_ match: RuleMatch) { self.match = match }

  private static let leaders: WordClass = [
    .preposition, .of, .from, .to, .early, .late, .middle, .last, .this, .next, .season, .anyMonth,
    .about, .the, .holiday,
  ]

  var isYear: Bool {
    guard let year = match.token(.year), !year.has(.measured) else { return false }
    let after = match.after
    if let after, after.isAny(of: .unit) && after.has(.plural) || after.isAny(of: .zone) {
      return false
    }
    if let after, after.isAny(of: .hyphen), after.has(.joined), after.value == 0,
      isFollowedByWord
    {
      return false
    }
    if match.before?.isAny(of: Self.leaders) ?? false {
      return (1000...2199).contains(year.number) && !countsThings
    }
    return (1800...2050).contains(year.number) && !countsThings
  }

  private var isFollowedByWord: Bool {
    let next = match.range.upperBound + 1
    return next < match.tokens.count && match.tokens[next].has(.joined)
      && match.tokens[next].has(.word)
  }

  /// Before a noun in the plural a number counts: "2000 miles".
  private var countsThings: Bool {
    guard let after = match.after, after.has(.word), !after.has(.capitalized),
      after.classes.isEmpty
    else { return false }
    if (1900...2050).contains(match.number(.year)),
      match.before?.isAny(of: [.the, .hyphen]) ?? false
    {
      return false
    }
    let isLoose = match.before.map { $0.isAny(of: .of) } ?? true
    return after.has(.plural) || isLoose && match.number(.year) < 1900
  }
}
