import BriefingLibrary
import BriefingPages
import DocumentModel
import Testing

@testable import ReaderCore

@Suite("Voices in a document")
struct VoiceTests {
  private static let note = """
    # A note

    “The cranes are loud,” Ada Brandt said. The harbour is old.

    The council said that noise was counted. One source said that nobody listens.

    He said that it was late.
    """

  private static let manifest = """
    [[actor]]
    id = "ada"
    schema = "Person"
    name = "Ada Brandt"

    [[actor]]
    id = "council"
    schema = "PublicBody"
    name = "council"
    """

  private static func reading() throws -> ReaderState {
    var state = try SmallBriefing.state(["briefing.toml": manifest, "documents/note.md": note])
    state.jump(to: .document("note"))
    state.focus = .page
    return state
  }

  /// The words of each style on the page, names aside.
  private func words(_ style: Span.Style, _ state: ReaderState) -> [String] {
    state.page.blocks.filter { if case .passage = $0 { true } else { false } }
      .flatMap(\.spans).filter { $0.style == style }.map(\.text)
  }

  @Test("A key gives every sentence the ink of its voice, with a legend, and takes it back")
  func tinting() throws {
    var state = try Self.reading()
    let plain = Array(state.page.blocks)
    state.press("v")
    #expect(words(.namedVoice, state).joined().contains("The cranes are loud"))
    #expect(words(.officialVoice, state).joined().contains("noise was counted"))
    #expect(words(.unnamedVoice, state).joined().contains("nobody listens"))
    #expect(words(.unresolvedVoice, state).joined().contains("it was late"))
    #expect(words(.plain, state).joined().contains("The harbour is old."))
    #expect(state.page.blocks.contains { $0.spans.plainText.hasPrefix("named on record · ") })
    state.press("v")
    #expect(Array(state.page.blocks) == plain)
  }

  /// The lines of the page below its title and legend.
  private func lines(_ state: ReaderState) -> [String] {
    state.page.blocks.map(\.spans.plainText).filter { !$0.isEmpty }.suffix(2).map(\.self)
  }

  @Test("Another key folds away all sentences but those that hold what is safe to quote")
  func safeToQuote() throws {
    var state = try Self.reading()
    let plain = Array(state.page.blocks)
    state.press("V")
    #expect(lines(state) == ["“The cranes are loud,” Ada Brandt said.", "… 4 sentences folded"])
    state.press("V")
    #expect(Array(state.page.blocks) == plain)
  }

  @Test("Of a sentence that stays, the words that nobody can be quoted with are faded")
  func faded() throws {
    let note = "“The cranes are loud,” Ada Brandt said, and the council left."
    var state = try SmallBriefing.state([
      "briefing.toml": Self.manifest, "documents/note.md": note,
    ])
    state.jump(to: .document("note"))
    state.focus = .page
    state.press("V")
    #expect(words(.faded, state).joined().contains("left"))
    #expect(!words(.faded, state).joined().contains("cranes"))
    #expect(state.page.blocks.flatMap(\.links).contains(.actor("council")))
  }

  @Test("The sentence for which a page was opened is not folded away")
  func evidence() throws {
    var state = try Self.reading()
    let document = try #require(state.maker.snapshot.document("note"))
    let passage = try #require(document.passage(numbered: 3))
    let words = TextRange(passage.range.end - 16, passage.range.end - 1)
    state.jump(to: .document("note", .characters(document.scalarRange(of: words))))
    state.press("V")
    #expect(
      state.page.blocks.map(\.spans.plainText).suffix(4) == [
        "“The cranes are loud,” Ada Brandt said.", "… 2 sentences folded",
        "One source said that nobody listens.", "… 1 sentence folded",
      ])
  }

  @Test("The place is kept when all is folded and unfolded again")
  func foldedPlace() throws {
    var state = try Self.reading()
    state.press("j j j")
    let before = state.selectedBlock?.spans.plainText
    #expect(before == "He said that it was late.")
    state.press("V")
    #expect(state.selectedBlock?.spans.plainText == "“The cranes are loud,” Ada Brandt said.")
    state.press("V")
    #expect(state.selectedBlock?.spans.plainText == before)
  }

  @Test("The selection stays, and the view holds for the next document")
  func place() throws {
    var state = try Self.reading()
    state.press("j j")
    let selected = state.selectedBlock?.spans.plainText
    state.press("v")
    #expect(state.selectedBlock?.spans.plainText == selected)
    state.press("V")
    #expect(state.maker.voices == .safeToQuote)
  }

  @Test("Outside a document the keys say where they mean something")
  func elsewhere() throws {
    var state = try Self.reading()
    state.jump(to: .actors)
    state.press("v")
    #expect(state.message == "Open a document: there it shows who speaks.")
    #expect(state.maker.voices == .none)
  }
}
