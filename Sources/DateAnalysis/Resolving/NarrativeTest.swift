/// Tells a history from a report: most of its years lie well before its own date.
struct NarrativeTest {
  let matches: [GrammarMatch]
  let reference: DayNumber?

  /// Years below which a text is too short to tell.
  private static let fewest = 5

  var isNarrative: Bool {
    guard let reference else { return true }
    let years = matches.compactMap(\.meaning.statedYear)
    let old = years.count { $0 < reference.parts.year }
    let pointing = matches.count { $0.meaning.pointsToToday }
    return years.count >= Self.fewest && old * 10 >= years.count * 7 && pointing * 5 <= years.count
  }
}

extension Meaning {
  fileprivate var statedYear: Int? {
    switch self {
    case .period(let period): period.year
    case .part(_, .year(let year)): year
    default: nil
    }
  }

  fileprivate var pointsToToday: Bool {
    switch self {
    case .weekday, .shifted(_, _, .document), .dayPart: true
    case .timeOfDay(_, let day): day.pointsToToday
    default: false
    }
  }
}
