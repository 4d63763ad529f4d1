/// How long something lasts, how often it happens, and how old someone is.
extension TimeRule {
  static let durations: [TimeRule] = [
    // three years, a two-week trip, the past twenty years
    TimeRule(
      .maybe(.the), .maybe([.past, .last, .next, .ordinal, .current]), .one(.number),
      .maybe([.later, .vague]), .maybe(.hyphen), .one(.unit)
    ) { match in
      guard let number = match.token(.number) else { return nil }
      return duration(match, count: number.number)
    },
    // several months, the past few weeks, recent years
    TimeRule(
      .maybe(.the), .maybe([.past, .last, .next]), .maybe(.a), .one(.vague), .maybe(.of),
      .one(.unit)
    ) { match in
      guard match.isPlural else { return nil }
      let isCouple = match.number(.vague) == 2
      return .duration(isCouple ? match.unit.duration(2) : match.unit.duration("X"))
    },
    // the past year's worth in the plural: past years, the coming weeks
    TimeRule(.maybe(.the), .one([.past, .next, .last]), .one(.unit)) { match in
      guard match.isPlural, match.unit >= .day else { return nil }
      return match.has(.next) ? .reference(.future) : .reference(.past)
    },
    // a week, an hour
    TimeRule(.one(.a), .one(.unit)) { match in
      guard !match.isPlural, match.unit > .second, match.unit != .quarter,
        match.unit != .weekend, match.unit != .half
      else { return nil }
      return .duration(match.unit.duration(1))
    },
    // weeks, years
    TimeRule(.one(.unit)) { match in
      guard match.isPlural, (.day ... .year).contains(match.unit), match.unit != .quarter,
        match.unit != .weekend, !isTitle(match)
      else { return nil }
      return .duration(match.unit.duration("X"))
    },
    // for the year ended 31 March
    TimeRule(.one([.the, .a]), .maybe(.fiscal), .one(.unit)) { match in
      guard match.unit == .year, !match.isPlural, match.after?.isAny(of: .ending) ?? false else {
        return nil
      }
      return .duration(match.unit.duration(1))
    },
    // a year and a half
    TimeRule(.one(.a), .one(.unit), .one(.and), .one(.a), .one(.half)) { match in
      match.unit == .year ? .duration("P1Y6M") : match.unit == .hour ? .duration("PT1H30M") : nil
    },
    // half an hour
    TimeRule(.one(.half), .one(.a), .one(.unit)) { match in
      match.unit == .hour ? .duration("PT30M") : match.unit == .year ? .duration("P6M") : nil
    },
    // 44-year-old, twenty years old
    TimeRule(
      .maybe([.the, .a]), .one(.number), .maybe(.hyphen), .one(.unit), .maybe(.hyphen), .one(.old)
    ) { match in
      .age(match.unit.duration(match.token(.number)?.number ?? 1))
    },
  ]

  static let sets: [TimeRule] = [
    // every Tuesday, each July, every year
    TimeRule(
      .one(.every), .maybe(.number),
      .one([.weekday, .month, .unit, .season, .dayPart])
    ) { repetition($0) },
    // Tuesdays
    TimeRule(.one(.weekday)) { match in
      guard let day = match.token(.weekday), day.has(.plural) else { return nil }
      return .set("XXXX-WXX-\(day.number)")
    },
    // daily, annually
    TimeRule(.one(.repeated)) { match in
      guard let unit = CalendarUnit(rawValue: match.number(.repeated)) else { return nil }
      return .set(unit.duration(1))
    },
  ]

  private static func duration(_ match: RuleMatch, count: Int) -> Meaning? {
    guard count > 0, match.isPlural || count == 1 || match.has(.hyphen) || isAdjective(match),
      count < 100_000, !(match.after?.isAny(of: .old) ?? false)
    else { return nil }
    if match.unit == .second, count == 1 { return nil }
    if isTitle(match) || isFraction(match) { return nil }
    return .duration(match.unit.duration(count))
  }

  /// "60 Minutes" is a programme.
  private static func isTitle(_ match: RuleMatch) -> Bool {
    guard let unit = match.token(.unit), let first = match.tokens[match.range].first else {
      return false
    }
    return unit.has(.capitalized) && !unit.has(.allCapitals) && !unit.has(.first)
      && !(first.has(.word) && first.has(.capitalized) && first.start != unit.start)
  }

  /// "Three-quarters", "two quarters of the votes".
  private static func isFraction(_ match: RuleMatch) -> Bool {
    guard match.unit == .quarter, match.isPlural, !match.has([.past, .last, .next, .ordinal])
    else { return false }
    return match.has(.hyphen) || match.after?.isAny(of: .of) ?? false
  }

  /// "A five year low".
  private static func isAdjective(_ match: RuleMatch) -> Bool {
    match.after.map { $0.has(.word) && $0.classes.isEmpty } ?? false
  }

  private static func repetition(_ match: RuleMatch) -> Meaning? {
    if let unit = match.token(.unit) {
      return .set(unit.unit.duration(match.token(.number)?.number ?? 1))
    }
    guard !match.has(.number) else { return nil }
    if let day = match.token(.weekday) { return .set("XXXX-WXX-\(day.number)") }
    if let month = match.token(.month) { return .set("XXXX-\(padded(month.number, to: 2))") }
    if let season = Season(rawValue: match.number(.season)) { return .set("XXXX-\(season.code)") }
    return DayPart(rawValue: match.number(.dayPart)).map { .set("XXXX-XX-XX\($0.code)") }
  }
}
