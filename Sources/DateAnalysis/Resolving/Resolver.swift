internal import DocumentModel

/// Turns meanings into values, in the order in which a text has them.
struct Resolver {
  /// The day from which the text speaks.
  let reference: DayNumber?
  /// Whether dates follow one another as in a history, not around the day of a news report.
  let isNarrative: Bool
  /// The period that was told last.
  private(set) var told: CalendarPeriod?
  private var toldQuarter: CalendarPeriod?
  /// Whether its number is that of a company's own year.
  private var isToldQuarterFiscal = false
  private var toldDay: CalendarPeriod?
  /// The last one shorter than a year.
  private var toldDate: CalendarPeriod?
  /// Whether the expression before was a number of months.
  private var tellsOfMonths = false

  init(reference: DayNumber?, isNarrative: Bool) {
    self.reference = reference
    self.isNarrative = isNarrative || reference == nil
  }

  /// A value, and the stretch of the calendar that it means.
  struct Value {
    var kind: TimeExpression.Kind = .date
    var timex: String
    var periods: [CalendarPeriod] = []
    var origin: TimeExpression.Origin = .explicit
  }

  /// Nothing is counted from what is said as an aside.
  mutating func value(of meaning: Meaning, tense: Tense, isAside: Bool = false) -> Value? {
    let value = resolved(meaning, tense: tense)
    noteMonths(of: meaning)
    if isAside || meaning.looksFarBack { return value }
    if let period = value?.periods.last {
      told = period
      if period.unit < .year { toldDate = period }
      if period.unit == .day { toldDay = period }
      if meaning.isQuarter, reference.map({ period.lastDay < $0 }) ?? true {
        toldQuarter = period
        if case .part(_, .relative) = meaning {
          isToldQuarterFiscal = true
        } else {
          isToldQuarterFiscal = false
        }
      }
    }
    return value
  }

  /// Behind "the nine months" a report compares with a year, not with a quarter.
  private mutating func noteMonths(of meaning: Meaning) {
    if case .duration(let timex) = meaning {
      tellsOfMonths = timex.hasSuffix("M")
    } else {
      tellsOfMonths = false
    }
  }

  private func resolved(_ meaning: Meaning, tense: Tense) -> Value? {
    switch meaning {
    case .period(let period): Value(timex: period.timex, periods: [period])
    case .part(let part, let choice): value(of: part, choice, tense)
    case .weekday(let weekday, let direction): value(ofWeekday: weekday, direction, tense)
    case .around(let day, let unit, let count):
      period(of: unit, around: resolved(day, tense: tense), daysOn: count)
    case .quarter(endingOn: let day): quarter(endingOn: resolved(day, tense: tense))
    case .toldQuarter(let choice): value(ofQuarterIn: choice)
    case .shifted(.weekend, 0, .document): value(ofWeekendAround: reference, tense)
    case .shifted(let unit, let count, let anchor): value(of: unit, shiftedBy: count, from: anchor)
    case .duration(let timex): Value(kind: .duration, timex: timex)
    case .set(let timex): Value(kind: .set, timex: timex)
    case .age(let timex): Value(kind: .age, timex: timex)
    case .reference(let word): Value(timex: word.timex)
    case .clock(let minutes): time(Combinations.clock(minutes), on: nil, shift: 0)
    case .dayPart(let part, let shift): time(part.code, on: nil, shift: shift ?? 0)
    case .timeOfDay(let code, let day): time(code, on: resolved(day, tense: tense), shift: 0)
    case .range(let first, let last): range(first, last, tense)
    }
  }

  private func time(_ code: String, on day: Value?, shift: Int) -> Value {
    var value = day ?? today(shiftedBy: shift)
    value.kind = .time
    value.timex += code
    return value
  }

  private func today(shiftedBy shift: Int) -> Value {
    var day = reference
    var origin = TimeExpression.Origin.relativeToDocument
    if isNarrative, case .day(let told) = told {
      day = told
      origin = .relativeToPrevious
    }
    guard let day else { return Value(timex: Self.unknown(.day), origin: .unresolved) }
    let period = CalendarPeriod.day(day + shift)
    return Value(timex: period.timex, periods: [period], origin: origin)
  }

