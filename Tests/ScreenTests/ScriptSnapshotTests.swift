import Foundation
import ScreenModel
import Testing

/// Each file in `Scripts`, played on screens of four sizes, shows what `Snapshots` holds.
@MainActor
@Suite("Scripts of keys show the recorded screens")
struct ScriptSnapshotTests {
  nonisolated private static let sizes = ["40x10", "80x24", "120x36", "200x60"]

  nonisolated private static let folder = Snapshot.folder.appendingPathComponent("Scripts")

  nonisolated private static let scripts: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".script") }.map { String($0.dropLast(".script".count)) }.sorted()

  @Test("at every size", arguments: scripts, sizes)
  func recorded(script: String, size: String) throws {
    let file = Self.folder.appendingPathComponent("\(script).script")
    let text = try String(contentsOf: file, encoding: .utf8)
    let stage = Stage(try #require(Size(size)))
    try Snapshot(name: "\(script)-\(size)").expect(try stage.play(text))
  }

  @Test("no recorded screen is left over from a script that is gone")
  func leftovers() throws {
    let recorded = try FileManager.default.contentsOfDirectory(
      atPath: Snapshot.folder.appendingPathComponent("Snapshots").path)
    let expected = Self.scripts.flatMap { script in Self.sizes.map { "\(script)-\($0).txt" } }
    #expect(Set(recorded).subtracting(expected).isEmpty)
    #expect(!Self.scripts.isEmpty)
  }
}
