/// Expressions that count from the document's date or from the date told last.
extension TimeRule {
  static let pointing: [TimeRule] = [
    // today, yesterday, tomorrow
    TimeRule(.one(.namedDay)) { match in
      guard let day = match.token(.namedDay), !match.isPartOfTitle else { return nil }
      return .shifted(.day, by: day.number, from: .document)
    },
    // tonight
    TimeRule(.one(.namedNight)) { match in
      .dayPart(.night, dayShift: match.number(.namedNight) == 0 ? 0 : nil)
    },
    // this week, last year, next month, the current quarter
    TimeRule(
      .maybe(.the), .one([.this, .last, .next, .current, .past]), .maybe(.fiscal), .one(.unit)
    ) {
      $0.has(.latest) ? nil : neighbour($0)
    },
    // the full year, the fiscal year, the latest fiscal year
    TimeRule(.one(.the), .maybe(.latest), .one(.fiscal), .one(.unit)) { match in
      guard match.unit == .year, !match.isPlural, !match.isEnding else { return nil }
      return .shifted(.year, by: match.has(.latest) ? -1 : 0, from: .document)
    },
    // in the year
    TimeRule(.one(.the), .one(.unit)) { match in
      guard match.unit == .year, !match.isPlural,
        match.before?.isAny(of: [.preposition, .of]) ?? false,
        !(match.after?.isAny(of: [.hyphen, .of, .number, .ending]) ?? false)
      else { return nil }
      return .shifted(.year, by: 0, from: .document)
    },
    // the weekend
    TimeRule(.one(.the), .one(.unit)) { match in
      guard match.unit == .weekend, !match.isPlural else { return nil }
      return .shifted(.weekend, by: 0, from: .document)
    },
    // the quarter, the latest period
    TimeRule(.one(.the), .maybe(.latest), .one([.unit, .period])) { match in
      if match.has(.period) {
        return match.has(.latest) ? .shifted(.quarter, by: 0, from: .told) : nil
      }
      guard match.unit == .quarter, !match.isPlural,
        !(match.after?.isAny(of: [.of, .hyphen]) ?? false)
      else {
        return nil
      }
      return .shifted(.quarter, by: 0, from: .told)
    },
    // year-end; year's end
    TimeRule(.one(.unit), .maybe(.hyphen), .one(.end)) { match in
      guard let unit = match.token(.unit), unit.unit == .year, !match.isPlural else { return nil }
      return unit.has(.possessive)
        ? .shifted(.year, by: 0, from: .document)
        : .part(.day(month: 12, day: 31), .relative(0))
    },
    // the end of the month
    TimeRule(
      .maybe(.the), .one([.end, .start, .middle]), .one(.of), .one(.the), .one(.unit)
    ) { match in
      guard !match.isPlural, match.unit >= .week, match.unit <= .year else { return nil }
      return .shifted(match.unit, by: 0, from: .document)
    },
    // earlier in the year
    TimeRule(
      .one([.early, .earlier, .late, .later]), .one(.preposition), .one(.the), .one(.unit)
    ) { match in
      guard !match.isPlural, match.unit >= .week, match.unit <= .year else { return nil }
      return .shifted(match.unit, by: 0, from: .document)
    },
    // the 1988 quarter, the 1988 period
    TimeRule(.maybe(.the), .one(.year), .one([.unit, .period])) { match in
      guard match.has(.period) || match.unit == .quarter, !match.isPlural else { return nil }
      return .toldQuarter(.year(match.number(.year)))
    },
    // last year's quarter
    TimeRule(.one([.last, .this, .next]), .one(.unit), .one([.unit, .period])) { match in
      guard match.token(.unit)?.unit == .year, match.has(.period) || match.unit == .quarter else {
        return nil
      }
      return .toldQuarter(.relative(match.has(.last) ? -1 : match.has(.next) ? 1 : 0))
    },
    // that day, the same year, that month
    TimeRule(.maybe(.the), .one(.that), .maybe(.that), .one(.unit)) { match in
      guard !match.isPlural, match.unit >= .day else { return nil }
      return .shifted(match.unit, by: 0, from: .told)
    },
    // the following month, the previous year
    TimeRule(.maybe(.the), .one([.following, .previous]), .one(.unit)) { match in
      guard !match.isPlural, match.unit >= .day else { return nil }
      return .shifted(match.unit, by: match.has(.following) ? 1 : -1, from: .told)
    },
    // the day before, the year after
    TimeRule(.one(.the), .one(.unit), .one([.earlier, .later])) { match in
      guard !match.isPlural, match.unit >= .day, !match.isFollowedByClause else { return nil }
      return .shifted(match.unit, by: match.has(.later) ? 1 : -1, from: .told)
    },
    // two weeks ago
    TimeRule(.one([.number, .a]), .maybe(.hyphen), .one(.unit), .one(.ago)) { match in
      distance(match, sign: -1, from: .document)
    },
    // year-ago, year-earlier
    TimeRule(
      .maybe([.the, .a]), .one(.unit), .joined(.hyphen), .one([.ago, .earlier]),
      .maybe([.unit, .period])
    ) { match in
      guard let unit = match.token(.unit)?.unit, unit >= .day else { return nil }
      return .shifted(unit, by: -1, from: .told)
    },
    // several years ago
    TimeRule(.maybe(.a), .maybe(.vague), .maybe(.of), .one(.unit), .one(.ago)) { match in
      match.isPlural ? .reference(.past) : nil
    },
    // two days later, a year earlier
    TimeRule(.one([.number, .a]), .one(.unit), .one([.earlier, .later])) { match in
      let isConjunction = match.number([.earlier, .later]) == 1
      guard !isConjunction || !match.isFollowedByClause else { return nil }
      return distance(match, sign: match.has(.later) ? 1 : -1, from: .told)
    },
  ]

