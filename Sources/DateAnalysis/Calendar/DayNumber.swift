import DocumentModel

/// Days of the proleptic Gregorian calendar counted from 1 January 1970, which is day zero.
///
/// The arithmetic is that of "days from civil" (H. Hinnant, chrono-Compatible Low-Level Date
/// Algorithms): years begin in March, so that the leap day is a year's last.
struct DayNumber: Hashable, Comparable, Sendable {
  let value: Int

  init(_ value: Int) {
    self.value = value
  }

  /// Months below 1 and above 12 fall in the years before and after; days too far on in the next
  /// month.
  init(year: Int, month: Int, day: Int) {
    let months = year * 12 + month - 1
    let (year, month) = (floorDivided(months, by: 12), floorModulo(months, by: 12) + 1)
    let shifted = month <= 2 ? year - 1 : year
    let era = floorDivided(shifted, by: 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    value = era * 146_097 + dayOfEra - 719_468
  }

  init(_ day: CalendarDay) {
    self.init(year: day.year, month: day.month, day: day.day)
  }

  /// The year, the month and the day of the month, each counted from one.
  var parts: (year: Int, month: Int, day: Int) {
    let shifted = value + 719_468
    let era = floorDivided(shifted, by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// From 1 for Monday to 7 for Sunday, as ISO 8601 has them.
  var weekday: Int { floorModulo(value + 3, by: 7) + 1 }

  /// The week's Monday.
  var startOfWeek: DayNumber { self - (weekday - 1) }

  /// The ISO 8601 week and the year that it belongs to: that of its Thursday.
  var week: (year: Int, number: Int) {
    let thursday = startOfWeek + 3
    let year = thursday.parts.year
    return (year, (thursday.value - DayNumber(year: year, month: 1, day: 1).value) / 7 + 1)
  }

  static func + (day: DayNumber, count: Int) -> DayNumber { DayNumber(day.value + count) }
  static func - (day: DayNumber, count: Int) -> DayNumber { DayNumber(day.value - count) }
  static func < (left: DayNumber, right: DayNumber) -> Bool { left.value < right.value }
}

func floorDivided(_ dividend: Int, by divisor: Int) -> Int {
  let quotient = dividend / divisor
  return dividend % divisor < 0 ? quotient - 1 : quotient
}

func floorModulo(_ dividend: Int, by divisor: Int) -> Int {
  dividend - floorDivided(dividend, by: divisor) * divisor
}

/// A number in at least so many digits: `padded(8, to: 2)` is `08`.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
