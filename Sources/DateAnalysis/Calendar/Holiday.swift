/// Days of the year that go by a name and stand on a date one can work out.
enum Holiday: Int, CaseIterable, Sendable {
  case christmas = 1, thanksgiving, halloween, easter
  case election, independence, labor, labour, memorial, veterans, valentine, boxing, columbus
  case inauguration, presidents

  var word: String {
    switch self {
    case .christmas: "christmas"
    case .thanksgiving: "thanksgiving"
    case .halloween: "halloween"
    case .easter: "easter"
    case .election: "election"
    case .independence: "independence"
    case .labor: "labor"
    case .labour: "labour"
    case .memorial: "memorial"
    case .veterans: "veterans"
    case .valentine: "valentine"
    case .boxing: "boxing"
    case .columbus: "columbus"
    case .inauguration: "inauguration"
    case .presidents: "presidents"
    }
  }

  /// Whether the name counts only before "Day".
  var needsDay: Bool { rawValue >= Holiday.election.rawValue }

  func day(in year: Int) -> DayNumber {
    switch self {
    case .christmas: DayNumber(year: year, month: 12, day: 25)
    case .thanksgiving: Self.weekday(4, number: 4, month: 11, of: year)
    case .halloween: DayNumber(year: year, month: 10, day: 31)
    case .easter: Self.easterSunday(of: year)
    case .election: Self.weekday(1, number: 1, month: 11, of: year) + 1
    case .independence: DayNumber(year: year, month: 7, day: 4)
    case .labor: Self.weekday(1, number: 1, month: 9, of: year)
    case .labour: DayNumber(year: year, month: 5, day: 1)
    case .memorial: Self.weekday(1, number: 1, month: 6, of: year) - 7
    case .veterans: DayNumber(year: year, month: 11, day: 11)
    case .valentine: DayNumber(year: year, month: 2, day: 14)
    case .boxing: DayNumber(year: year, month: 12, day: 26)
    case .columbus: Self.weekday(1, number: 2, month: 10, of: year)
    case .inauguration: DayNumber(year: year, month: 1, day: 20)
    case .presidents: Self.weekday(1, number: 3, month: 2, of: year)
    }
  }

  /// The first, second, … of a weekday in a month.
  private static func weekday(_ weekday: Int, number: Int, month: Int, of year: Int) -> DayNumber {
    let first = DayNumber(year: year, month: month, day: 1)
    return first + floorModulo(weekday - first.weekday, by: 7) + 7 * (number - 1)
  }

  /// The anonymous Gregorian algorithm (Nature, 1876).
  private static func easterSunday(of year: Int) -> DayNumber {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let month = (h + l - 7 * m + 114) / 31
    return DayNumber(year: year, month: month, day: (h + l - 7 * m + 114) % 31 + 1)
  }
}
