import DocumentModel
import Testing

@testable import BriefingPages

@Suite("Markdown")
struct MarkdownRendererTests {
  private func markdown(_ blocks: [Block]) -> String {
    PageRenderer.markdown.text(
      of: Page(location: .overview, title: "", blocks: Blocks(blocks)))
  }

  private func passage(_ kind: Passage.Kind, _ text: String) -> Block {
    .passage(PassageBlock(reference: PassageReference("d", 1), kind: kind, spans: .text(text)))
  }

  @Test("links places, marks styles and escapes the rest")
  func document() {
    let page = PageMaker(HarbourBriefing.snapshot).page(for: .document("letter"))
    #expect(
      PageRenderer.markdown.text(of: page) == """
        ## A letter on fees

        Mira Holt · Eastport Gazette · 20 Apr 2024

        [Holt](attache:actor/mira-holt) met [Vale](attache:actor/jon-vale) in April. \
        The fees for the pier *must* fall, [Holt](attache:actor/mira-holt) said.

        > Dredging comes first, [Vale](attache:actor/jon-vale) answered.

        - The [Board](attache:name/Board) has not replied.

        """)
  }

  @Test("keeps the shapes of passages")
  func passages() {
    #expect(
      markdown([
        passage(.heading(level: 1), "Part"),
        passage(.listItem(depth: 1, marker: "1."), "One"),
        passage(.listItem(depth: 2, marker: "•"), "Below"),
        passage(.paragraph, "Then"),
        passage(.preformatted, "a ``` b\n* c"),
      ]) == """
        ## Part

        1. One
            - Below

        Then

        ````
        a ``` b
        * c
        ````

        """)
  }

  @Test("makes items of a table's rows, leading where the rows lead")
  func rows() {
    let row = Row(
      [.fixed(1), .flexible, .number(2)], [.text("1"), .text("Fees"), .text("7")],
      target: .issue("fees"))
    #expect(markdown([.row(row)]) == "- 1 — [Fees](attache:issue/fees) — 7\n")
  }

  static let escaped: [(String, String)] = [
    ("a*b_c [d] <e> `f` \\ ~g~", "a\\*b\\_c \\[d\\] \\<e\\> \\`f\\` \\\\ \\~g\\~"),
    ("# no heading", "\\# no heading"), ("#hash", "#hash"), ("- no item", "\\- no item"),
    ("---", "\\---"), ("-1 degrees", "-1 degrees"), ("1986. A year", "1986\\. A year"),
    ("1.5 miles", "1.5 miles"), ("> no quotation", "\\> no quotation"),
    ("AT&T &amp; co", "AT&T \\&amp; co"), ("  indented", "indented"), ("wow!", "wow\\!"),
    ("bell\u{7}", "bell␇"),
  ]

  @Test("escapes what would mean something", arguments: escaped)
  func escaping(text: String, markdown: String) {
    #expect(MarkdownText.paragraph(.text(text)) == markdown)
  }

  static let styled: [([Span], String)] = [
    ([Span("a "), Span("b", .strong), Span(" c")], "a **b** c"),
    ([Span("a"), Span(" b ", .emphasis), Span("c")], "a *b* c"),
    ([Span("x"), Span("y", .match), Span("z")], "x**y**z"),
    ([Span("x"), Span("(y)", .match), Span("z")], "x(y)z"),
    ([Span("`a`", .code)], "`` `a` ``"),
    ([Span("no", .caution)], "*no*"),
    ([Span("A (B)", target: .document("a (b)"))], "[A (B)](<attache:document/a (b)>)"),
  ]

  @Test("marks styles where the marks would be read as such", arguments: styled)
  func styles(spans: [Span], markdown: String) {
    #expect(MarkdownText.inline(spans) == markdown)
  }

  @Test("is in the list of formats, whose names are unique")
  func formats() {
    let names = PageRenderer.all.map(\.name)
    #expect(names == ["text", "markdown"])
    #expect(Set(names).count == names.count)
  }
}
