import DocumentModel
import Testing

@testable import QuotationAnalysis

@Suite("Any text")
struct RobustnessTests {
  @Test(
    "odd bytes and lone marks do no harm",
    arguments: [
      "", "\"", "“", "”“”“", "'", "’s", "said", "said said said", "\u{FEFF}“\u{FFFD}”", "— Roe",
      "“” said", ", said", "according to", "According to,", "()(", "Roe: ", "ROE:", "“ROE: a b",
      "\u{C2}\u{A0}“é”\u{A0}he said", "‘’‘’''''``", "he said: ", "he said, ", "\"a\" \"b\" \"c",
    ])
  func oddities(text: String) {
    for quotation in QuotationText(text).quotations {
      #expect(quotation.content.allSatisfy { $0.end <= text.utf8.count && !$0.isEmpty })
    }
  }

  @Test("long passages without an end cost no more than their length")
  func longPassages() {
    let piece = "Roe said, he said that “a, and said they claim (the report, "
    let clock = ContinuousClock()
    let short = clock.measure { _ = QuotationText(String(repeating: piece, count: 500)) }
    let long = clock.measure { _ = QuotationText(String(repeating: piece, count: 4000)) }
    #expect(long < short * 40 + .milliseconds(100))
  }

  @Test("content lies inside the text, in order and disjoint")
  func order() {
    let found = QuotationText(
      "“The ferry,” Ann Roe said, “never left.” “Why?” asked Ben Low. “Ice,” she said.",
      people: ["Ann Roe", "Ben Low"])
    for quotation in found.quotations {
      for (left, right) in zip(quotation.content, quotation.content.dropFirst()) {
        #expect(left.end <= right.start)
      }
    }
    #expect(found.quotations.count == 3)
  }
}
