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

extension NarrativeTest {
  /// Years that a history tells of, one way or the other, without leaving what it is about.
  private static let step = 3

  /// The places of years that are only mentioned: "as in 1812", where all around is about 1920.
  ///
  /// They stand alone, far from the year before, and the history goes on where it was.
  var asides: Set<Int> {
    var result: Set<Int> = []
    var told: Int?
    let stated = matches.indices.compactMap { place in
      matches[place].meaning.statedYear.map { (place: place, year: $0) }
    }
    for (number, (place, year)) in stated.enumerated() {
      let next = stated[(number + 1)...].prefix(2)
      if let told, abs(year - told) > Self.step, matches[place].meaning.isBareYear, !next.isEmpty,
        next.allSatisfy({ abs($0.year - told) <= Self.step })
      {
        result.insert(place)
      } else {
        told = year
      }
    }
    return result
  }
}

extension Meaning {
  fileprivate var isBareYear: Bool {
    if case .period(.year) = self { true } else { false }
  }

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
