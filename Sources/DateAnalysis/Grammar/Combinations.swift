/// Puts neighbouring matches together: a weekday and its date, a time and its day.
struct Combinations {
  let tokens: [TimeToken]

  func combined(_ matches: [GrammarMatch]) -> [GrammarMatch] {
    var result: [GrammarMatch] = []
    for match in matches {
      if let last = result.last, let joined = joined(last, match) {
        result[result.count - 1] = joined
      } else {
        if let last = result.last, let meaning = meaning(of: last, before: match) {
          result[result.count - 1].meaning = meaning
        }
        result.append(match)
      }
    }
    return result
  }

  /// What the expression behind it says about one that stays apart from it.
  private func meaning(of first: GrammarMatch, before second: GrammarMatch) -> Meaning? {
    guard let gap = gap(first, second), gap.count == 1 || isZone(gap) else { return nil }
    let between = tokens[gap.lowerBound]
    switch (first.meaning, second.meaning) {
    // The quarter ended 31 July
    case (.shifted(.quarter, _, _), let day) where between.isAny(of: .ending) && day.isDay:
      return .quarter(endingOn: day)
    case (.clock(let minutes), let day) where gap.count > 1 && day.isDay:
      return .timeOfDay(Self.clock(minutes), on: day)
    // Between July and October 1989
    case (.part(let part, .direction(.byTense)), .part(let later, .year(let year)))
    where between.isAny(of: [.and, .to, .hyphen, .preposition]):
      return .part(part, .year(part.stands(before: later) ? year : year - 1))
    default: return nil
    }
  }

  private func joined(_ first: GrammarMatch, _ second: GrammarMatch) -> GrammarMatch? {
    guard let gap = gap(first, second), gap.count <= 1,
      let meaning = meaning(first, second, gap)
    else { return nil }
    return GrammarMatch(
      range: first.range.lowerBound..<second.range.upperBound, meaning: meaning,
      modifier: second.modifier ?? first.modifier)
  }

  /// Whether a zone in brackets stands between a time and its day, as in "10:35 (0735 GMT) Friday".
  private func isZone(_ gap: Range<Int>) -> Bool {
    let words = tokens[gap]
    return words.count == 4 && words.first?.isAny(of: .mark) ?? false
      && words.last?.isAny(of: .mark) ?? false && words.contains { $0.isAny(of: .zone) }
  }

  private func gap(_ first: GrammarMatch, _ second: GrammarMatch) -> Range<Int>? {
    guard first.range.upperBound <= second.range.lowerBound else { return nil }
    return first.range.upperBound..<second.range.lowerBound
  }

  private func meaning(
    _ first: GrammarMatch, _ second: GrammarMatch, _ gap: Range<Int>
  ) -> Meaning? {
    let isBare = gap.isEmpty
    let isLoose = isBare || tokens[gap.lowerBound].isAny(of: [.comma, .of, .preposition])
    switch (first.meaning, second.meaning) {
    case (.weekday, .part(.day, _)) where isBare || tokens[gap.lowerBound].isAny(of: .comma):
      return second.meaning
    case (.weekday, .period(.day)) where isBare || tokens[gap.lowerBound].isAny(of: .comma):
      return second.meaning
    case (.clock(let minutes), _) where isLoose && second.meaning.isDay:
      return .timeOfDay(Self.clock(minutes), on: second.meaning)
    case (.dayPart(let part, nil), _) where isLoose && second.meaning.isDay:
      return .timeOfDay(part.code, on: second.meaning)
    case (_, .clock(let minutes)) where isBare && first.meaning.isDay:
      return .timeOfDay(Self.clock(minutes), on: first.meaning)
    case (.clock(let minutes), .timeOfDay(_, let day)) where isLoose:
      return .timeOfDay(Self.clock(minutes), on: day)
    case (.timeOfDay(let code, .shifted(.day, 0, .told)), _) where isLoose && second.meaning.isDay:
      return .timeOfDay(code, on: second.meaning)
    case (.timeOfDay(let code, .weekday), .part(.day, _)) where isLoose:
      return .timeOfDay(code, on: second.meaning)
    case (.shifted(.year, -1, .told), .part(.quarter(let number), _)) where isBare:
      return .part(.quarter(number), .relative(-1))
    case (.shifted(.quarter, 0, .told), .shifted(.year, -1, .told)) where isBare:
      return second.meaning
    case (.shifted(.year, let shift, .document), .part(let part, .direction(.byTense))) where isBare:
      return .part(part, .relative(shift))
    case (.period(.year(let year)), .part(.quarter(let number), .direction(.byTense))) where isBare:
      return .part(.quarter(number), .year(year))
    default: return nil
    }
  }

  /// Minutes of the day as `T14:30`.
  static func clock(_ minutes: Int) -> String {
    "T\(padded(minutes / 60, to: 2)):\(padded(minutes % 60, to: 2))"
  }
}

extension Meaning {
  /// Whether it is one day of the calendar.
  var isDay: Bool {
    switch self {
    case .period(.day), .part(.day, _), .part(.holiday, _), .weekday, .shifted(.day, _, _): true
    default: false
    }
  }
}
