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
  /// A sentence that is a date and nothing else tells nothing, and a "7th-century church" does not
  /// tell of the seventh century. The expressions are those of the document, in order.
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
        guard expression.range.start >= range.lowerBound, let date = expression.date,
          !expression.isAdjective(in: document.text)
        else { continue }
        if let days = best?.date.dayCount, date.dayCount >= days { continue }
        best = DatedSentence(
          sentence: TextRange(range.lowerBound, range.upperBound), expression: expression,
          date: date)
      }
      if let best, best.tells(in: document.text) { result.append(best) }
    }
    return result
  }
}

extension DatedSentence {
  /// Letters below which nothing is told beside the date: "11:20 p.m." stands above a report.
  private static let fewestLetters = 4

  fileprivate func tells(in text: String) -> Bool {
    withUTF8(of: text.slice(sentence)) { bytes in
      let date = expression.range.start - sentence.start..<expression.range.end - sentence.start
      let letters = bytes.indices.count { !date.contains($0) && isLetter(bytes[$0]) }
      return letters >= Self.fewestLetters
    }
  }

  /// Letters beyond ASCII count for as many as they have bytes.
  private func isLetter(_ byte: UInt8) -> Bool { isASCIILetter(byte) || byte >= 0x80 }
}

extension TimeExpression {
  fileprivate func isAdjective(in text: String) -> Bool {
    value.utf8.count == 2 && text.slice(range).utf8.contains(UInt8(ascii: "-"))
  }
}

extension FuzzyDate {
  /// From the first to the last day that it may mean; very many where an end is open.
  fileprivate var dayCount: Int {
    guard let earliest, let latest else { return .max }
    return DayNumber(latest).value - DayNumber(earliest).value + 1
  }
}
