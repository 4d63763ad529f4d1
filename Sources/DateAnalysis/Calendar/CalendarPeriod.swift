import DocumentModel

/// A stretch of the calendar that has a name: a day, a week, a month, a year and so on.
enum CalendarPeriod: Hashable, Sendable {
  case day(DayNumber)
  /// The week that begins with this Monday.
  case week(monday: DayNumber)
  /// The Saturday and Sunday of the week that begins with this Monday.
  case weekend(monday: DayNumber)
  case month(year: Int, month: Int)
  case quarter(year: Int, number: Int)
  case half(year: Int, number: Int)
  case season(year: Int, Season)
  case year(Int)
  /// The ten years whose numbers begin so: 199 for the 1990s.
  case decade(Int)
  /// The hundred years whose numbers begin so: 18 for the 19th century.
  case century(Int)
}

extension CalendarPeriod {
  /// The period of a unit that holds a day.
  init(_ unit: CalendarUnit, holding day: DayNumber) {
    let (year, month, _) = day.parts
    switch unit {
    case .second, .minute, .hour, .day: self = .day(day)
    case .week: self = .week(monday: day.startOfWeek)
    case .weekend: self = .weekend(monday: day.startOfWeek)
    case .month: self = .month(year: year, month: month)
    case .quarter: self = .quarter(year: year, number: (month + 2) / 3)
    case .half: self = .half(year: year, number: month > 6 ? 2 : 1)
    case .season: self = Self.season(holdingMonth: month, of: year)
    case .year: self = .year(year)
    case .decade: self = .decade(floorDivided(year, by: 10))
    case .century: self = .century(floorDivided(year, by: 100))
    }
  }

  private static func season(holdingMonth month: Int, of year: Int) -> CalendarPeriod {
    switch month {
    case 3...5: .season(year: year, .spring)
    case 6...8: .season(year: year, .summer)
    case 9...11: .season(year: year, .fall)
    case 12: .season(year: year, .winter)
    default: .season(year: year - 1, .winter)
    }
  }

  var unit: CalendarUnit {
    switch self {
    case .day: .day
    case .week: .week
    case .weekend: .weekend
    case .month: .month
    case .quarter: .quarter
    case .half: .half
    case .season: .season
    case .year: .year
    case .decade: .decade
    case .century: .century
    }
  }

  var firstDay: DayNumber {
    switch self {
    case .day(let day): day
    case .week(let monday): monday
    case .weekend(let monday): monday + 5
    case .month(let year, let month): DayNumber(year: year, month: month, day: 1)
    case .quarter(let year, let number): DayNumber(year: year, month: number * 3 - 2, day: 1)
    case .half(let year, let number): DayNumber(year: year, month: number * 6 - 5, day: 1)
    case .season(let year, let season):
      DayNumber(year: year, month: season.firstMonth, day: 1)
    case .year(let year): DayNumber(year: year, month: 1, day: 1)
    case .decade(let number): DayNumber(year: number * 10, month: 1, day: 1)
    case .century(let number): DayNumber(year: number * 100, month: 1, day: 1)
    }
  }

  var lastDay: DayNumber {
    switch self {
    case .day(let day): day
    case .weekend(let monday): monday + 6
    default: shifted(by: 1).firstDay - 1
    }
  }

  var year: Int { firstDay.parts.year }

  /// So many periods of the same unit later, or earlier where `count` is negative.
  func shifted(by count: Int) -> CalendarPeriod {
    switch self {
    case .day(let day): .day(day + count)
    case .week(let monday): .week(monday: monday + 7 * count)
    case .weekend(let monday): .weekend(monday: monday + 7 * count)
    case .month(let year, let month):
      Self(.month, holding: DayNumber(year: year, month: month + count, day: 1))
    case .quarter(let year, let number):
      Self(.quarter, holding: DayNumber(year: year, month: (number + count) * 3 - 2, day: 1))
    case .half(let year, let number):
      Self(.half, holding: DayNumber(year: year, month: (number + count) * 6 - 5, day: 1))
    case .season(let year, let season):
      Self(.season, holding: DayNumber(year: year, month: season.firstMonth + 3 * count, day: 1))
    case .year(let year): .year(year + count)
    case .decade(let number): .decade(number + count)
    case .century(let number): .century(number + count)
    }
  }

  /// The same place in another year: March for March, the third quarter for the third quarter.
  func inYear(_ year: Int) -> CalendarPeriod {
    switch self {
    case .day(let day):
      .day(DayNumber(year: year, month: day.parts.month, day: day.parts.day))
    case .week, .weekend: self
    case .month(_, let month): .month(year: year, month: month)
    case .quarter(_, let number): .quarter(year: year, number: number)
    case .half(_, let number): .half(year: year, number: number)
    case .season(_, let season): .season(year: year, season)
    case .year, .decade, .century: .year(year)
    }
  }

  func holds(_ day: DayNumber) -> Bool { firstDay <= day && day <= lastDay }
}

extension CalendarPeriod {
  /// As TIMEX3 writes it: `2022-08-15`, `2022-W33`, `2022-Q3`, `2022-SU`, `199`, `18`.
  var timex: String {
    switch self {
    case .day(let day): Self.iso(day)
    case .week(let monday): Self.week(monday)
    case .weekend(let monday): Self.week(monday) + "-WE"
    case .month(let year, let month): "\(padded(year, to: 4))-\(padded(month, to: 2))"
    case .quarter(let year, let number): "\(padded(year, to: 4))-Q\(number)"
    case .half(let year, let number): "\(padded(year, to: 4))-H\(number)"
    case .season(let year, let season): "\(padded(year, to: 4))-\(season.code)"
    case .year(let year): padded(year, to: 4)
    case .decade(let number): padded(number, to: 3)
    case .century(let number): padded(number, to: 2)
    }
  }

  /// As EDTF writes it: what has no name there is given by its first and last month or day.
  var edtf: String {
    switch self {
    case .day, .month, .year: timex
    case .week, .weekend: "\(Self.iso(firstDay))/\(Self.iso(lastDay))"
    case .quarter, .half, .season: "\(Self.month(firstDay))/\(Self.month(lastDay))"
    case .decade, .century: "\(padded(year, to: 4))/\(padded(lastDay.parts.year, to: 4))"
    }
  }

  private static func iso(_ day: DayNumber) -> String {
    "\(month(day))-\(padded(day.parts.day, to: 2))"
  }

  private static func month(_ day: DayNumber) -> String {
    "\(padded(day.parts.year, to: 4))-\(padded(day.parts.month, to: 2))"
  }

  private static func week(_ monday: DayNumber) -> String {
    "\(padded(monday.week.year, to: 4))-W\(padded(monday.week.number, to: 2))"
  }
}
