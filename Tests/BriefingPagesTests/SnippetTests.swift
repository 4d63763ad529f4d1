import DocumentModel
import SearchIndex
import Testing

@testable import BriefingPages

@Suite("A snippet")
struct SnippetTests {
  private static let filler = "Nothing of note happened on the quay that week, so people said. "

  private func snippet(_ text: String, _ query: String, rarities: [Double] = []) throws -> String {
    let passage = Passage(
      number: 1, kind: .paragraph, range: TextRange(0, text.utf8.count), scalarStart: 0)
    let document = Document(
      id: "a", path: "a.md", metadata: DocumentMetadata(), text: text, passages: [passage])
    let highlighter = Highlighter(try Query(parsing: query), rarities: rarities)
    let snippet = Snippet(of: document, passage, highlighter: highlighter)
    return (snippet.startsInside ? "… " : "") + document.text.slice(snippet.range)
  }

  @Test("opens at the sentence where most of the words stand, not at the first of them")
  func bestWindow() throws {
    let text =
      "The pier is old. " + String(repeating: Self.filler, count: 4)
      + "Fees for the pier fell. " + Self.filler
    #expect(try snippet(text, "pier fee").hasPrefix("… Fees for the pier fell. Nothing"))
  }

  @Test("prefers the rarer word where not all can be shown, and the earlier of equals")
  func rarity() throws {
    let text =
      "The pier is old. " + String(repeating: Self.filler, count: 4) + "Fees fell. " + Self.filler
    #expect(try snippet(text, "pier fee", rarities: [0.2, 0.9]).hasPrefix("… Fees fell."))
    #expect(try snippet(text, "pier fee").hasPrefix("The pier is old."))
  }

  @Test("cuts into a sentence that is too long, at a word")
  func longSentence() throws {
    let text = String(repeating: "and then ", count: 60) + "the pier fell"
    let shown = try snippet(text, "pier")
    #expect(shown.hasPrefix("… and ") || shown.hasPrefix("… then "))
    #expect(shown.contains("the pier"))
  }

  @Test("shows a short passage whole, and one without the words from its start")
  func whole() throws {
    #expect(try snippet("The pier.", "pier") == "The pier.")
    #expect(try snippet(String(repeating: Self.filler, count: 4), "pier").hasPrefix("Nothing of"))
  }

  @Test("is found in time that grows with the passage alone")
  func large() throws {
    let text = String(repeating: "pier fee ", count: 30_000)
    #expect(try snippet(text, "pier fee old").hasPrefix("pier fee"))
  }
}
