/// Chooses among the periods of one name in neighbouring years.
struct PeriodChoice {
  let anchor: DayNumber
  /// In order of time.
  let candidates: [CalendarPeriod]

  /// A date without a year is seldom further away: writers add the year then.
  private static let usualReach = 330

  /// As far back goes a date that no verb places.
  private static let silentReach = 240

  /// A day of the coming weeks is meant rather than one of most of a year ago.
  private static let coming = 75

  /// Seen from the day of a report.
  func nearest(_ direction: Direction, _ tense: Tense) -> CalendarPeriod? {
    switch direction {
    case .last: candidates.last { $0.lastDay < anchor && !isJustOver($0) }
    case .previous: candidates.last { $0.lastDay < anchor }
    case .next, .following: candidates.first { $0.firstDay > anchor }
    case .this, .same: candidates.first { $0.year == anchor.parts.year }
    case .byTense: byTense(tense)
    }
  }

  /// In March one says "last month" or "in February"; "last February" is that of the year before.
  private func isJustOver(_ period: CalendarPeriod) -> Bool {
    period.unit == .month && period.year == anchor.parts.year
      && anchor.value - period.lastDay.value <= 31
  }

  private func byTense(_ tense: Tense) -> CalendarPeriod? {
    let before = candidates.last { $0.firstDay <= anchor }
    let after = candidates.first { $0.lastDay >= anchor }
    if candidates.first?.unit == .quarter, tense != .past { return nearestQuarter }
    if let before, let after, isFarAndDay(before), after.firstDay.value - anchor.value < Self.coming
    {
      return after
    }
    switch tense {
    case .past:
      if let before, anchor.value - before.lastDay.value <= Self.usualReach { return before }
    case .future:
      if let after, after.firstDay.value - anchor.value <= Self.usualReach { return after }
    case .unknown:
      if let before, anchor.value - before.lastDay.value <= Self.silentReach { return before }
    }
    return candidates.min { distance($0) < distance($1) }
  }

  private func isFarAndDay(_ period: CalendarPeriod) -> Bool {
    period.unit == .day && anchor.value - period.lastDay.value > 365 - Self.coming
  }

  /// What is reported is the last quarter that is over, whatever the verb.
  private var nearestQuarter: CalendarPeriod? {
    candidates.min { distance($0) < distance($1) }
  }

  private func distance(_ period: CalendarPeriod) -> Int {
    if period.holds(anchor) { return 0 }
    // Reports tell of the past first.
    return period.firstDay > anchor
      ? (period.firstDay.value - anchor.value) * 3 / 2 : anchor.value - period.lastDay.value
  }

  /// Seen from what a history told last: it goes on, or a little back.
  ///
  /// `told` is the period told last, `date` the last one shorter than a year.
  func told(
    _ direction: Direction, told: CalendarPeriod?, date: CalendarPeriod?
  ) -> CalendarPeriod? {
    switch direction {
    case .previous, .last: return candidates.last { $0.lastDay < anchor }
    case .following, .next: return candidates.first { $0.firstDay > anchor }
    case .this, .same: return candidates.first { $0.year == anchor.parts.year }
    case .byTense:
      if let told, told.unit >= .year {
        return candidates.first { date.map($0.follows) ?? false }
          ?? candidates.first { $0.year == anchor.parts.year }
      }
      return candidates.first { $0.firstDay.value >= anchor.value - Self.backwardReach }
    }
  }

  /// Days that a history may step back without saying so.
  private static let backwardReach = 180
}

extension CalendarPeriod {
  /// Whether it is a day so soon behind another that a year mentioned between them is no new one.
  ///
  /// In "on 10 March 1975 … not before 1976. On 11 March …" the war went on in 1975.
  fileprivate func follows(_ date: CalendarPeriod) -> Bool {
    unit == .day && date.unit == .day && (0...45).contains(firstDay.value - date.firstDay.value)
  }
}
