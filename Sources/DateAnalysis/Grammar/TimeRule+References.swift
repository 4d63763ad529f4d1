/// The present, the past and the future at large.
extension TimeRule {
  static let references: [TimeRule] = [
    // now, recently, soon, in the near future
    TimeRule(.maybe(.the), .one(.reference)) { match in
      guard let word = TimeReferenceWord(rawValue: match.number(.reference)) else { return nil }
      switch word {
      case .future where match.isCompared: return nil
      case .present, .past, .future: return match.has(.the) ? nil : .reference(word)
      case .futureNoun: return .reference(word)
      case .recent: return match.has(.the) ? nil : .reference(word)
      }
    },
    // recent years
    TimeRule(.one(.reference), .one(.unit)) { match in
      guard match.number(.reference) == TimeReferenceWord.recent.rawValue, match.isPlural else {
        return nil
      }
      return .reference(.past)
    },
    // the past
    TimeRule(.one(.the), .one(.past)) { match in
      match.after.map { !$0.has(.word) || !$0.classes.isEmpty } ?? true ? .reference(.past) : nil
    },
    // the current plan
    TimeRule(.one(.current)) { match in
      match.has(.latest) ? nil : .reference(.present)
    },
    // these days
    TimeRule(.one(.that), .one(.unit)) { match in
      match.unit == .day && match.isPlural ? .reference(.present) : nil
    },
  ]

}

extension RuleMatch {
  /// "As soon as": two unknown words of two letters around it.
  fileprivate var isCompared: Bool {
    [before, after].allSatisfy { word in
      word.map { $0.end - $0.start == 2 && $0.has(.word) && $0.classes.isEmpty } ?? false
    }
  }
}

extension RuleTable {
  static let parts = RuleTable(TimeRule.parts)
  static let yearTails = RuleTable(TimeRule.yearTails)
  /// What is no part of a year.
  static let all = RuleTable(
    TimeRule.years + TimeRule.days + TimeRule.pointing + TimeRule.durations + TimeRule.sets
      + TimeRule.references)
}
