import DocumentModel
import Testing

@testable import QuotationAnalysis

@Suite("Voices")
struct VoiceTests {
  @Test("every sentence is somebody's word")
  func voices() {
    let found = QuotationText(
      "Ann Roe said the ferry sank at noon. The Harbour Board said it was still afloat. One "
        + "official said that nobody had looked. They said it burned for hours. The pier is long. "
        + "Ann Roe wants to raise the ferry.",
      people: ["Ann Roe"], bodies: ["Harbour Board"])
    let voices = VoiceFinder.sentences(of: found.document, found.quotations).map(\.voice)
    #expect(voices == [.named, .officialBody, .unnamedSource, .unresolved, .outlet, .outlet])
  }
}
