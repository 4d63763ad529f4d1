/// Days that went down in history by their date.
extension CalendarPart {
  /// Days around 11 September in which that of the same year may be meant.
  private static let anniversary = 45

  /// The attacks of 2001 for `Sept. 11`, unless that was written soon before or behind another one.
  func famousDay(seenFrom anchor: DayNumber, _ candidates: [CalendarPeriod]) -> CalendarPeriod? {
    let attacks = DayNumber(year: 2001, month: 9, day: 11)
    guard self == .day(month: 9, day: 11), anchor > attacks,
      candidates.allSatisfy({ abs($0.firstDay.value - anchor.value) > Self.anniversary })
    else { return nil }
    return .day(attacks)
  }
}
