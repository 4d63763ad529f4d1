import Foundation
import Testing

@testable import ReaderCore

@Suite("The README")
struct ReadmeTests {
  /// Run with RECORD_SNAPSHOTS=1 to write the tables anew; such a run always fails.
  @Test("lists the keys as the commands have them")
  func keys() throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../README.md").standardized
    let text = try String(contentsOf: url, encoding: .utf8)
    let opening = "<!-- keys -->\n"
    let start = try #require(text.range(of: opening)).upperBound
    let end = try #require(text.range(of: "\n<!-- end of keys -->")).lowerBound
    let tables = Command.readmeTables()
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try text.replacingCharacters(in: start..<end, with: tables)
        .write(to: url, atomically: true, encoding: .utf8)
      Issue.record("the key tables of the README were written anew")
    } else {
      #expect(String(text[start..<end]) == tables)
    }
  }
}
