import DateAnalysis
import DocumentModel
import Testing

@testable import BriefingPages

@Suite("A passage is cut into spans")
struct PassageSpansTests {
  @Test("where marks nest and cross, the more prominent shows")
  func crossing() {
    let spans = spans(of: "abcdef") {
      $0.marking([TextRange(0, 4)], as: .strong).marking([TextRange(2, 6)], as: .evidence)
        .marking([TextRange(3, 3), TextRange(5, 6)], as: .match)
    }
    #expect(
      spans.map { "\($0.style) \($0.text)" } == [
        "strong ab", "evidence cd", "evidence e", "match f",
      ])
  }

  @Test("in one sweep, however many marks there are")
  func manyMarks() {
    let count = 20_000
    let spans = spans(of: String(repeating: "a ", count: count)) {
      $0.marking((0..<count).map { TextRange(2 * $0, 2 * $0 + 1) }, as: .match)
    }
    #expect(spans.count == 2 * count)
  }

  @Test("the days that words mean stand behind them, and cut no link in two")
  func meanings() throws {
    let day = try #require(CalendarDay("2023-02-03"))
    let times = DateFinder(reference: TimeReference(day: day, origin: .frontMatter))
      .expressions(in: "last August")
    let plain = spans(of: "last August rain") { $0.explaining(times) }
    #expect(
      plain.map { "\($0.style) \($0.text)" } == [
        "plain last August", "meaning  · 2022-08", "plain  rain",
      ])
    let linked = spans(of: "last August rain") {
      $0.explaining(times).marking(
        inlines: [Passage.Inline(kind: .link(destination: "x"), range: TextRange(0, 16))])
    }
    #expect(linked.map(\.text) == ["last August rain"])
  }

  private func spans(of text: String, _ marking: (PassageSpans) -> PassageSpans) -> [Span] {
    let passage = Passage(
      number: 1, kind: .preformatted, range: TextRange(0, text.utf8.count), scalarStart: 0)
    let document = Document(
      id: "a", path: "a.txt", metadata: DocumentMetadata(), text: text, passages: [passage])
    return marking(PassageSpans(document, passage)).spans()
  }
}
