/// Weekdays, times and parts of the day.
extension TimeRule {
  static let days: [TimeRule] = [
    // Tuesday
    TimeRule(.one([.weekday, .shortWeekday])) { match in
      guard let day = match.token([.weekday, .shortWeekday]), !day.has(.plural),
        WeekdayContext(match).isWeekday
      else { return nil }
      return .weekday(day.number, .byTense)
    },
    // last Tuesday, next Friday, this coming Sunday
    TimeRule(
      .maybe(.the), .maybe(.this), .maybe(.past),
      .one([.last, .next, .this, .previous, .following, .that, .past]), .one(.weekday)
    ) { match in
      guard let day = match.token(.weekday), !day.has(.plural) else { return nil }
      return .weekday(day.number, match.direction)
    },
    // this morning, last night
    TimeRule(.one([.this, .last]), .one(.dayPart)) { match in
      guard let part = DayPart(rawValue: match.number(.dayPart)) else { return nil }
      return .dayPart(part, dayShift: match.has(.last) ? -1 : 0)
    },
    // the morning, that evening, the next morning
    TimeRule(.one([.the, .that]), .maybe([.next, .following]), .one(.dayPart)) { match in
      guard let part = DayPart(rawValue: match.number(.dayPart)),
        match.has(.that) || match.has([.next, .following])
          || match.after?.isAny(of: .of) ?? false
      else { return nil }
      let shift = match.has([.next, .following]) ? 1 : 0
      return .timeOfDay(part.code, on: .shifted(.day, by: shift, from: .told))
    },
    // 14:30, 10:35 a.m., 2:30 p.m. EST
    TimeRule(.one(.clock), .maybe(.meridiem), .maybe(.zone)) { match in
      let minutes = match.number(.clock)
      guard let meridiem = match.token(.meridiem) else { return .clock(minutes) }
      return minutes < 13 * 60 ? .clock(minutes % 720 + meridiem.number * 60) : nil
    },
    // 10 p.m.
    TimeRule(.one(.monthNumber), .one(.meridiem), .maybe(.zone)) { match in
      .clock(match.number(.monthNumber) % 12 * 60 + match.number(.meridiem) * 60)
    },
    // mid-afternoon
    TimeRule(.one([.middle, .early, .late]), .maybe(.hyphen), .one(.dayPart)) { match in
      DayPart(rawValue: match.number(.dayPart)).map { .dayPart($0, dayShift: nil) }
    },
    // noon, midnight
    TimeRule(.one(.clockName)) { match in
      guard let name = match.token(.clockName), !name.has(.capitalized) || name.has(.first) else {
        return nil
      }
      return .clock(name.number * 60)
    },
  ]
}

extension RuleMatch {
  /// What the word before a name of the calendar says.
  var direction: Direction {
    if has(.previous) { return .previous }
    if has(.following) { return .following }
    if has(.that) { return .same }
    if has([.last, .past]) { return .last }
    if has(.next) { return .next }
    return .this
  }
}

/// Whether a weekday's name is the day and not part of a name: Black Friday, the Sunday Times.
struct WeekdayContext {
  let match: RuleMatch

  init(_ match: RuleMatch) { self.match = match }

  var isWeekday: Bool {
    guard let day = match.token([.weekday, .shortWeekday]) else { return false }
    if day.isAny(of: .shortWeekday), !day.isAny(of: .weekday) { return isBesideDate }
    return !isPartOfName
  }

  /// Before a date, as in `Tue, 3 Feb`.
  private var isBesideDate: Bool {
    var next = match.range.upperBound
    if next < match.tokens.count, match.tokens[next].isAny(of: .comma) { next += 1 }
    guard next < match.tokens.count else { return false }
    return match.tokens[next].isAny(of: [.month, .shortMonth, .dayNumber, .isoDate])
  }

  /// Black Friday, Super Tuesday.
  private var isPartOfName: Bool {
    guard let before = match.before, before.isAny(of: .holiday) else { return false }
    return Holiday(rawValue: before.number) == nil
  }
}
