import DocumentModel
import Testing

@testable import TextImport

@Suite("Markdown is read as a reader reads it")
struct MarkdownTests {
  @Test("Every construct has its kind of passage and its inlines")
  func constructs() throws {
    let document = try imported(
      """
      # Ports *of call*

      Two harbours
      share **one *pilot***, see [the `list`](https://example.org/list).

      - East
        - Inner quay

        Its second paragraph.
      - West
      3. Third
      4. Fourth

      > They asked for
      > a month.

      ```
      port = 3
        quay = 4
      ```

      <div>Shown</div>

      A hard\\
      break and <b>a tag</b> &amp; a picture: ![Chart](chart.png).

      | Port | Ships |
      |------|-------|
      | East | 12 |
      | Old *west* | 7 |

      ***

      Last ~~not~~.
      """, as: "note.md")
    #expect(
      outline(of: document) == [
        "1 heading1 \"Ports of call\" [emphasis \"of call\"]",
        "2 paragraph \"Two harbours share one pilot, see the list.\" [strong \"one pilot\"]"
          + " [emphasis \"pilot\"] [link to https://example.org/list \"the list\"] [code \"list\"]",
        "3 item1 • \"East\"",
        "4 item2 • \"Inner quay\"",
        "5 item1 - \"Its second paragraph.\"",
        "6 item1 • \"West\"",
        "7 item1 3. \"Third\"",
        "8 item1 4. \"Fourth\"",
        "9 quotation \"They asked for a month.\"",
        "10 preformatted \"port = 3⏎  quay = 4\"",
        "11 preformatted \"<div>Shown</div>\"",
        "12 paragraph \"A hard⏎break and <b>a tag</b> & a picture: Chart.\""
          + " [link to chart.png \"Chart\"]",
        "13 preformatted \"Port      Ships⏎East      12⏎Old west  7\"",
        "14 paragraph \"Last ~~not~~.\"",
      ])
    #expect(document.metadata.title == "Ports of call")
  }

  @Test("Passages stand two line ends apart and cover the text")
  func readingText() throws {
    let document = try imported("# Ä\n\nOne\n\n<!-- -->\n\n- Two\n", as: "note.md")
    #expect(document.text == "Ä\n\nOne\n\n<!-- -->\n\nTwo")
    #expect(document.passages.map(\.scalarStart) == [0, 3, 8, 18])
  }

  @Test("An item without words leaves no trace")
  func emptyPassages() throws {
    let document = try imported("-\n-  One\n\n#\n\nTwo", as: "note.md")
    #expect(document.text == "One\n\nTwo")
  }

  @Test("The title is a heading of the first level, wherever it stands")
  func title() throws {
    #expect(try imported("## Part\n\n# Whole\n", as: "a.md").metadata.title == "Whole")
    #expect(try imported("## Part\n", as: "a.md").metadata.title == nil)
  }

  @Test("Nesting without end is read without recursion")
  func nesting() throws {
    let document = try imported(String(repeating: "> ", count: 20_000) + "deep", as: "a.md")
    #expect(outline(of: document) == ["1 quotation \"deep\""])
  }

  @Test("Line ends of Windows make no difference")
  func windowsLineEnds() throws {
    let text = "# A\n\nB\nC\n\n```\nd\ne\n```\n"
    let windows = text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    #expect(try imported(windows, as: "a.md").text == imported(text, as: "a.md").text)
  }
}
