import DateAnalysis
import DocumentModel
import Testing
import TextImport

@testable import BriefingLibrary

@Suite("What documents say about when")
struct DatedTextTests {
  @Test("is counted from each document's own day, else from that of the briefing")
  func reference() throws {
    let analysis = try analysis([
      "letter.md": "---\ndatePublished: 2021-04-20\n---\nThe pier closed last August.\n",
      "note.txt": "A note\n\nThe pier closed last August.\n",
    ])
    #expect(analysis.times(in: "letter").map(\.date?.edtf) == ["2020-08"])
    #expect(analysis.times(in: "note").map(\.date?.edtf) == ["2023-08"])
    #expect(analysis.dates["letter"]?.reference?.origin == .frontMatter)
    #expect(analysis.dates["note"]?.reference?.origin == .asOf)
    #expect(analysis.times(in: "nowhere").isEmpty)
  }

  @Test("stands in the order of time, headings left out")
  func entries() throws {
    let analysis = try analysis([
      "a.md": "# Minutes of 2 May 2022\n\nThe ferry came in 2023. It sank on 4 March 2021.\n",
      "b.md": "The crane fell on 3 June 2022. Nobody was hurt.\n",
    ])
    #expect(
      analysis.dates.entries.map { "\($0.sentence.date.edtf) \($0.passage)" } == [
        "2021-03-04 a#p2", "2022-06-03 b#p1", "2023 a#p2",
      ])
  }

  @Test("is nothing sure where there is no day to count from")
  func noReference() throws {
    let analysis = try analysis(
      [
        "a.txt": """
        The old ferry sank on 4 March 2021, off the pier where it had always lain.
        The crane fell last month.
        """
      ], asOf: nil)
    let dated = try #require(analysis.dates["a"])
    #expect(dated.expressions.map(dated.isSure) == [true, false])
    #expect(analysis.dates.entries.map(\.sentence.date.edtf) == ["2021-03-04"])
  }

  @Test("is not looked for in a language that is not read")
  func language() throws {
    let analysis = try analysis([
      "a.md": "---\nlanguage: de\ninLanguage: de\n---\nDer Kran fiel am 3 May 2022 um.\n"
    ])
    #expect(analysis.times(in: "a").isEmpty)
  }

  @Test("is found by its place in the text")
  func ranges() throws {
    let text = "On 2 May 2022 it rained. On 3 May 2022 it snowed. On 4 May 2022 it hailed."
    let analysis = try analysis(["a.txt": text])
    let dated = try #require(analysis.dates["a"])
    let second = TextRange(25, 49)
    #expect(dated.expressions(in: second).map(\.value) == ["2022-05-03"])
    #expect(dated.sentences(in: second).map(\.date.edtf) == ["2022-05-03"])
    #expect(dated.expressions(in: TextRange(30, 32)).isEmpty)
  }

  private func analysis(
    _ files: [String: String], asOf: String? = "2024-05-02"
  ) throws -> BriefingAnalysis {
    let manifest = asOf.map { "[briefing]\ntitle = \"Harbour\"\nasOf = \"\($0)\"\n" }
    let all = files.merging(manifest.map { ["briefing.toml": $0] } ?? [:]) { first, _ in first }
    let sources = all.sorted { $0.key < $1.key }.map {
      SourceFile(path: $0.key, bytes: Array($0.value.utf8))
    }
    let opened = BriefingSnapshot(try Library.open(.bundled(sources, name: "harbour")))
    return try #require(opened.analysed()?.analysis)
  }
}
