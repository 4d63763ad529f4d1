/// Puts numbers written in several words together: "twenty-four", "nineteen ninety-six".
enum NumberWords {
  static func merge(_ tokens: inout [TimeToken]) {
    guard tokens.contains(where: { $0.isAny(of: .numberWord) }) else { return }
    var filled = 0
    var place = 0
    while place < tokens.count {
      let end = tokens[place].isAny(of: .numberWord) ? phraseEnd(tokens, place) : place + 1
      tokens[filled] =
        end > place + 1 || tokens[place].isAny(of: .numberWord)
        ? merged(tokens[place..<end]) : tokens[place]
      filled += 1
      place = end
    }
    tokens.removeLast(tokens.count - filled)
  }

  /// Behind the last word of a number; a hyphen belongs to it only between two of its words.
  private static func phraseEnd(_ tokens: [TimeToken], _ start: Int) -> Int {
    var end = start + 1
    while end < tokens.count {
      let isLinked = tokens[end].isAny(of: .hyphen) && tokens[end].has(.joined)
      let next = isLinked ? end + 1 : end
      guard next < tokens.count, continues(tokens[next], after: tokens[end - 1]) else { break }
      end = next + 1
      if tokens[next].isAny(of: .ordinal) { break }
    }
    return end
  }

  private static func continues(_ token: TimeToken, after last: TimeToken) -> Bool {
    if token.isAny(of: .ordinal) {
      return last.number >= 20 && last.number < 100 && (1...9).contains(token.number)
    }
    guard token.isAny(of: .numberWord) else { return false }
    let (value, before) = (token.number, last.number)
    switch value {
    case 100, 1000: return before < 100
    case 1...9: return before >= 20
    default: return (10...20).contains(before) || before >= 100
    }
  }

  private static func merged(_ words: ArraySlice<TimeToken>) -> TimeToken {
    guard var token = words.first, let last = words.last else { preconditionFailure("no words") }
    let values = words.filter { !$0.isAny(of: .hyphen) }.map(\.number)
    let number = value(of: values)
    token.end = last.end
    token.value = Int32(truncatingIfNeeded: number)
    if last.isAny(of: .ordinal) {
      token.classes = .ordinal
    } else if values.count > 1, isYear(values) {
      token.classes = [.year, .number]
    } else {
      token.classes = last.classes.union(.number)
    }
    return token
  }

  /// "Nineteen ninety-six" is a year, two numbers below a hundred one behind the other.
  private static func isYear(_ values: [Int]) -> Bool {
    (10...20).contains(values[0]) && (10...90).contains(values[1])
  }

  private static func value(of values: [Int]) -> Int {
    if values.count > 1, isYear(values) {
      return values[0] * 100 + values.dropFirst().reduce(0, +)
    }
    var (total, current) = (0, 0)
    for value in values {
      switch value {
      case 100: current = max(current, 1) * 100
      case 1000:
        total += max(current, 1) * 1000
        current = 0
      default: current += value
      }
    }
    return total + current
  }
}
