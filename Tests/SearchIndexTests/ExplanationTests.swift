import DocumentModel
import Testing

@testable import SearchIndex

@Suite("A query is explained")
struct ExplanationTests {
  private static let index = MemoryIndex(documents: [
    .init("a", ["Chips and a chip.", "The chipmaker buys coal.", "Detained for a detainee."]) {
      $0.publisher = "Tidal Post"
    },
    .init("b", ["Chip rules, export restrictions.", "Nothing."]),
  ])

  private func explained(_ text: String) throws -> String {
    let explainer = QueryExplainer(Self.index, .empty)
    return try outline(explainer.explanation(of: Query(parsing: text)))
  }

  private func outline(_ explanation: QueryExplanation?) -> String {
    (explanation?.lines ?? []).map { strokes, part in
      "\(strokes)\([part.text, part.sentence].filter { !$0.isEmpty }.joined(separator: " · "))  \(part.passages)"
    }.joined(separator: "\n")
  }

  @Test("as a tree in words, with what each part finds")
  func tree() throws {
    #expect(
      try explained("chip* -(coal OR \"export restrictions\")") == """
        all of  1
        ├ chip* · words that begin so: chip, chipmaker, chips  3
        └ not  3
          └ any of  2
            ├ coal · in any form: coal  1
            └ "export restrictions" · these words side by side  1
        """)
  }

  @Test(
    "each kind of word in its forms",
    arguments: [
      ("detainee", "detainee · in any form: detainee, detained  1"),
      ("\"chips\"", "\"chips\" · as it is written  1"),
      ("coat~", "coat~1 · in any form, or with one letter changed: coal  1"),
      ("zeppelin", "zeppelin · in any form  0"),
      ("source:post", "source:post · the document's publisher has that in the name  3"),
      (
        "rules NEAR/2 export",
        """
        at most 2 words apart  1
        ├ rules · in any form: rules  1
        └ export · in any form: export  1
        """
      ),
    ])
  func forms(text: String, expected: String) throws {
    #expect(try explained(text) == expected)
  }

  @Test("the word being typed by its forms and by what it may become")
  func typing() {
    let explainer = QueryExplainer(Self.index, .empty)
    #expect(
      outline(explainer.explanation(of: Query.typing("chip").query))
        == "chip… · in any form, or words that begin so: chip, chips, chipmaker  3")
    #expect(explainer.explanation(of: Query.typing("").query) == nil)
  }

  @Test("with so many words and no more")
  func manyWords() throws {
    let words = (0..<30).map { "port\($0)" }.joined(separator: " ")
    let explainer = QueryExplainer(MemoryIndex(documents: [.init("a", [words])]), .empty)
    let explanation = try #require(explainer.explanation(of: Query(parsing: "port*")))
    #expect(explanation.words.count == 8)
    #expect(explanation.wordCount == 30)
    #expect(explanation.sentence.hasSuffix(" and 22 more"))
  }
}
