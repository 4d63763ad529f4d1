/// Tells a history from a report.
///
/// Most years of a history lie before its own date, as in many reports; but it places what it tells
/// in months and on days, where a report says "in 1998", "on Tuesday" and "last week".
struct NarrativeTest {
  let matches: [GrammarMatch]
  let reference: DayNumber?

  /// Years below which a text is too short to tell.
  private static let fewest = 5

  var isNarrative: Bool {
    guard let reference else { return true }
    let years = matches.compactMap(\.meaning.statedYear)
    let old = years.count { $0 < reference.parts.year }
    guard years.count >= Self.fewest, old * 10 >= years.count * 7 else { return false }
    let dated = matches.count { $0.meaning.statedYear != nil && !$0.meaning.isBareYear }
    let placed = dated + matches.count { $0.meaning.isYearless }
    let pointing = matches.count { $0.meaning.pointsToToday }
    return placed * 2 >= years.count && pointing * (dated * 2 >= years.count ? 3 : 5) <= years.count
  }
}

extension NarrativeTest {
  /// Years that a history tells of, one way or the other, without leaving what it is about.
  private static let step = 3
  /// Other years of about the same time that show what a history is about.
  private static let fewestAround = 2

  /// The places of years that are only mentioned: "as in 1812", where all around is about 1920.
  ///
  /// They stand far from the year before, and either no other year of the text is near them, or the
  /// history goes on where it was.
  var asides: Set<Int> {
    let stated = matches.indices.compactMap { place in
      matches[place].meaning.statedYear.map { (place: place, year: $0) }
    }
    let all = stated.map(\.year).sorted()
    var result: Set<Int> = []
    var told: Int?
    for (number, (place, year)) in stated.enumerated() {
      let next = stated[(number + 1)...].prefix(2).map(\.year)
      if let told, matches[place].meaning.isBareYear, abs(year - told) > Self.step,
        isAlone(year, besides: told, in: all) || returns(to: told, next)
      {
        result.insert(place)
      } else {
        told = year
      }
    }
    return result
  }

  private func returns(to told: Int, _ next: [Int]) -> Bool {
    !next.isEmpty && next.allSatisfy { abs($0 - told) <= Self.step }
  }

  /// `all` are in order.
  private func isAlone(_ year: Int, besides told: Int, in all: [Int]) -> Bool {
    count(around: year, in: all) == 1 && count(around: told, in: all) > Self.fewestAround
  }

  private func count(around year: Int, in all: [Int]) -> Int {
    place(of: year + Self.step + 1, in: all) - place(of: year - Self.step, in: all)
  }

  /// How many years are less than one.
  private func place(of year: Int, in all: [Int]) -> Int {
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle] < year { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Meaning {
  fileprivate var isBareYear: Bool {
    if case .period(.year) = self { true } else { false }
  }

  fileprivate var isYearless: Bool {
    if case .part(_, .direction(.byTense)) = self { true } else { false }
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
