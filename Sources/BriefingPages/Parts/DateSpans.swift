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

  /// `Aug 2022`
  var display: String { "\(CalendarDay.monthNames[number - 1].prefix(3)) \(year)" }
}

extension FuzzyDate {
  init?(year: Int, month: Int?) {
    func padded(_ number: Int, to width: Int) -> String {
      String(repeating: "0", count: max(0, width - "\(number)".count)) + "\(number)"
    }
    self.init(padded(year, to: 4) + (month.map { "-" + padded($0, to: 2) } ?? ""))
  }

  /// The month in which it begins, where it ends in it too.
  var month: CalendarMonth? {
    guard let start, let end, let number = start.month, end.month == number,
      start.year == end.year
    else { return nil }
    return CalendarMonth(year: start.year, number: number)
  }

  /// Whether there is a day that both may mean.
  func overlaps(_ other: FuzzyDate) -> Bool {
    let endsBefore = latest.map { last in other.start.map { last < $0.earliest } ?? false } ?? false
    let beginsBehind =
      other.latest.map { last in start.map { last < $0.earliest } ?? false } ?? false
    return !endsBefore && !beginsBehind
  }
}