  private func range(_ first: Meaning, _ last: Meaning, _ tense: Tense) -> Value? {
    guard let start = resolved(first, tense: tense), let end = resolved(last, tense: tense) else {
      return nil
    }
    return Value(
      timex: "\(start.timex)/\(end.timex)", periods: start.periods + end.periods,
      origin: end.origin)
  }
}

extension Meaning {
  /// "Two decades earlier" is a look back, from which nothing goes on.
  fileprivate var looksFarBack: Bool {
    if case .shifted(.year, let count, _) = self { count < -1 } else { false }
  }

  fileprivate var isQuarter: Bool {
    switch self {
    case .part(.quarter, _), .quarter: true
    default: false
    }
  }
}

extension Resolver {
  /// Nothing where the year has no such day; a company's quarter is named for the quarter of the
  /// calendar that holds its middle.
  private func quarter(endingOn day: Value?) -> Value? {
    guard let day, let last = day.periods.last?.lastDay else { return nil }
    let named = isToldQuarterFiscal ? toldQuarter : nil
    let period = named ?? CalendarPeriod(.quarter, holding: last - Self.halfQuarter)
    return Value(timex: period.timex, periods: [period], origin: day.origin)
  }

  private func period(of unit: CalendarUnit, around day: Value?, daysOn count: Int) -> Value? {
    guard let day, let first = day.periods.first?.firstDay else { return nil }
    let period = CalendarPeriod(unit, holding: first + count)
    return Value(timex: period.timex, periods: [period], origin: day.origin)
  }

  /// Days.
  private static let halfQuarter = 45

  private func value(of part: CalendarPart, _ choice: YearChoice, _ tense: Tense) -> Value? {
    switch choice {
    case .year(let year):
      return part.period(in: year).map { Value(timex: $0.timex, periods: [$0]) }
    case .relative(let shift):
      guard let reference else { return unresolved(part) }
      return value(part.period(in: reference.parts.year + shift), .relativeToDocument)
    case .told(let shift):
      guard let year = told?.year ?? reference?.parts.year else { return unresolved(part) }
      return value(part.period(in: year + shift), .relativeToPrevious)
    case .direction(let direction): return value(of: part, direction, tense)
    }
  }

  private func value(_ period: CalendarPeriod?, _ origin: TimeExpression.Origin) -> Value? {
    period.map { Value(timex: $0.timex, periods: [$0], origin: origin) }
  }

  private func unresolved(_ part: CalendarPart) -> Value {
    Value(timex: part.timexWithoutYear, origin: .unresolved)
  }

  private func value(
    of part: CalendarPart, _ direction: Direction, _ tense: Tense
  ) -> Value? {
    let fromTold = isNarrative || [.previous, .same, .following].contains(direction)
    guard let anchor = fromTold ? told?.firstDay ?? reference : reference else {
      return unresolved(part)
    }
    let years = (anchor.parts.year - 1)...(anchor.parts.year + 1)
    let candidates = years.compactMap { part.period(in: $0) }
    let choice = PeriodChoice(anchor: anchor, candidates: candidates)
    if !fromTold, direction == .byTense, let day = part.famousDay(seenFrom: anchor, candidates) {
      return value(day, .relativeToDocument)
    }
    let period =
      fromTold && told != nil
      ? choice.told(direction, told: told, date: toldDate) : choice.nearest(direction, tense)
    return value(period, fromTold ? .relativeToPrevious : .relativeToDocument)
  }

