package import DateAnalysis
package import DocumentModel

/// What one document says about when.
package struct DatedDocument: Sendable {
  /// The day from which it speaks; nothing where nobody says which.
  package let reference: TimeReference?
  /// In order, and none upon another.
  package let expressions: [TimeExpression]
  /// The sentences that say when, in order.
  package let sentences: [DatedSentence]

  /// - Parameters:
  ///   - document: In English, or in a language that it does not state; another is not read.
  ///   - reference: The day from which it speaks.
  init(of document: Document, from reference: TimeReference?) {
    let isRead = document.metadata.language.map { $0.lowercased().hasPrefix("en") } ?? true
    let expressions =
      isRead ? DateFinder(reference: reference).expressions(in: document).joiningRanges : []
    self.reference = reference
    self.expressions = expressions
    sentences = DatedSentence.sentences(
      in: document, expressions: expressions.filter { Self.isSure($0, reference) })
  }

  /// Whether what an expression was found to mean may be stated as found.
  ///
  /// Where there is no day to count from, “last month” behind another date may be counted from that
  /// date, or from a day that nobody knows.
  package func isSure(_ expression: TimeExpression) -> Bool {
    Self.isSure(expression, reference)
  }

  private static func isSure(_ expression: TimeExpression, _ reference: TimeReference?) -> Bool {
    expression.date != nil && (reference != nil || expression.origin == .explicit)
  }
}

extension DatedDocument {
  /// The expressions that lie in a range of the document's text.
  package func expressions(in range: TextRange) -> ArraySlice<TimeExpression> {
    let first = expressions.firstPlace { $0.range.start >= range.start }
    return expressions[first...].prefix { $0.range.end <= range.end }
  }

  /// The dated sentences that begin in a range of the document's text.
  package func sentences(in range: TextRange) -> ArraySlice<DatedSentence> {
    let first = sentences.firstPlace { $0.sentence.start >= range.start }
    return sentences[first...].prefix { $0.sentence.start < range.end }
  }
}

extension Array {
  /// The place of the first element of which the statement holds, as it does of all behind it.
  fileprivate func firstPlace(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
