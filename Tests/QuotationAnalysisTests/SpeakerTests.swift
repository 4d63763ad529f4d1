import DocumentModel
import Testing

@testable import QuotationAnalysis

@Suite("Speakers")
struct SpeakerTests {
  private func speakers(_ text: String, people: [String] = [], bodies: [String] = []) -> [String] {
    QuotationText(text, people: people, bodies: bodies).quotations.map(\.speaker.description)
  }

  @Test("a surname means the one person of the document who bears it")
  func surnames() {
    let text = "Ann Roe, a pilot, said it sank. Later Roe said it floated."
    #expect(speakers(text, people: ["Ann Roe", "Roe"]).last == "Ann Roe")
  }

  @Test("a surname that two people bear means nobody in full")
  func sharedSurnames() {
    let text = "Ann Roe said it sank. Ben Roe said it floated. Later Roe said it burned."
    #expect(speakers(text, people: ["Ann Roe", "Ben Roe", "Roe"]).last == "Roe")
  }

  @Test("the name that heads the phrase speaks, not one inside it")
  func heads() {
    let text =
      "Harbour Board spokeswoman Ann Roe said it sank.\n"
      + "A spokesman for Ben Low said it floated."
    #expect(
      speakers(text, people: ["Ann Roe", "Ben Low"], bodies: ["Harbour Board"])
        == ["Ann Roe", "A spokesman for Ben Low"])
  }

  @Test("a name in apposition names the speaker")
  func apposition() {
    let text = "The pilot’s brother, Ben Low, said it sank."
    #expect(speakers(text, people: ["Ben Low"]) == ["Ben Low"])
  }

  @Test("“she” goes on with the speaker just before")
  func pronouns() {
    let text = "Ann Roe said it sank. She said it burned first."
    #expect(speakers(text, people: ["Ann Roe"]) == ["Ann Roe", "Ann Roe"])
  }

  @Test("“he” is not the woman who spoke just before")
  func genders() {
    let text = "Ann Roe said it sank. He said it burned first."
    #expect(speakers(text, people: ["Ann Roe"]) == ["Ann Roe", "unresolved: He"])
  }

  @Test("“he” is nobody where nobody spoke before")
  func noAntecedent() {
    let text =
      "The mayor of Oslo, Ben Low, met Carl Day at the pier.\nHe said at a briefing that it sank."
    #expect(speakers(text, people: ["Ben Low", "Carl Day"]) == ["unresolved: He"])
  }

  @Test("“he” is nobody where two people fit")
  func twoCandidates() {
    let text = "Ben Low met Carl Day at the pier, and he said it sank."
    #expect(speakers(text, people: ["Ben Low", "Carl Day"]) == ["unresolved: he"])
  }

  @Test("“they” stays unresolved")
  func plural() {
    let text = "Ann Roe said it sank. They said it floated."
    #expect(speakers(text, people: ["Ann Roe"]).last == "unresolved: They")
  }

  @Test("the name stands before several insertions")
  func insertions() {
    let text = "Ann Roe, 49, of Oslo, who runs the port, said it sank."
    #expect(speakers(text, people: ["Ann Roe"]) == ["Ann Roe"])
  }

  @Test("a day is no speaker, nor is who is told")
  func noSpeakers() {
    let text = "Ann Roe, a pilot, said Sunday that it sank. Ben Low, a sailor, told CNN it floated."
    #expect(
      speakers(text, people: ["Ann Roe", "Ben Low"], bodies: ["CNN"]) == ["Ann Roe", "Ben Low"])
  }

  @Test("a name behind a preposition speaks by itself")
  func behindPrepositions() {
    let text = "In a statement to the board Ann Roe said it sank."
    #expect(speakers(text, people: ["Ann Roe"]) == ["Ann Roe"])
  }

  @Test("a title shows a person whom nobody found")
  func titles() {
    let text = "Later, Mr. Quarrie said it sank. He said it burned."
    #expect(speakers(text) == ["Quarrie", "Quarrie"])
  }

  @Test("sources without names are kept apart by their words")
  func unnamed() {
    let text =
      "It sank, according to one source. Another source added that it burned. Officials said it "
      + "floats."
    #expect(speakers(text) == ["one source", "Another source", "Officials"])
    let found = QuotationText(text)
    #expect(
      found.quotations.allSatisfy {
        if case .unnamed = $0.speaker { true } else { false }
      })
  }

  @Test("a definite description stays unresolved")
  func descriptions() {
    #expect(speakers("The senator said it sank.") == ["unresolved: The senator"])
  }
}
