internal import DocumentModel

/// What the words of a time expression mean before it is known from where they are said.
enum Meaning: Sendable {
  /// A stretch of the calendar, whenever it is said.
  case period(CalendarPeriod)
  /// A part of a year that is not named.
  case part(CalendarPart, YearChoice)
  case weekday(Int, Direction)
  /// The period of a unit, so many before or after the one that holds the anchor.
  case shifted(CalendarUnit, by: Int, from: Anchor)
  /// The period of a unit that holds a day, so many of its days on: "the week of 6 March", "the day
  /// after Christmas".
  indirect case around(Meaning, CalendarUnit, daysOn: Int)
  /// The quarter that ends on a day, or a little before or behind it.
  indirect case quarter(endingOn: Meaning)
  /// The quarter of a report, in another year.
  case toldQuarter(YearChoice)
  /// So many of a unit that a day has passed since, or will: "the past two weeks".
  case duration(String)
  case set(String)
  case reference(TimeReferenceWord)
  case age(String)
  /// Minutes of the day.
  case clock(Int)
  case dayPart(DayPart, dayShift: Int?)
  indirect case timeOfDay(String, on: Meaning)
  indirect case range(Meaning, Meaning)
}

extension Meaning {
  /// The same part, or the same two, of another year.
  func choosing(_ choice: YearChoice) -> Meaning {
    switch self {
    case .part(let part, _): .part(part, choice)
    case .range(let first, let last): .range(first.choosing(choice), last.choosing(choice))
    default: self
    }
  }
}

/// A part of a year.
enum CalendarPart: Hashable, Sendable {
  case month(Int)
  case day(month: Int, day: Int)
  case quarter(Int)
  case half(Int)
  case season(Season)
  case holiday(Holiday)

  /// Nothing where the year has no such day.
  func period(in year: Int) -> CalendarPeriod? {
    switch self {
    case .month(let month): return .month(year: year, month: month)
    case .day(let month, let day):
      guard let day = CalendarDay(year: year, month: month, day: day) else { return nil }
      return .day(DayNumber(day))
    case .quarter(let number): return .quarter(year: year, number: number)
    case .half(let number): return .half(year: year, number: number)
    case .season(let season): return .season(year: year, season)
    case .holiday(let holiday): return .day(holiday.day(in: year))
    }
  }

  /// Whether it begins before another part of the same year.
  func stands(before other: CalendarPart) -> Bool {
    guard let first = period(in: 2000)?.firstDay, let second = other.period(in: 2000)?.firstDay
    else { return true }
    return first <= second
  }

  /// As TIMEX3 writes it where no year is known: `XXXX-08`.
  var timexWithoutYear: String {
    guard let timex = period(in: 2000)?.timex else { return "XXXX" }
    if case .holiday(let holiday) = self, ![.christmas, .halloween].contains(holiday) {
      return "XXXX-XX-XX"
    }
    return "XXXX" + timex.dropFirst(4)
  }
}

/// Which year a part of one belongs to.
enum YearChoice: Hashable, Sendable {
  case year(Int)
  case direction(Direction)
  /// So many years after that of the document.
  case relative(Int)
  /// So many years after the one told of last.
  case told(Int)
}

/// Which of the periods of one name is meant.
enum Direction: Hashable, Sendable {
  /// What the verb says.
  case byTense
  case last, this, next
  /// Seen from what was told last.
  case previous, same, following
}

/// From where is counted.
enum Anchor: Hashable, Sendable {
  case document
  /// The date that was told last.
  case told
}

/// Words that say when only roughly.
enum TimeReferenceWord: Int, Sendable {
  case present, past, future, futureNoun, recent

  var timex: String {
    switch self {
    case .present: "PRESENT_REF"
    case .past, .recent: "PAST_REF"
    case .future, .futureNoun: "FUTURE_REF"
    }
  }
}
