import DocumentModel
import Foundation
import TestSupport
import Testing

@testable import BriefingLibrary

@Suite("A first manifest")
struct InitialManifestTests {
  private let folder: TemporaryFolder
  private var source: BriefingSource { .folder(folder.path) }

  init() throws {
    folder = try TemporaryFolder([
      "letter_2024-04-20.txt": """
      Ida Stern met Olaf Brandt in Wellmouth. Olaf Brandt thanked Ida Stern.

      Olaf Brandt left Wellmouth with Ida Stern.
      """,
      "answer_2024-05.txt": "Ida Stern answered Olaf Brandt.",
    ])
  }

  private func manifest() throws -> InitialManifest {
    let snapshot = BriefingSnapshot(try Library.open(source), cache: nil)
    return InitialManifest(try #require(snapshot.analysed()))
  }

  @Test("says what was found, all of it behind number signs, and the day of the latest document")
  func text() throws {
    let manifest = try manifest()
    #expect(manifest.actors > 1)
    #expect(manifest.text.contains("\nasOf = \"2024-04-20\"\n"))
    #expect(
      manifest.text.contains(
        "\n# 4 mentions, the first in answer-2024-05#p1\n# [[actor]]\n# id = \"ida-stern\"\n")
        || manifest.text.contains(
          "\n# 4 mentions, the first in letter-2024-04-20#p1\n# [[actor]]\n# id = \"ida-stern\"\n")
    )
    let open = manifest.text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(open.count == 3, "the header, title and day of the briefing")
  }

  @Test("is read without mistakes, and with its number signs taken off too")
  func reading() throws {
    let manifest = try manifest()
    _ = try Library.write(manifest, into: source)
    let opened = try Library.open(source)
    #expect(opened.problems.isEmpty)
    #expect(opened.briefing.hasManifest)
    #expect(opened.briefing.actors.isEmpty)
    let bare = manifest.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        line.hasPrefix("# [[") || line.contains(" = \"") ? line.drop { "# ".contains($0) } : line
      }.filter { !$0.hasPrefix("principal") && !$0.hasPrefix("sides") }.joined(separator: "\n")
    try folder.write(Data(bare.utf8), to: "briefing.toml")
    let accepted = try Library.open(source)
    #expect(accepted.problems.isEmpty)
    #expect(accepted.briefing.actors.count == manifest.actors)
  }

  @Test("is never written over another, not even over a link that leads nowhere")
  func existing() throws {
    let manifest = try manifest()
    try folder.write(Data("# mine\n".utf8), to: "briefing.toml")
    #expect(throws: DecisionError.manifestExists(path: folder.path + "/briefing.toml")) {
      try Library.write(manifest, into: source)
    }
    let path = folder.path + "/briefing.toml"
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "# mine\n")
    try FileManager.default.removeItem(atPath: path)
    try folder.link("briefing.toml", to: "nowhere")
    #expect(throws: DecisionError.manifestExists(path: path)) {
      try Library.write(manifest, into: source)
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.count == 3)
  }
}
