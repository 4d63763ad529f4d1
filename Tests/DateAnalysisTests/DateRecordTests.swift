import DocumentModel
import Testing

@testable import DateAnalysis

@Suite("Records of time expressions")
struct DateRecordTests {
  private static let text = """
    On 3 February 2023 the quay opened. Last August it was about two years old; every week, at
    noon, the Roes, aged 40, met there in the following month, early in the 1990s. On Tuesday
    it closed for three days.
    """

  private static func read<Value: Recordable>(_ value: Value) throws -> Value {
    try value.record.withUnsafeBytes { try Value(record: $0, textSize: text.utf8.count) }
  }

  @Test("Expressions come back with what they mean", arguments: [true, false])
  func expressions(hasReference: Bool) throws {
    let day = try #require(CalendarDay("2023-05-01"))
    let reference = hasReference ? TimeReference(day: day, origin: .dateline) : nil
    let found = DateFinder(reference: reference).expressions(in: Self.text)
    #expect(found.count > 6)
    #expect(try Self.read(found) == found)
    #expect(try Self.read(reference) == reference)
  }

  @Test("Every kind, modifier and origin comes back")
  func odd() throws {
    let range = TextRange(0, 0)
    let kinds: [TimeExpression.Kind] = [.date, .time, .duration, .set, .age]
    let modifiers: [TimeExpression.Modifier?] = [nil, .start, .middle, .end, .approximate]
    let origins: [TimeExpression.Origin] = [
      .explicit, .relativeToDocument, .relativeToPrevious, .unresolved,
    ]
    for kind in kinds {
      for modifier in modifiers {
        for origin in origins {
          let expression = TimeExpression(
            range: range, kind: kind, value: "", modifier: modifier, date: nil, origin: origin,
            endsRange: kind == .date)
          #expect(try Self.read(expression) == expression)
        }
      }
    }
    let date = try #require(FuzzyDate("2022~/.."))
    #expect(try Self.read(date) == date)
  }

  @Test("Dated sentences come back, be their expressions known or not")
  func sentences() throws {
    let day = try #require(CalendarDay("2023-05-01"))
    let finder = DateFinder(reference: TimeReference(day: day, origin: .asOf))
    let expressions = finder.expressions(in: Self.text)
    let passage = Passage(
      number: 1, kind: .paragraph, range: TextRange(0, Self.text.utf8.count), scalarStart: 0)
    let document = Document(
      id: "a", path: "a", metadata: DocumentMetadata(), text: Self.text, passages: [passage])
    var sentences = DatedSentence.sentences(in: document, expressions: expressions)
    #expect(sentences.count > 2)
    let odd = TimeExpression(
      range: TextRange(2, 3), kind: .date, value: "2022", modifier: nil, date: nil,
      origin: .explicit, endsRange: false)
    let date = try #require(FuzzyDate("../2022~"))
    sentences.insert(
      DatedSentence(sentence: TextRange(1, 2), expression: odd, date: date), at: 1)
    for known in [expressions, [], Array(expressions.reversed())] {
      var writer = RecordWriter()
      DatedSentence.write(sentences, of: known, to: &writer)
      let read = try writer.bytes.withUnsafeBytes { bytes in
        var reader = RecordReader(bytes, textSize: Self.text.utf8.count)
        return try DatedSentence.sentences(of: known, from: &reader)
      }
      #expect(read == sentences)
    }
  }
}
