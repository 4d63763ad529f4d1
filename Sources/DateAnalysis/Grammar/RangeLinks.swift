/// Tells whether two expressions are the ends of one stretch of time, by the words around them.
struct RangeLinks {
  let tokens: [TimeToken]

  /// "From March to May", "May through July", "between 1982 and 1992", "10 May – 12 June".
  func isRange(from first: GrammarMatch, to second: GrammarMatch) -> Bool {
    guard second.range.lowerBound == first.range.upperBound + 1, first.meaning.isPlace,
      second.meaning.isPlace
    else { return false }
    let link = tokens[first.range.upperBound]
    if link.isAny(of: .and) {
      let start = first.range.lowerBound
      return start > 0 && tokens[start - 1].isAny(of: .from)
        && tokens[start - 1].number == LexiconWord.between
    }
    let isThrough = link.isAny(of: .preposition) && link.number == LexiconWord.through
    return link.isAny(of: [.to, .hyphen]) || isThrough
  }
}

extension Meaning {
  /// Whether it is a stretch of the calendar, or a moment, and not a length of time.
  fileprivate var isPlace: Bool {
    switch self {
    case .duration, .set, .age, .reference, .range, .clock, .dayPart: false
    default: true
    }
  }
}
