/// A date as exact as it is known, in the Extended Date/Time Format (EDTF, ISO 8601-2).
///
/// `2022`, `2022-08`, `2022-08-02`, the intervals `2023-02-05/2023-02-06`, `2022/..` and `../2022`,
/// each end with an optional `?` (uncertain), `~` (approximate) or `%` (both).
package struct FuzzyDate: Hashable, Sendable {
  /// One end of a date: a year, perhaps a month, perhaps a day.
  package struct Point: Hashable, Sendable {
    package let year: Int
    package let month: Int?
    package let day: Int?
    package let isUncertain: Bool
    package let isApproximate: Bool
  }

  /// Nothing stands for an open start (`..`).
  package let start: Point?
  /// Nothing stands for an open end (`..`); equal to `start` where the date is no interval.
  package let end: Point?
  /// The text it was read from.
  package let edtf: String

  /// Nothing where the text is no date in the forms above, or names a day that does not exist.
  package init?(_ text: String) {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    guard ends.count <= 2 else { return nil }
    var points: [Point?] = []
    for part in ends {
      if ends.count == 2, part == ".." || part.isEmpty {
        points.append(nil)
      } else if let point = Point(part) {
        points.append(point)
      } else {
        return nil
      }
    }
    guard points.contains(where: { $0 != nil }) else { return nil }
    start = points[0]
    end = points.count == 2 ? points[1] : points[0]
    edtf = text
    if let start, let end, end.latest < start.earliest { return nil }
  }

  package init(_ day: CalendarDay) {
    let point = Point(
      year: day.year, month: day.month, day: day.day, isUncertain: false, isApproximate: false)
    start = point
    end = point
    edtf = day.description
  }

  /// The first day that the date may mean; for an open start, of its end.
  package var earliest: CalendarDay? { (start ?? end)?.earliest }
  /// The last day that the date may mean; nothing where the end is open.
  package var latest: CalendarDay? { end?.latest }
  package var isUncertain: Bool {
    (start?.isUncertain ?? false) || (end?.isUncertain ?? false)
  }
  package var isApproximate: Bool {
    (start?.isApproximate ?? false) || (end?.isApproximate ?? false)
  }
}

extension FuzzyDate.Point {
  fileprivate init?(_ text: Substring) {
    var text = text
    let mark = text.last.flatMap { "?~%".contains($0) ? $0 : nil }
    if mark != nil { text.removeLast() }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = zip(parts, [4, 2, 2]).compactMap { number($0, digits: $1) }
    guard numbers.count == parts.count else { return nil }
    year = numbers[0]
    month = numbers.count > 1 ? numbers[1] : nil
    day = numbers.count > 2 ? numbers[2] : nil
    isUncertain = mark == "?" || mark == "%"
    isApproximate = mark == "~" || mark == "%"
    guard CalendarDay(year: year, month: month ?? 1, day: day ?? 1) != nil else { return nil }
  }

  package var earliest: CalendarDay {
    calendarDay(month: month ?? 1, day: day ?? 1)
  }

  package var latest: CalendarDay {
    let lastMonth = month ?? 12
    return calendarDay(
      month: lastMonth, day: day ?? CalendarDay.dayCount(year: year, month: lastMonth))
  }

  private func calendarDay(month: Int, day: Int) -> CalendarDay {
    guard let calendarDay = CalendarDay(year: year, month: month, day: day) else {
      preconditionFailure("checked when the date was read")
    }
    return calendarDay
  }

  /// `2022`, `Aug 2022`, `2 Aug 2022`, with `c. ` before and `?` behind where they apply.
  package var display: String {
    var words: [String] = isApproximate ? ["c."] : []
    if let day { words.append(String(day)) }
    if let month { words.append(String(CalendarDay.monthNames[month - 1].prefix(3))) }
    words.append(String(year) + (isUncertain ? "?" : ""))
    return words.joined(separator: " ")
  }
}

extension FuzzyDate {
  /// `Aug 2022`, `5–6 Feb 2023`, `until 2022`, `since Jan 2023`.
  package var display: String {
    guard let start else { return "until \(end?.display ?? "")" }
    guard let end else { return "since \(start.display)" }
    if start == end { return start.display }
    if start.year == end.year, start.month == end.month, let first = start.day, end.day != nil,
      !isUncertain, !isApproximate
    {
      return "\(first)–\(end.display)"
    }
    return "\(start.display) – \(end.display)"
  }
}

extension FuzzyDate: Comparable {
  /// Orders by first day, then by last; an open end comes last.
  package static func < (left: Self, right: Self) -> Bool {
    if left.earliest != right.earliest {
      guard let first = left.earliest, let second = right.earliest else {
        return left.earliest == nil
      }
      return first < second
    }
    guard let first = left.latest, let second = right.latest else {
      let isLeftOpen = left.latest == nil
      return isLeftOpen == (right.latest == nil) ? left.edtf < right.edtf : !isLeftOpen
    }
    return (first, left.edtf) < (second, right.edtf)
  }
}
