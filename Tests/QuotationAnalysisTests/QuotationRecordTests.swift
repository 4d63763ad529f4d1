import DocumentModel
import Testing

@testable import QuotationAnalysis

@Suite("Records of what is said")
struct QuotationRecordTests {
  private static func read<Value: Recordable>(_ value: Value) throws -> Value {
    try value.record.withUnsafeBytes { try Value(record: $0, textSize: 100) }
  }

  private static let bearers = [
    NameSpan.Bearer(name: "Ann Roe", schema: .person, actor: "ann-roe"),
    NameSpan.Bearer(name: "", schema: nil),
  ]

  private static let speakers: [Speaker] =
    bearers.flatMap { [.named($0, .name), .named($0, .pronoun), .named($0, .description)] }
    + [
      .joint(bearers, .name), .joint([], .pronoun), .unnamed("one source"), .unresolved("He"),
      .unstated,
    ]

  @Test("A quotation comes back whoever says it", arguments: speakers)
  func quotations(speaker: Speaker) throws {
    for form in [FoundQuotation.Form.direct, .mixed, .indirect] {
      let quotation = FoundQuotation(
        form: form, kind: .attitude, content: [TextRange(0, 9), TextRange(20, 100)],
        source: TextRange(10, 13), cue: nil, speaker: speaker,
        flaws: [.neverCloses, .neverOpened])
      #expect(try Self.read(quotation) == quotation)
    }
  }

  @Test("A quotation without words is none")
  func empty() {
    let quotation = FoundQuotation(
      form: .direct, kind: .speech, content: [], source: nil, cue: TextRange(0, 1),
      speaker: .unstated, flaws: [])
    #expect(throws: RecordError.damaged) { try Self.read(quotation) }
  }

  @Test("Voices, marks and names come back", arguments: Voice.allCases)
  func voices(voice: Voice) throws {
    let sentence = VoicedSentence(range: TextRange(3, 3), voice: voice)
    #expect(try Self.read(sentence) == sentence)
    let mark = BrokenMark(range: TextRange(99, 100), flaw: .neverOpened)
    #expect(try Self.read(mark) == mark)
    let names = Self.bearers.map { NameSpan(range: TextRange(1, 8), bearer: $0) }
    #expect(try Self.read(names) == names)
  }
}
