internal import DocumentModel

/// Parts of a year: a year may follow, "last" and its like may stand before.
extension TimeRule {
  static let parts: [TimeRule] = [
    // February 3, Feb. 3rd
    TimeRule(.one([.month, .shortMonth]), .one([.dayNumber, .ordinal])) { match in
      let day = match.lastToken([.dayNumber, .ordinal])
      guard let day, let month = match.token([.month, .shortMonth]) else { return nil }
      return .day(month, day, match)
    },
    // 3 February, 3rd of February, the third of February
    TimeRule(
      .maybe(.the), .one([.dayNumber, .ordinal]), .maybe(.of), .one([.month, .shortMonth])
    ) { match in
      guard let day = match.token([.dayNumber, .ordinal]), let month = match.lastToken(.anyMonth),
        !match.has(.of) || day.isAny(of: .ordinal)
      else { return nil }
      return .day(month, day, match)
    },
    // February 5-6
    TimeRule(.one([.month, .shortMonth]), .one(.dayNumber), .one(.hyphen), .one(.dayNumber)) {
      dayRange($0)
    },
    // 5-6 February
    TimeRule(.one(.dayNumber), .one(.hyphen), .one(.dayNumber), .one([.month, .shortMonth])) {
      dayRange($0)
    },
    // August, Aug.
    TimeRule(.one([.month, .shortMonth])) { match in
      guard let month = match.token(.anyMonth), MonthContext(match).isMonth else { return nil }
      return .part(.month(month.number), .direction(.byTense))
    },
    // the third quarter, third-quarter
    TimeRule(
      .maybe(.the), .maybe(.fiscal), .maybe(.hyphen), .one(.ordinal), .maybe(.hyphen),
      .maybe(.fiscal), .one(.unit)
    ) { match in
      let number = match.number(.ordinal)
      guard match.unit == .quarter, (1...4).contains(number) else { return nil }
      let isFiscal = match.has(.fiscal)
      return .part(.quarter(number), isFiscal ? .relative(0) : .direction(.byTense))
    },
    // the first half
    TimeRule(.maybe(.the), .one([.ordinal, .last]), .maybe(.hyphen), .one(.half)) { match in
      let number = match.has(.last) ? 2 : match.number(.ordinal)
      guard (1...2).contains(number), HalfContext(match).isHalfYear else { return nil }
      return .part(.half(number), .direction(.byTense))
    },
    // the summer
    TimeRule(.maybe(.the), .one(.season)) { match in
      guard let season = Season(rawValue: match.number(.season)), SeasonContext(match).isSeason
      else { return nil }
      return .part(.season(season), .direction(.byTense))
    },
    // Christmas, Christmas Day, Election Day
    TimeRule(.one(.holiday), .maybe(.unit)) { match in
      let token = match.token(.holiday)
      let isDay = match.lastToken(.unit).map { $0.unit == .day && !$0.has(.plural) }
      guard let token, let holiday = Holiday(rawValue: token.number),
        isDay ?? !holiday.needsDay, isDay != nil || !match.isBesideName
      else { return nil }
      return .part(.holiday(holiday), .direction(.byTense))
    },
  ]

  /// What may follow a part of a year to say which one.
  static let yearTails: [TimeRule] = [
    // 2022; , 2022; of 2022; '22
    TimeRule(.maybe([.comma, .of]), .one([.year, .shortYear])) { match in
      match.token([.year, .shortYear]).map { .period(.year($0.fullYear)) }
    },
    // in 2022
    TimeRule(.maybe([.of]), .maybe(.the), .one(.fiscal), .one(.year)) { match in
      .period(.year(match.number(.year)))
    },
    // last year, of this year, next year
    TimeRule(.maybe(.of), .one([.last, .this, .next]), .one(.unit)) { match in
      guard match.unit == .year, !match.isPlural else { return nil }
      let shift = match.has(.last) ? -1 : match.has(.next) ? 1 : 0
      return .shifted(.year, by: shift, from: .document)
    },
    // of that year, the same year, of the following year
    TimeRule(
      .maybe(.of), .maybe(.the), .one([.that, .following, .previous]), .one(.unit)
    ) { match in
      guard match.unit == .year, !match.isPlural else { return nil }
      let shift = match.has(.previous) ? -1 : match.has(.following) ? 1 : 0
      return .shifted(.year, by: shift, from: .told)
    },
  ]
}

extension TimeRule {
  fileprivate static func dayRange(_ match: RuleMatch) -> Meaning? {
    let month = match.number(.anyMonth)
    let (first, last) = (match.number(.dayNumber), match.lastNumber(.dayNumber))
    guard first < last, month > 0 else { return nil }
    return .range(
      .part(.day(month: month, day: first), .direction(.byTense)),
      .part(.day(month: month, day: last), .direction(.byTense)))
  }
}

extension RuleMatch {
  /// Before or behind another capital that is no part of a date: "Johnnie Christmas".
  fileprivate var isBesideName: Bool {
    let isBehind = before.map { $0.has(.capitalized) && $0.classes.isEmpty } ?? false
    return isBehind || after.map { $0.has(.capitalized) && $0.classes.isEmpty } ?? false
  }
}

extension WordClass {
  static let anyMonth: WordClass = [.month, .shortMonth]
}

extension TimeToken {
  /// A year of two digits is of the century that most dates are of.
  var fullYear: Int {
    guard isAny(of: .shortYear) else { return number }
    return number < 50 ? 2000 + number : 1900 + number
  }
}

extension Meaning {
  fileprivate static func day(
    _ month: TimeToken, _ day: TimeToken, _ match: RuleMatch
  ) -> Meaning? {
    guard (1...31).contains(day.number), !(match.after?.isAny(of: .unit) ?? false),
      day.number <= CalendarDay.dayCount(year: 2000, month: month.number)
    else { return nil }
    return .part(.day(month: month.number, day: day.number), .direction(.byTense))
  }
}
