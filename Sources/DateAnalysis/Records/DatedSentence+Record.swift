package import DocumentModel

extension DatedSentence {
  /// Writes sentences after the expressions that they were found by, each with the place of its own.
  package static func write(
    _ sentences: [DatedSentence], of expressions: [TimeExpression], to writer: inout RecordWriter
  ) {
    var place = 0
    writer.number(sentences.count)
    for sentence in sentences {
      while place < expressions.count, expressions[place].range < sentence.expression.range {
        place += 1
      }
      let isKnown = place < expressions.count && expressions[place] == sentence.expression
      writer.value(sentence.sentence)
      writer.number(isKnown ? place : -1)
      if !isKnown { writer.value(sentence.expression) }
      writer.value(sentence.date == sentence.expression.date)
      if sentence.date != sentence.expression.date { writer.value(sentence.date) }
    }
  }

  /// Reads what ``write(_:of:to:)`` wrote.
  ///
  /// - Throws: `RecordError` where it is no such record, or one of other expressions.
  package static func sentences(
    of expressions: [TimeExpression], from reader: inout RecordReader
  ) throws(RecordError) -> [DatedSentence] {
    var sentences: [DatedSentence] = []
    for _ in 0..<(try reader.count()) {
      let sentence: TextRange = try reader.value()
      let place = try reader.number()
      guard place == -1 || expressions.indices.contains(place) else { throw .damaged }
      let expression: TimeExpression = place == -1 ? try reader.value() : expressions[place]
      let hasSameDate: Bool = try reader.value()
      guard let date = hasSameDate ? expression.date : try reader.value(FuzzyDate.self) else {
        throw .damaged
      }
      sentences.append(DatedSentence(sentence: sentence, expression: expression, date: date))
    }
    return sentences
  }
}
