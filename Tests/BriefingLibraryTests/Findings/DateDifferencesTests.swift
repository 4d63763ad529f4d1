import DateAnalysis
import DocumentModel
import Testing
import TextImport

@testable import BriefingLibrary

@Suite("Where documents may date one thing differently")
struct DateDifferencesTests {
  private let ilse = "The ferry Ilse sank off Karrow Point on 4 March 2021."

  @Test(
    "two sentences with the same words and two dates are set beside each other",
    arguments: [
      "On 9 March 2021 the ferry Ilse sank off Karrow Point.",
      "The ferry Ilse sank off Karrow Point in April 2021.",
      "The ferry Ilse sinks off Karrow Point on 4 March 2022, in a storm.",
    ])
  func pairs(other: String) throws {
    #expect(try differences(["a.txt": ilse, "b.txt": other]).pairs.count == 1)
  }

  @Test(
    "what can be true beside each other is not",
    arguments: [
      "The ferry Ilse sank off Karrow Point in March 2021.",
      "The ferry Ilse sank off Karrow Point between 1 and 9 March 2021.",
      "The ferry Ilse sank off Karrow Point from 2 March 2021 to 9 March 2021.",
      "On 9 March 2021, after the ferry Ilse sank off Karrow Point, divers came.",
      "The ferry Ilse had not sunk off Karrow Point on 9 March 2021.",
      "The ferry Ilse sank off Karrow Point on 9 June 2014.",
      "The ferry Marta sank off Dune Harbour on 9 March 2021.",
      "On 9 March 2021 the owners of the ferry Ilse spoke of its cargo and of their insurers.",
    ])
  func agreement(other: String) throws {
    #expect(try differences(["a.txt": ilse, "b.txt": other]).pairs.isEmpty)
  }

  @Test("neither is what one document says twice, nor what happens again and again")
  func repetition() throws {
    let other = "On 9 March 2021 the ferry Ilse sank off Karrow Point."
    #expect(try differences(["a.txt": ilse + " " + other]).pairs.isEmpty)
    let third = "On 14 March 2021 the ferry Ilse sank off Karrow Point."
    #expect(try differences(["a.txt": ilse, "b.txt": other, "c.txt": third]).pairs.isEmpty)
  }

  @Test("a weekday may be that of another week, but is no other weekday")
  func weekdays() throws {
    func pairs(_ second: String, on day: String) throws -> Int {
      try differences([
        "a.md": "---\ndatePublished: 2021-03-05\n---\nThe Ilse sank off Karrow on Tuesday.\n",
        "b.md": "---\ndatePublished: \(day)\n---\nThe Ilse sank off Karrow on \(second).\n",
      ]).pairs.count
    }
    #expect(try pairs("Tuesday", on: "2021-03-12") == 0)
    #expect(try pairs("Wednesday", on: "2021-03-05") == 1)
  }

  @Test("an event of the manifest may be dated otherwise by a sentence that tells of little else")
  func events() throws {
    func sentences(_ text: String, status: String = "occurred") throws -> [String] {
      let event = """
        [[event]]
        id = "sinking"
        name = "The Ilse sinks"
        date = "2021-03-04"
        status = "\(status)"
        """
      return try differences(["a.txt": text], event).sentences["sinking", default: []]
        .map(\.sentence.date.edtf)
    }
    #expect(try sentences("The ferry Ilse sank on 9 March 2021.") == ["2021-03-09"])
    #expect(try sentences("The ferry Ilse sank in March 2021.").isEmpty)
    #expect(try sentences("The ferry Ilse sank on 9 March 2021.", status: "postponed").isEmpty)
    #expect(
      try sentences("On 9 March 2021 the insurers of the Ilse saw its owner sink into debt.")
        .isEmpty)
  }

  private func differences(
    _ files: [String: String], _ tables: String = ""
  ) throws -> DateDifferences {
    let manifest = "[briefing]\ntitle = \"Harbour\"\nasOf = \"2024-05-02\"\n" + tables
    let all = files.merging(["briefing.toml": manifest]) { first, _ in first }
    let sources = all.sorted { $0.key < $1.key }.map {
      SourceFile(path: $0.key, bytes: Array($0.value.utf8))
    }
    let opened = BriefingSnapshot(try Library.open(.bundled(sources, name: "harbour")))
    return try #require(opened.analysed()?.analysis).differences
  }
}
