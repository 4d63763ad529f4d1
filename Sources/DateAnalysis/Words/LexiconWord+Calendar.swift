extension LexiconWord {
  static let calendar =
    list(
      """
      january february march april may june july august september october november december
      """, .month, from: 1)
    + list("jan feb mar apr", .shortMonth, from: 1)
    + list("jun jul aug sep oct nov dec", .shortMonth, from: 6)
    + [LexiconWord("sept", .shortMonth, 9)]
    + list("monday tuesday wednesday thursday friday saturday sunday", .weekday, from: 1)
    + list("mondays tuesdays wednesdays thursdays fridays saturdays sundays", .weekday, from: 1)
    .map { LexiconWord($0.text, [.weekday], $0.value, isPlural: true) }
    + list("mon tue wed thu fri sat sun", .shortWeekday, from: 1)
    + [
      LexiconWord("tues", .shortWeekday, 2), LexiconWord("weds", .shortWeekday, 3),
      LexiconWord("thur", .shortWeekday, 4), LexiconWord("thurs", .shortWeekday, 4),
    ]
    + list("spring summer fall winter", .season, from: 1)
    + list("springs summers falls winters", .season, from: 1)
    .map { LexiconWord($0.text, [.season], $0.value, isPlural: true) }
    + [LexiconWord("autumn", .season, Season.fall.rawValue)]
    + list("morning afternoon evening night", .dayPart, from: 0)
    + list("mornings afternoons evenings nights", .dayPart, from: 0)
    .map { LexiconWord($0.text, [.dayPart], $0.value, isPlural: true) }
    + [
      LexiconWord("noon", .clockName, 12), LexiconWord("midday", .clockName, 12),
      LexiconWord("midnight", .clockName, 24),
      LexiconWord("am", .meridiem, 0), LexiconWord("pm", .meridiem, 12),
      LexiconWord("today", .namedDay, 0), LexiconWord("yesterday", .namedDay, -1),
      LexiconWord("tomorrow", .namedDay, 1),
      LexiconWord("tonight", .namedNight, 0), LexiconWord("overnight", .namedNight, 1),
    ]
    + list("est edt cst cdt mst mdt pst pdt gmt utc bst cet cest et", .zone)
    + holidays
    // Black Friday, Super Tuesday: no weekdays.
    + list("black super bloody good ash palm fat cyber holy maundy ruby", .holiday)

  /// Numbers are those of `Holiday`.
  private static let holidays = Holiday.allCases.map { holiday in
    LexiconWord(holiday.word, .holiday, holiday.rawValue)
  }

  static let units =
    unit("second seconds", .second) + unit("minute minutes", .minute) + unit("hour hours", .hour)
    + unit("day days", .day) + unit("week weeks", .week) + unit("weekend weekends", .weekend)
    + unit("month months", .month) + unit("quarter quarters", .quarter)
    + unit("year years", .year) + unit("decade decades", .decade)
    + unit("century centuries", .century)
    + [
      LexiconWord("half", .half), LexiconWord("halves", .half), LexiconWord("period", .period),
    ]

  /// Singular and plural.
  private static func unit(_ words: String, _ unit: CalendarUnit) -> [LexiconWord] {
    words.split(separator: " ").enumerated().map { place, word in
      LexiconWord(String(word), .unit, unit.rawValue, isPlural: place > 0)
    }
  }
}
