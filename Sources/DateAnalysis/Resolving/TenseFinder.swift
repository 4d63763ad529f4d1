/// What the verb nearest to an expression says about when.
enum Tense: Sendable {
  case past, future, unknown
}

/// Reads the tense of the clause around an expression.
struct TenseFinder {
  let tokens: [TimeToken]

  /// How many words away a verb may stand.
  private static let reach = 14

  func tense(around range: Range<Int>) -> Tense {
    if isLimit(before: range.lowerBound) { return .future }
    let before = tense(before: range.lowerBound)
    return before == .unknown ? tense(after: range.upperBound) : before
  }

  /// "Until Tuesday", "as soon as Tuesday".
  private func isLimit(before start: Int) -> Bool {
    guard start > 0 else { return false }
    let until: WordClass = [.preposition, .to]
    let last = tokens[start - 1]
    if last.classes.isSuperset(of: until), !last.has(.first) { return true }
    guard start > 2, last.has(.word), last.end - last.start == 2 else { return false }
    let isSoon = tokens[start - 2].isAny(of: [.early, .reference])
    return isSoon && tokens[start - 3].end - tokens[start - 3].start == 2
  }

  /// "To be" is, "be" alone is not; "is to" is, "is" alone is not; "the plan" is no verb at all.
  private func isFuture(_ place: Int) -> Bool {
    guard tokens[place].isAny(of: .future) else { return false }
    let before = place > 0 ? tokens[place - 1] : nil
    switch tokens[place].value {
    case 1: return before?.isAny(of: .to) ?? false
    case 2: return place + 1 < tokens.count && tokens[place + 1].isAny(of: .to)
    default: return !(before?.isAny(of: [.the, .a]) ?? false)
    }
  }

  private func tense(before end: Int) -> Tense {
    var place = end - 1
    let limit = max(0, end - Self.reach)
    while place >= limit {
      let token = tokens[place]
      if token.isAny(of: .stop) { return .unknown }
      if isFuture(place) { return .future }
      if token.isAny(of: .pastVerb), !isAdjective(place) {
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

  /// "A still unspecified date".
  private func isAdjective(_ participle: Int) -> Bool {
    let token = tokens[participle]
    guard token.classes == .pastVerb, token.value == 0 else { return false }
    return (max(0, participle - 2)..<participle).contains { tokens[$0].isAny(of: [.a, .the]) }
      && participle + 1 < tokens.count && tokens[participle + 1].classes.isEmpty
  }

  private func tense(after start: Int) -> Tense {
    for place in start..<min(tokens.count, start + Self.reach) {
      if tokens[place].isAny(of: .stop) { return .unknown }
      if isFuture(place) { return .future }
      if tokens[place].isAny(of: .pastVerb) { return .past }
    }
    return .unknown
  }
}
