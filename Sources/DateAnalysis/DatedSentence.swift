package import DocumentModel
internal import TextAnalysis

/// A sentence with the day, month or longer stretch that it tells of: an entry of a timeline.
package struct DatedSentence: Hashable, Sendable {
  /// UTF-8 bytes of the document's text.
  package let sentence: TextRange
  /// The words that say when.
  package let expression: TimeExpression
  package let date: FuzzyDate
}

extension DatedSentence {
  /// The sentences that say when, in order; of several dates the most exact counts, then the first.
  ///
  /// The expressions are those of the document, in order.
  package static func sentences(
    in document: Document, expressions: [TimeExpression]
  ) -> [DatedSentence] {
    var result: [DatedSentence] = []
    var next = 0
    for range in Sentences.ranges(in: document.text) {
      var best: DatedSentence?
      while next < expressions.count, expressions[next].range.start < range.upperBound {
        let expression = expressions[next]
        next += 1
        guard expression.range.start >= range.lowerBound, let date = expression.date else {
          continue
        }
        if let days = best?.date.dayCount, date.dayCount >= days { continue }
        best = DatedSentence(
          sentence: TextRange(range.lowerBound, range.upperBound), expression: expression,
          date: date)
      }
      if let best { result.append(best) }
    }
    return result
  }
}

extension FuzzyDate {
  /// From the first to the last day that it may mean; very many where an end is open.
  fileprivate var dayCount: Int {
    guard let earliest, let latest else { return .max }
    return DayNumber(latest).value - DayNumber(earliest).value + 1
  }
}
