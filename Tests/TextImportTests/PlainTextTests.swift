import DocumentModel
import Testing

@testable import TextImport

@Suite("Plain text is cut into passages")
struct PlainTextTests {
  @Test("The text is the file's, to the last character")
  func wholeText() throws {
    let text = "First.\r\n\r\n  Second. \r\n\r\n"
    let document = try imported(text)
    #expect(document.text == text)
    #expect(outline(of: document) == ["1 paragraph \"First.\"", "2 paragraph \"Second.\""])
    #expect(document.passages.map(\.scalarStart) == [0, 12])
  }

  @Test("Where nobody wrapped the lines, each is a passage")
  func longLines() throws {
    let long = String(repeating: "The harbour was closed again. ", count: 6)
    let document = try imported([long, "A short one.", long].joined(separator: "\n"))
    #expect(document.passages.map(\.kind) == [.paragraph, .paragraph, .paragraph])
    #expect(document.metadata.title == nil)
  }

  @Test("A wrapped paragraph is one passage with its line ends inside")
  func wrapped() throws {
    let document = try imported(
      """
      The council met on Tuesday to hear what the pilots had to say about the new
      channel, which is deeper than the old one but turns twice before it reaches
      the quay.

      Nobody had asked them before the dredging began, and they said so more than
      once in the course of the evening.
      """)
    #expect(document.passages.map(\.kind) == [.paragraph, .paragraph])
    #expect(document.text(of: document.passages[0]).hasSuffix("reaches\nthe quay."))
  }

  @Test("An indented line begins a new paragraph, and so does one behind a short sentence")
  func paragraphsInABlock() throws {
    let document = try imported(
      """
      The council met on Tuesday to hear what the pilots had to say about the new
      channel, which is deeper than the old one but turns twice on the way to it.
        Nobody had asked them before the dredging began, and they said so more than
      once.
      The mayor, who had arrived late from another meeting, thanked all of them and
      closed the evening without a decision, as everybody there had expected of him.
      """)
    #expect(
      document.passages.map { document.text(of: $0).prefix(6) } == ["The co", "Nobody", "The ma"])
  }

  @Test("Short lines between blank lines stand as they are")
  func address() throws {
    let document = try imported("Dear all,\n\nHarbour Office\n12 Quay Street\nPort Town\n")
    #expect(
      outline(of: document) == [
        "1 paragraph \"Dear all,\"",
        "2 preformatted \"Harbour Office⏎12 Quay Street⏎Port Town\"",
      ])
  }

  @Test("Indented blocks and columns stand as they are")
  func preformatted() throws {
    let document = try imported(
      "Figures below:\n\n    port = 3\n      quay = 4\n\nPort     Ships\nEast     12\nWest     7\n")
    #expect(
      outline(of: document) == [
        "1 paragraph \"Figures below:\"",
        "2 preformatted \"    port = 3⏎      quay = 4\"",
        "3 preformatted \"Port     Ships⏎East     12⏎West     7\"",
      ])
  }

  @Test("List lines are items, with what follows up to the next")
  func lists() throws {
    let document = try imported(
      "To do:\n- ask the pilots\n  - both of them\n- write it\n  down\n\n1. East\n2) West\n\n* * *\n"
    )
    #expect(
      outline(of: document) == [
        "1 paragraph \"To do:\"",
        "2 item1 • \"ask the pilots\"",
        "3 item2 • \"both of them\"",
        "4 item1 • \"write it⏎  down\"",
        "5 item1 1. \"East\"",
        "6 item1 2. \"West\"",
        "7 paragraph \"* * *\"",
      ])
  }

  @Test(
    "A first line that is evidently a headline is the title, and stays in the text",
    arguments: [
      ("Harbour closed\n\nIt was.", "Harbour closed"),
      ("Harbour closed;\nPilots angry.\n\nIt was.", "Harbour closed"),
      (
        "Pilots ask for more time.\n\nThey met on Tuesday and asked for a month.",
        "Pilots ask for more time"
      ),
      ("Back to the U.S.\n\nThe ship left on Monday with all of its crew.", "Back to the U.S."),
    ])
  func headline(text: String, title: String) throws {
    let document = try imported(text)
    #expect(document.metadata.title == title)
    #expect(document.passages.first?.kind == .heading(level: 1))
    #expect(document.text == text)
  }

  @Test(
    "A first line that may be running text is no title",
    arguments: [
      "Dear all,\n\nIt was.", "It was.\n\nAnd then it was not.", "Alone", "- One\n\nTwo",
      "A\nB\n\nC",
    ])
  func noHeadline(text: String) throws {
    #expect(try imported(text).metadata.title == nil)
  }

  @Test("A paragraph without an end is cut behind sentences, and nothing is lost")
  func endless() throws {
    let sentence = "The tide comes in twice a day and so does the pilot. "
    let text = String(repeating: sentence, count: 2000)
    let document = try imported(text)
    #expect(document.passages.count > 6)
    #expect(document.passages.allSatisfy { $0.range.count <= PassageList.longest })
    #expect(document.passages.allSatisfy { document.text(of: $0).hasSuffix("pilot.") })
    let words = document.passages.map { document.text(of: $0).split(separator: " ").count }
    #expect(words.reduce(0, +) == 2000 * 12)
  }

  @Test("A cut never divides a character", arguments: ["水", "é"])
  func scalarBoundaries(letter: String) throws {
    let text = String(repeating: letter, count: 30000)
    let document = try imported(text)
    #expect(document.passages.map { String(document.text(of: $0)) }.joined() == text)
  }

  @Test("Scalars before a passage are counted, not bytes")
  func scalarStarts() throws {
    let document = try imported("Größe.\n\n水水\n\nEnd.")
    #expect(document.passages.map(\.scalarStart) == [0, 8, 12])
  }

  @Test("An empty file has no passages")
  func empty() throws {
    #expect(try imported("").passages.isEmpty)
    #expect(try imported("\n \n").passages.isEmpty)
  }
}
