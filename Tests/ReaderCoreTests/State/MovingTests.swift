import ScreenModel
import Testing

@testable import ReaderCore

@Suite("Moving")
struct MovingTests {
  @Test(
    "The page follows the selection in the pane of places",
    arguments: [
      ("g", "overview “1Noise3” navigation"),
      ("g k", "overview “1Noise3” navigation"),
      ("j", "issue/noise “Port companyPromises qui” navigation"),
      ("j j g j", "issue/noise “Port companyPromises qui” navigation"),
      ("G", "quotations “Nobody counts the jobssa” navigation"),
      ("j j Enter", "issue/jobs “Nobody counts the jobs, ” page"),
    ])
  func navigation(keys: String, expected: String) throws {
    try expectSummary(after: keys, expected)
  }

  @Test(
    "On a page the selection goes from stop to stop, and no further than the ends",
    arguments: [
      ("j", "document/letter “Ada Brandt runs the Port” page"),
      ("j j k", "document/letter “Ada Brandt runs the Port” page"),
      ("k", "document/letter “A letter” page"),
      ("G", "document/letter “Nobody counts the jobs, ” page"),
      ("G j", "document/letter “Nobody counts the jobs, ” page"),
      ("G g", "document/letter “A letter” page"),
    ])
  func page(keys: String, expected: String) throws {
    try expectSummary(after: ": \"document/letter\" Enter \(keys)", expected)
  }

  @Test(
    "J and K step in place, from one issue or document to the next",
    arguments: [
      ("1 J", "issue/jobs “Nobody counts the jobs, ” page"),
      ("1 J J", "issue/jobs “Nobody counts the jobs, ” page ! This is the last one."),
      ("1 K", "issue/noise “Port companyPromises qui” page ! This is the first one."),
      (": \"document/letter\" Enter J", "document/minutes “Minutes” page"),
      (
        ": \"help\" Enter J", "help page ! J and K step through documents, issues and actors."
      ),
    ])
  func stepping(keys: String, expected: String) throws {
    try expectSummary(after: keys, expected)
  }

  @Test(
    "Tab goes from pane to pane, w to the linked actors and back",
    arguments: [
      ("Tab", "overview “1Noise3” page"), ("Tab Tab", "overview “1Noise3” related"),
      ("Tab Tab Tab", "overview “1Noise3” navigation"), ("S-Tab", "overview “1Noise3” related"),
      ("w", "overview “1Noise3” related"), ("w w", "overview “1Noise3” page"),
      ("z", "overview “1Noise3” page"),
      (": \"help\" Enter w", "help page ! Nothing is linked to this page."),
    ])
  func panes(keys: String, expected: String) throws {
    try expectSummary(after: keys, expected)
  }

  @Test(
    "A key that means nothing says which one helps, until the next key",
    arguments: [
      ("@", "overview “1Noise3” navigation ! @ means nothing here; ? shows the keys."),
      ("@ C-l", "overview “1Noise3” navigation"),
      ("7", "overview “1Noise3” navigation ! There is no issue 7: the last is 2."),
    ])
  func messages(keys: String, expected: String) throws {
    try expectSummary(after: keys, expected)
  }
}
