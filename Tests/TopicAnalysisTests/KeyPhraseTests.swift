import DocumentModel
import Testing

@testable import TopicAnalysis

@Suite struct KeyPhraseTests {
  let ferry = document(
    "ferry",
    "The ferry terminal stays shut. Engineers found rust in the ferry terminal's oldest piles.",
    "The harbour board wants a new ferry terminal; the ferries land at a pier until then.")
  let vote = document(
    "vote", "The board met and voted on the budget. The budget passed.",
    "Members of the board praised the budget.")

  @Test("What stands often here and seldom elsewhere comes first")
  func rarity() {
    let finder = KeyPhraseFinder(folder: [ferry, vote])
    #expect(finder.keyPhrases(of: vote).first?.text == "budget")
    let phrases = finder.keyPhrases(of: ferry, limit: 5).map { $0.text.lowercased() }
    #expect(phrases.contains("ferry terminal"))
    #expect(!phrases.contains("board"))
  }

  @Test("Plurals and possessives count as one word")
  func folding() throws {
    let finder = KeyPhraseFinder(folder: [ferry, vote])
    let ferries = finder.keyPhrases(
      of: document("d", "A dam. The dam's gate; dams leak."), limit: 1)
    #expect(ferries.map(\.text) == ["dam"])
    #expect(ferries.map(\.count) == [3])
  }

  @Test("A pair takes no stop word and reaches over no mark")
  func pairs() {
    let text = document("d", "Coal, gas. Coal gas. Coal of gas. Coal gas. Coal gas.")
    let pairs = KeyPhraseFinder(folder: [text]).keyPhrases(of: text).filter {
      $0.text == "Coal gas"
    }
    #expect(pairs.map(\.count) == [3])
  }

  @Test("The range is where the phrase stands first, in bytes")
  func range() throws {
    let text = document("d", "“Über” zinc prices: zinc rose, zinc fell.")
    let zinc = try #require(KeyPhraseFinder(folder: [text]).keyPhrases(of: text).first)
    #expect(text.text.slice(zinc.range) == "zinc")
    #expect(zinc.range.start == 12)
  }

  @Test("A text of stop words, marks or nothing has no key phrases")
  func empty() {
    for text in ["", "— “ ” …", "It was what it was, and that is that.", "\u{A0}\u{2014}12 34"] {
      let page = document("d", text)
      #expect(KeyPhraseFinder(folder: [page]).keyPhrases(of: page).isEmpty)
    }
  }
}