  private static func neighbour(_ match: RuleMatch) -> Meaning? {
    // "This years festival" lost its apostrophe.
    guard !match.isTitle else { return nil }
    guard match.unit >= .day, !match.isPlural || match.has(.this) && match.unit == .year else {
      return nil
    }
    if match.has(.past) {
      return match.unit == .year || match.unit == .week
        ? .shifted(match.unit, by: -1, from: .document) : nil
    }
    let shift = match.has(.last) ? -1 : match.has(.next) ? 1 : 0
    // "The last day" is that of something; "the next day" goes on from the day told before.
    if match.unit == .day { return shift > 0 ? .shifted(.day, by: 1, from: .told) : nil }
    return .shifted(match.unit, by: shift, from: .document)
  }

  private static func distance(_ match: RuleMatch, sign: Int, from anchor: Anchor) -> Meaning? {
    let count = match.token(.number)?.number ?? 1
    guard count <= 10_000 else { return nil }
    if match.unit.isTimeOfDay { return .reference(sign < 0 ? .past : .future) }
    if match.unit == .year, count == 1, sign < 0 { return .shifted(.year, by: -1, from: .told) }
    if match.unit == .century { return .shifted(.year, by: 100 * count * sign, from: anchor) }
    if match.unit == .decade { return .shifted(.year, by: 10 * count * sign, from: anchor) }
    return .shifted(match.unit, by: count * sign, from: anchor)
  }
}

extension RuleMatch {
  /// "The fiscal year ended 31 March" is a length of time.
  fileprivate var isEnding: Bool { after?.isAny(of: .ending) ?? false }

  /// "The day before the vote": then the day is not counted from what was told.
  fileprivate var isFollowedByClause: Bool { after?.has(.word) ?? false }
}

extension RuleMatch {
  /// "VOA Today": a capital behind another one.
  fileprivate var isPartOfTitle: Bool {
    let isCapital = tokens[range.lowerBound].has(.capitalized)
    return isCapital && before?.has(.capitalized) ?? false
  }

  /// "This Week" is one where both words have capitals.
  fileprivate var isTitle: Bool {
    !tokens[range.lowerBound].has(.first) && tokens[range].allSatisfy { $0.has(.capitalized) }
  }
}
