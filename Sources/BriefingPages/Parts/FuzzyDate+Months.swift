import DocumentModel

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
