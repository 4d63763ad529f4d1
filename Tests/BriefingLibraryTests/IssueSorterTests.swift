import DocumentModel
import TestSupport
import Testing

@testable import BriefingLibrary

@Suite("Passages are sorted into issues")
struct IssueSorterTests {
  @Test(
    "An issue that another names is known before it, by identifier or name, wherever it stands",
    arguments: ["issue:chips", "issue:CHIPS", "issue:\"Chip controls\"", "issue:\"chip controls\""])
  func order(query: String) throws {
    let folder = try TemporaryFolder([
      "a.txt": "Coal and chips.\n\nCoal alone.",
      "briefing.toml": """
      [[issue]]
      id = "coal"
      name = "Coal"
      query = 'coal \(query)'

      [[issue]]
      id = "chips"
      name = "Chip controls"
      query = "chips"
      """,
    ])
    let opened = BriefingSnapshot(try Library.open(.folder(folder.path)))
    #expect(opened.problems.isEmpty)
    let passages = opened.analysed()?.analysis?.passages
    #expect(passages?["coal"] == [PassageReference("a", 1)])
    #expect(passages?["chips"] == [PassageReference("a", 1)])
  }

  @Test("Issues that name each other, or begin like one another, come to an end")
  func circles() throws {
    let folder = try TemporaryFolder([
      "a.txt": "Coal and chips.",
      "briefing.toml": """
      [[issue]]
      id = "coal"
      name = "Coal"
      query = "coal issue:coal-2"

      [[issue]]
      id = "coal-2"
      name = "More coal"
      query = "coal -issue:coal"

      [[issue]]
      id = "self"
      name = "Itself"
      query = "coal issue:self"
      """,
    ])
    let opened = BriefingSnapshot(try Library.open(.folder(folder.path)))
    let passages = opened.analysed()?.analysis?.passages
    #expect(passages?["coal"] == [])
    #expect(passages?["coal-2"] == [PassageReference("a", 1)])
    #expect(passages?["self"] == [])
  }
}