  private func value(ofWeekday weekday: Int, _ direction: Direction, _ tense: Tense) -> Value {
    var anchor = reference
    var origin = TimeExpression.Origin.relativeToDocument
    let fromTold = isNarrative || [.previous, .same, .following].contains(direction)
    if fromTold, case .day(let day) = told {
      anchor = day
      origin = .relativeToPrevious
    }
    guard let anchor else { return Value(timex: "XXXX-WXX-\(weekday)", origin: .unresolved) }
    let back = floorModulo(anchor.weekday - weekday, by: 7)
    let day: DayNumber
    switch direction {
    case .last, .previous: day = anchor - (back == 0 ? 7 : back)
    case .next, .following: day = anchor + (7 - back)
    case .this, .same: day = anchor.startOfWeek + (weekday - 1)
    case .byTense: day = tense == .future && back > 0 ? anchor + (7 - back) : anchor - back
    }
    let period = CalendarPeriod.day(day)
    return Value(timex: period.timex, periods: [period], origin: origin)
  }

  private func value(ofQuarterIn choice: YearChoice) -> Value? {
    let year: Int?
    switch choice {
    case .year(let stated): year = stated
    case .relative(let shift): year = reference.map { $0.parts.year + shift }
    case .told, .direction: year = nil
    }
    guard let year else { return Value(timex: Self.unknown(.quarter), origin: .unresolved) }
    return value(toldQuarter?.inYear(year) ?? .year(year), .relativeToPrevious)
  }

  /// The last one, or the next where the verb says so.
  private func value(ofWeekendAround day: DayNumber?, _ tense: Tense) -> Value {
    guard let day else { return Value(timex: Self.unknown(.weekend), origin: .unresolved) }
    let isAhead = tense == .future || day.weekday >= 6 || tense == .unknown && day.weekday > 3
    let period = CalendarPeriod(.weekend, holding: isAhead ? day : day - 7)
    return Value(timex: period.timex, periods: [period], origin: .relativeToDocument)
  }

  private func value(of unit: CalendarUnit, shiftedBy count: Int, from anchor: Anchor) -> Value? {
    if let quarter = quarter(unit, shiftedBy: count, from: anchor) {
      return Value(timex: quarter.timex, periods: [quarter], origin: .relativeToPrevious)
    }
    let countsFromTold =
      isNarrative
      ? anchor == .told || unit > .day : anchor == .told && !(unit == .year && count == -1)
    let isTold = countsFromTold && told != nil && (anchor == .told || !isNearReference(told))
    let base = isTold ? (unit < .month ? toldDay ?? told : told) : reference.map { .day($0) }
    guard let base else { return Value(timex: Self.unknown(unit), origin: .unresolved) }
    let isFiner = unit < base.unit
    // "That day" is none where only a year was told.
    if isFiner, count == 0 { return nil }
    let period =
      isFiner
      ? base : CalendarPeriod(unit, holding: base.firstDay).shifted(by: count)
    return Value(
      timex: period.timex, periods: [period],
      origin: isTold ? .relativeToPrevious : .relativeToDocument)
  }

  /// Whether a history has come to the days of its own document, of which "this week" then is one.
  private func isNearReference(_ period: CalendarPeriod?) -> Bool {
    guard let reference, let period else { return false }
    return reference.value - period.lastDay.value < 366
  }

  /// "The quarter" is the one told of; "a year earlier", behind a quarter, is the same one of the
  /// year before.
  private func quarter(
    _ unit: CalendarUnit, shiftedBy count: Int, from anchor: Anchor
  ) -> CalendarPeriod? {
    if unit == .quarter, anchor == .told {
      return toldQuarter
        ?? reference.map { CalendarPeriod(.quarter, holding: $0).shifted(by: count - 1) }
    }
    guard unit == .year, count == -1, anchor == .told, !isNarrative, !tellsOfMonths else {
      return nil
    }
    return toldQuarter.map { $0.inYear($0.year + count) }
  }

  private static func unknown(_ unit: CalendarUnit) -> String {
    switch unit {
    case .week, .weekend: "XXXX-WXX"
    case .month: "XXXX-XX"
    case .quarter: "XXXX-QX"
    case .year, .half, .season, .decade, .century: "XXXX"
    default: "XXXX-XX-XX"
    }
  }
}
