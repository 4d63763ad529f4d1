/// What durations are counted in, from short to long.
enum CalendarUnit: Int, Sendable, Comparable {
  case second, minute, hour, day, week, weekend, month, season, quarter, half, year, decade, century

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  var isTimeOfDay: Bool { self < .day }

  /// `count` of the unit as an ISO 8601 duration; `X` stands for a number nobody gave.
  func duration(_ count: String) -> String {
    switch self {
    case .second: "PT\(count)S"
    case .minute: "PT\(count)M"
    case .hour: "PT\(count)H"
    case .day, .weekend: "P\(count)D"
    case .week: "P\(count)W"
    case .month, .season: "P\(count)M"
    case .quarter: "P\(count)Q"
    case .half: "P\(count)H"
    case .year: "P\(count)Y"
    case .decade: "P\(count)E"
    case .century: "P\(count)C"
    }
  }

  /// Several of the unit: seasons and halves are given in months, decades and centuries in years.
  func duration(_ count: Int) -> String {
    switch self {
    case .weekend: CalendarUnit.day.duration(String(multiplied(count, by: 2)))
    case .season: CalendarUnit.month.duration(String(multiplied(count, by: 3)))
    case .half: CalendarUnit.month.duration(String(multiplied(count, by: 6)))
    case .decade: CalendarUnit.year.duration(String(multiplied(count, by: 10)))
    case .century: CalendarUnit.year.duration(String(multiplied(count, by: 100)))
    default: duration(String(count))
    }
  }

  private func multiplied(_ count: Int, by factor: Int) -> Int {
    count.multipliedReportingOverflow(by: factor).partialValue
  }
}

/// The four seasons of the north; winter is the one that begins in December of its year.
enum Season: Int, Sendable {
  case spring = 1, summer, fall, winter

  var code: String {
    switch self {
    case .spring: "SP"
    case .summer: "SU"
    case .fall: "FA"
    case .winter: "WI"
    }
  }

  /// The month it begins with.
  var firstMonth: Int { rawValue * 3 }
}

/// A part of the day without a clock.
enum DayPart: Int, Sendable {
  case morning, afternoon, evening, night

  var code: String {
    switch self {
    case .morning: "TMO"
    case .afternoon: "TAF"
    case .evening: "TEV"
    case .night: "TNI"
    }
  }
}
