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

  @Test("Another key fades all but what is safe to quote, and keeps the links")
  func safeToQuote() throws {
    var state = try Self.reading()
    state.press("V")
    let faded = words(.faded, state).joined()
    #expect(!faded.contains("The cranes are loud"))
    #expect(faded.contains("The harbour is old."))
    #expect(faded.contains("noise was counted"))
    #expect(state.page.blocks.flatMap(\.links).contains(.actor("council")))
  }

  @Test("The selection stays, and the view holds for the next document")
  func place() throws {
    var state = try Self.reading()
    state.press("j j")
    let selected = state.selectedBlock?.spans.plainText
    state.press("v")
    #expect(state.selectedBlock?.spans.plainText == selected)
    state.press("V")
    #expect(state.selectedBlock?.spans.plainText == selected)
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
