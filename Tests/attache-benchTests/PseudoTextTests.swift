import Testing

@testable import attache_bench

@Suite("Generated text")
struct PseudoTextTests {
  @Test("the same seed gives the same text")
  func repeats() {
    var (first, second) = (PseudoText(seed: 7), PseudoText(seed: 7))
    #expect(first.document(bytes: 2000) == second.document(bytes: 2000))
  }

  @Test("a document opens with a word that stands nowhere else in it")
  func opening() {
    var text = PseudoText()
    let document = text.document(bytes: 20_000)
    #expect(document.hasPrefix(PseudoText.opening))
    #expect(document.split(separator: PseudoText.opening).count == 1)
    #expect((20_000..<24_000).contains(document.utf8.count))
  }
}
