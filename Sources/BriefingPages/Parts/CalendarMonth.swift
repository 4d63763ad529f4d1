import DocumentModel

/// A month of a certain year.
struct CalendarMonth: Hashable, Comparable {
  let year: Int
  /// From one.
  let number: Int

  /// How many months it lies behind the first of year zero.
  var ordinal: Int { year * 12 + number - 1 }

  init(year: Int, number: Int) {
    self.year = year
    self.number = number
  }

  init(ordinal: Int) {
    self.init(year: ordinal / 12, number: ordinal % 12 + 1)
  }

  static func < (left: Self, right: Self) -> Bool { left.ordinal < right.ordinal }

  /// For people: `Aug 2022`.
  var display: String { "\(CalendarDay.monthNames[number - 1].prefix(3)) \(year)" }
}
