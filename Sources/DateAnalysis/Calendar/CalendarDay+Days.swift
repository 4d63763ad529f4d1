package import DocumentModel

extension CalendarDay {
  /// How many days later another day is; negative where it is earlier.
  package func days(until other: CalendarDay) -> Int {
    DayNumber(other).value - DayNumber(self).value
  }
}
