import DocumentModel

extension [TimeExpression] {
  /// The expressions with those put together that are the two ends of one stretch of time.
  ///
  /// "From March to May" is two dates in TIMEX3, and on a timeline one: `2022-03/2022-05`. Ends that
  /// are not resolved, or stand the wrong way round, stay apart.
  package var joiningRanges: [TimeExpression] {
    var result: [TimeExpression] = []
    for expression in self {
      if expression.endsRange, let last = result.last, let joined = last.joined(with: expression) {
        result[result.count - 1] = joined
      } else {
        result.append(expression)
      }
    }
    return result
  }
}

extension TimeExpression {
  fileprivate func joined(with end: TimeExpression) -> TimeExpression? {
    guard let first = date?.edtf.split(separator: "/").first,
      let last = end.date?.edtf.split(separator: "/").last, first != last,
      let date = FuzzyDate("\(first)/\(last)")
    else { return nil }
    return TimeExpression(
      range: TextRange(range.start, end.range.end), kind: .date, value: "\(value)/\(end.value)",
      modifier: modifier ?? end.modifier, date: date,
      origin: origin == .explicit ? end.origin : origin, endsRange: false)
  }
}
