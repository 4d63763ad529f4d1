import DocumentModel
import Testing

@testable import BriefingPages

@Suite("Plain text")
struct TextRendererTests {
  private func text(_ blocks: [Block], width: Int = 30) -> String {
    PageRenderer.text.text(
      of: Page(location: .overview, title: "", blocks: Blocks(blocks)), width: width)
  }

  private func passage(_ kind: Passage.Kind, _ text: String) -> Block {
    .passage(PassageBlock(reference: PassageReference("d", 1), kind: kind, spans: .text(text)))
  }

  @Test("keeps the shapes of passages")
  func passages() {
    #expect(
      text([
        passage(.heading(level: 2), "Part"), passage(.paragraph, "Text."),
        passage(.quotation, "A quotation that takes two lines."),
        passage(.listItem(depth: 1, marker: "1."), "An item that takes two lines."),
        passage(.listItem(depth: 2, marker: "•"), "Below."),
        passage(.preformatted, "  code  stays  as it is, however wide it may be"),
      ]) == """
        Part

        Text.

        > A quotation that takes two
        > lines.

        1. An item that takes two
           lines.
          • Below.

          code  stays  as it is, however wide it may be

        """)
  }

  @Test("lines up the rows of a table, and stacks their cells where there is no room")
  func rows() {
    let rows: [Block] = [("Beijing", "a city and a government", "12"), ("北京", "", "3")].map {
      .row(Row([.fixed(8), .flexible, .number(3)], [.text($0.0), .text($0.1), .text($0.2)]))
    }
    #expect(
      text(rows, width: 33) == """
        Beijing   a city and a         12
                  government
        北京                            3

        """)
    #expect(text(rows, width: 20) == "Beijing\na city and a\ngovernment\n12\n北京\n3\n")
  }

  @Test("brackets citations and warnings")
  func brackets() {
    let note = [
      Span("Letter ¶2", .muted, target: .document("d", .passage(2))), Span(" lost", .caution),
    ]
    #expect(text([.item(Item(.text("Said."), note: note))]) == "• Said. [Letter ¶2] (lost)\n")
  }

  @Test("puts a note below where it has no room, and shortens what is limited")
  func items() {
    let note = [Span("Letter ¶2", .muted, target: .document("d", .passage(2)))]
    let item = Item(
      .text("A sentence that goes on and on and on beyond two lines."), note: note, lineLimit: 2)
    #expect(
      text([.item(item)]) == """
        • A sentence that goes on and
          on and on beyond two lines.
          [Letter ¶2]

        """)
    #expect(
      text([.item(item)], width: 20) == """
        • A sentence that
          goes on and on an…
          [Letter ¶2]

        """)
  }
}
