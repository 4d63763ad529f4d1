/// What the verb nearest to an expression says about when.
enum Tense: Sendable {
  case past, future, unknown
}

/// What a word of the lexicon's tenses is, as its number says.
enum TenseWord: Int {
  /// "Will", "may".
  case future
  /// "Be", which is of the future behind "to".
  case infinitive
  /// "Decided", "plans": of the future before "to".
  case intention
  /// "Scheduled": of the future, unless that was given up, or only describes a noun.
  case plan
  /// "Is": of the future before "to"; makes a participle no past.
  case present
  /// "Meets": said of what is on a calendar.
  case appointment
  /// "Set": of the future before "to" and "for".
  case fixed
}

/// Reads the tense of the clause around an expression.
struct TenseFinder {
  let tokens: [TimeToken]

  /// How many words away a verb may stand.
  private static let reach = 14
  /// What "until" and "till" are.
  private static let until: WordClass = [.preposition, .to]
  /// As far from the possessive of a weekday: "will attend Monday's meeting".
  private static let possessiveReach = 4

  func tense(around range: Range<Int>) -> Tense {
    if isLimit(before: range.lowerBound) { return .future }
    if isOpenEnded(before: range.lowerBound) { return .unknown }
    if tokens[range.upperBound - 1].has(.possessive) {
      return tense(before: range.lowerBound, reach: Self.possessiveReach)
    }
    let before = tense(before: range.lowerBound, reach: Self.reach)
    if before == .future, isGivenUp(behind: range) { return .past }
    return before == .unknown ? tense(after: range) : before
  }

  /// "Until Tuesday", "as soon as Tuesday".
  private func isLimit(before start: Int) -> Bool {
    guard start > 0 else { return false }
    let last = tokens[start - 1]
    if isUntil(last) { return true }
    guard start > 2, last.has(.word), last.end - last.start == 2 else { return false }
    let isSoon = tokens[start - 2].isAny(of: [.early, .reference])
    return isSoon && tokens[start - 3].end - tokens[start - 3].start == 2
  }

  private func isUntil(_ token: TimeToken) -> Bool {
    token.classes.isSuperset(of: Self.until) && !token.has(.first)
  }

  /// "Through January": the verb, "extended", does not say whether it is over.
  private func isOpenEnded(before start: Int) -> Bool {
    start > 0 && tokens[start - 1].isAny(of: .preposition)
      && tokens[start - 1].number == LexiconWord.through
  }

  /// "A rally planned for Saturday was called off".
  private func isGivenUp(behind range: Range<Int>) -> Bool {
    guard range.upperBound < tokens.count, tokens[range.upperBound].isAny(of: .pastVerb) else {
      return false
    }
    let nearest = (max(0, range.lowerBound - Self.reach)..<range.lowerBound).last {
      isFuture($0)
    }
    return nearest.map { tokens[$0].number == TenseWord.plan.rawValue } ?? false
  }
}

extension TenseFinder {
  private func isFuture(_ place: Int) -> Bool {
    if tokens[place].number == LexiconWord.were, tokens[place].isAny(of: .pastVerb) {
      return place + 1 < tokens.count && tokens[place + 1].isAny(of: .to)
    }
    guard tokens[place].isAny(of: .future), let word = TenseWord(rawValue: tokens[place].number)
    else { return false }
    let before = place > 0 ? tokens[place - 1] : nil
    let next = place + 1 < tokens.count ? tokens[place + 1] : nil
    switch word {
    // "The will" is no verb at all.
    case .future: return !(before?.isAny(of: [.the, .a]) ?? false)
    case .infinitive: return before?.isAny(of: .to) ?? false
    case .fixed: return next.map { $0.isAny(of: .to) || $0.isFor } ?? false
    case .intention, .present: return next?.isAny(of: .to) ?? false
    case .plan: return isPlan(place, before, next)
    case .appointment: return !(before?.isAny(of: [.to, .the, .a]) ?? false) && !isDenied(place)
    }
  }

  /// "Did meet", "did not meet".
  private func isDenied(_ verb: Int) -> Bool {
    (max(0, verb - 2)..<verb).contains {
      tokens[$0].isAny(of: .pastVerb) && tokens[$0].number == LexiconWord.did
    }
  }

  /// "Had been due Friday" was given up since; "the hastily planned trip" is no verb.
  private func isPlan(_ place: Int, _ before: TimeToken?, _ next: TimeToken?) -> Bool {
    if before?.isAny(of: [.the, .a, .earlier]) ?? false { return false }
    if let before, before.isAny(of: .pastVerb), before.number == LexiconWord.been, place > 1,
      tokens[place - 2].number == LexiconWord.had
    {
      return false
    }
    guard let next, next.has(.word), next.classes.isEmpty, let before else { return true }
    return before.isAny(of: [.future, .pastVerb])
  }

  private func tense(before end: Int, reach: Int) -> Tense {
    var place = end - 1
    let limit = max(0, end - reach)
    while place >= limit {
      let token = tokens[place]
      if token.isAny(of: .stop) { return .unknown }
      if isFuture(place) || isUntil(token) { return .future }
      if token.isAny(of: .pastVerb), !isAdjective(place), !isPresent(place) {
        return isHeldByFuture(place) ? .future : .past
      }
      place -= 1
    }
    return .unknown
  }

  /// "Will be discussed": what stands before a participle decides.
  private func isHeldByFuture(_ participle: Int) -> Bool {
    for place in stride(from: participle - 1, through: max(0, participle - 3), by: -1) {
      if tokens[place].isAny(of: .stop) { return false }
      if isFuture(place) { return true }
    }
    return false
  }

  /// "When the case is heard in May".
  private func isPresent(_ participle: Int) -> Bool {
    guard participle > 0 else { return false }
    let before = tokens[participle - 1]
    return before.isAny(of: .future) && before.number == TenseWord.present.rawValue
  }

  /// "A still unspecified date".
  private func isAdjective(_ participle: Int) -> Bool {
    let token = tokens[participle]
    guard token.classes == .pastVerb, token.value == 0 else { return false }
    return (max(0, participle - 2)..<participle).contains { tokens[$0].isAny(of: [.a, .the]) }
      && participle + 1 < tokens.count && tokens[participle + 1].classes.isEmpty
  }

  private func tense(after range: Range<Int>) -> Tense {
    let start = range.upperBound
    for place in start..<min(tokens.count, start + 2 * Self.reach) {
      if tokens[place].isAny(of: .stop) { return .unknown }
      // Behind the comma of "… in July, but he was" another clause begins.
      if tokens[place].isAny(of: .comma), !isOpening(range) { return .unknown }
      if isFuture(place) { return .future }
      if tokens[place].isAny(of: .pastVerb), !isPresent(place) {
        // Behind "in July, but he has been" nothing says that July is over.
        return tokens[place].number == LexiconWord.has ? .unknown : .past
      }
    }
    return .unknown
  }

  /// "In July, he was": the sentence begins with the expression.
  private func isOpening(_ range: Range<Int>) -> Bool {
    tokens[max(0, range.lowerBound - 1)...range.lowerBound].contains { $0.has(.first) }
  }
}

extension TimeToken {
  /// "Set for November".
  fileprivate var isFor: Bool { isAny(of: .preposition) && number == LexiconWord.purpose }
}
