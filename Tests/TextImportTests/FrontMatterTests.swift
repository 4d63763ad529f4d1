import DocumentModel
import Testing

@testable import TextImport

@Suite("Front matter tells what is known about a document")
struct FrontMatterTests {
  @Test("Aliases that stand for millions of values are read for a while, and no further")
  func expansion() throws {
    var yaml = "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
    for (name, part) in zip("bcdefgh", "abcdefg") {
      let parts = Array(repeating: "*\(part)", count: 10).joined(separator: ", ")
      yaml += "\(name): &\(name) [\(parts)]\n"
    }
    let document = try imported("---\n\(yaml)---\n\nBody.", as: "guide.md")
    #expect(document.text == "Body.")
    #expect(
      document.metadata.other["b"] == Array(repeating: "x", count: 100).joined(separator: ", "))
    #expect((document.metadata.other["h"]?.utf8.count ?? 0) < 4000)
  }

  @Test("Known keys become metadata, the others are kept")
  func keys() throws {
    let document = try imported(
      """
      ---
      title: "Reading the harbour: a guide"
      authors: [Ada Moor, Ben Quay]
      publisher: Port Office
      datePublished: 2023-02
      url: https://example.org/guide
      inLanguage: en
      genre: briefing paper
      reviewed: yes
      tags: [a, b]
      subtitle:
      ---

      # Another title

      Body.
      """, as: "guide.md")
    let metadata = document.metadata
    #expect(metadata.title == "Reading the harbour: a guide")
    #expect(metadata.authors == ["Ada Moor", "Ben Quay"])
    #expect(metadata.publisher == "Port Office")
    #expect(metadata.datePublished?.edtf == "2023-02")
    #expect(metadata.url == "https://example.org/guide")
    #expect(metadata.language == "en")
    #expect(metadata.genre == "briefing paper")
    #expect(metadata.other == ["reviewed": "yes", "tags": "a, b", "subtitle": ""])
    #expect(document.text == "Another title\n\nBody.")
  }

  @Test("Authors are a string, a list, or have names", arguments: ["Ada", "[Ada]", "{name: Ada}"])
  func authors(value: String) throws {
    #expect(try imported("---\nauthor: \(value)\n---\nText").metadata.authors == ["Ada"])
  }

  @Test("A point in time gives its day")
  func time() throws {
    let document = try imported("---\ndate: 2023-02-03T10:00:00Z\n---\nText")
    #expect(document.metadata.datePublished?.edtf == "2023-02-03")
  }

  @Test("A date that is none is reported with its line, and kept")
  func badDate() throws {
    let result = try imported(bytes: Array("---\ntitle: A\ndate: 3 February\n---\nText".utf8))
    #expect(
      result.problems.map(\.description) == [
        "note.txt:3: \"3 February\" is no date; write it as 2023-02-03, 2023-02 or 2023"
      ])
    #expect(result.document.metadata.other == ["date": "3 February"])
    #expect(result.document.text == "Text")
  }

  @Test("What is not YAML is reported with its line and stays in the text")
  func badYAML() throws {
    let text = "---\ntitle: A: b\n---\nText"
    let result = try imported(bytes: Array(text.utf8))
    #expect(result.problems.map(\.line) == [2])
    #expect(result.problems.first?.message.hasPrefix("front matter: ") == true)
    #expect(result.document.text == text)
  }

  @Test(
    "Rules and dashes are not front matter",
    arguments: [
      "---\nNo pairs here\n---\nText", "---\ntitle: never closed\n", "---- \na: b\n---\n",
    ])
  func noFrontMatter(text: String) throws {
    let result = try imported(bytes: Array(text.utf8))
    #expect(result.document.text == text)
    #expect(result.problems.isEmpty)
  }

  @Test("It works with line ends of Windows, and closed by dots")
  func variants() throws {
    let document = try imported("---\r\ntitle: A\r\n...\r\n\r\nText\r\n")
    #expect(document.metadata.title == "A")
    #expect(document.text == "Text\r\n")
  }

  @Test("The name of a file tells what the file does not")
  func fileName() throws {
    let path = "in/port-news_2016-10-05_quay-closes-again.txt"
    let document = try imported("Just a line of text.", as: path)
    #expect(document.metadata.title == "Quay closes again")
    #expect(document.metadata.publisher == "port-news")
    #expect(document.metadata.datePublished?.edtf == "2016-10-05")
    let titled = try imported("---\ntitle: A\ndate: 2020\n---\nText", as: path)
    #expect(titled.metadata.title == "A")
    #expect(titled.metadata.datePublished?.edtf == "2020")
  }

  @Test(
    "Only a whole date in a name is one",
    arguments: ["12016-10-05", "2016-13-05", "notes", "2016-10-051"])
  func noDateInName(name: String) {
    #expect(FileNameHints(path: "\(name).txt").date == nil)
  }

  @Test("A date at either end of a name leaves the rest as its title")
  func datesAtEnds() {
    #expect(FileNameHints(path: "2023-02-03 readout.md").title == "Readout")
    #expect(FileNameHints(path: "call-with-port-2023-02-03.md").title == "Call with port")
    #expect(FileNameHints(path: "2023-02-03.md").title == nil)
  }
}
