import BriefingLibrary
import Foundation
import ScreenModel
import TestSupport
import Testing

@testable import attache

/// From the help alone: proposals become decisions, each one block of the manifest, and back.
@MainActor
@Suite("Proposals")
struct ProposalTests {
  private let folder: TemporaryFolder
  private let stage: Stage

  private static let letter = """
    Minister Ada Brandt met Olaf Brandt at Northport Harbour on Monday, and Ada Brandt spoke first.

    The minister, Brandt said, would wait. Olaf Brandt and Ada Brandt then left Northport Harbour.

    At Northport Harbour the Pilots Association (PA) waited. The PA wrote to Ida Stern in Wellmouth.

    Ida Stern answered the Pilots Association from Wellmouth, and Ida Sterne signed for Ida Stern.

    Olaf Brandt saw Ida Sterne in Wellmouth.
    """

  init() throws {
    folder = try TemporaryFolder(["letter.txt": Self.letter, "second.txt": "Nobody came."])
    stage = Stage(Size(width: 120, height: 36), source: .folder(folder.path))
    try stage.play("type :actors\npress Enter")
  }

  private var manifest: String? {
    try? String(contentsOfFile: folder.path + "/briefing.toml", encoding: .utf8)
  }

  private var title: String { folder.path.split(separator: "/").last.map(String.init) ?? "" }

  private func select(_ name: String) throws {
    try stage.press("g")
    for _ in 0..<40 where !stage.cursorLine.contains("▌ \(name)") { try stage.press("j") }
    #expect(stage.cursorLine.contains("▌ \(name)"), "\(name) is listed")
  }

  @Test("are accepted, made one, told apart and hidden by a key each, and taken back by another")
  func everything() throws {
    #expect(stage.shows("Found in the documents; nobody has confirmed them yet."))
    #expect(stage.status.contains("+ accept · = same as · D hide"))
    try select("Ida Stern")
    try stage.press("+")
    let start = "[briefing]\ntitle = \"\(title)\"\n"
    let accepted = """

      [[actor]]
      id = "ida-stern"
      schema = "Person"
      name = "Ida Stern"

      """
    #expect(stage.status.contains("Ida Stern is an actor of this briefing now; u takes it back."))
    #expect(manifest == start + accepted)
    #expect(stage.shows("FOUND IN THE DOCUMENTS"))

    try select("Ida Sterne")
    try stage.play("press =\ntype stern\npress Enter")
    let same = "\n[[sameActor]]\nname = [\"Ida Stern\", \"Ida Sterne\"]\n"
    #expect(stage.status.contains("Ida Sterne is the same as Ida Stern now; u takes it back."))
    #expect(manifest == start + accepted + same)
    #expect(!stage.shows("Ida Sterne  found"))

    try select("Northport Harbour")
    try stage.press("D")
    let hidden = "\n[[hiddenActor]]\nname = [\"Northport Harbour\"]\n"
    #expect(stage.status.contains("Northport Harbour is proposed no more; u takes it back."))
    #expect(manifest == start + accepted + same + hidden)
    try stage.press("g")
    #expect(!stage.shows("Northport Harbour"))

    try stage.press("u u")
    #expect(manifest == start + accepted)
    #expect(stage.shows("Northport Harbour"))
    #expect(stage.shows("Ida Sterne  found"))
    try stage.press("u")
    #expect(manifest == nil)
    #expect(!stage.shows("FOUND IN THE DOCUMENTS"))
  }

  @Test("that resemble each other are asked about until they are told apart")
  func different() throws {
    try select("Ida Sterne")
    try stage.press("Enter")
    #expect(stage.shows("PERHAPS THE SAME"))
    #expect(stage.cursorLine.contains("▌ Ida Stern"))
    #expect(stage.status.contains("! not the same"))
    try stage.press("!")
    #expect(stage.status.contains("Ida Sterne and Ida Stern are not the same; u takes it back."))
    #expect(
      manifest?.hasSuffix("\n[[differentActors]]\nname = [\"Ida Sterne\", \"Ida Stern\"]\n") == true
    )
    #expect(!stage.shows("PERHAPS THE SAME"))
    // The question comes back above the row that is selected, which stays where it is.
    try stage.press("u g")
    #expect(stage.shows("PERHAPS THE SAME"))
  }

  @Test("are no decision while one is chosen and the choice is left")
  func leaving() throws {
    try stage.press("= Esc")
    #expect(manifest == nil)
    try stage.play("press =\ntype zzz\npress Enter")
    #expect(stage.status.contains("Nobody was chosen, so nothing was decided."))
    #expect(manifest == nil)
  }

  @Test("cannot be decided about in the briefing inside the program, and it says why")
  func bundled() throws {
    let stage = Stage(Size(width: 120, height: 36), source: .bundled)
    try stage.play("type :actor antony\npress Enter\npress +")
    #expect(stage.status.contains("The briefing inside the program cannot be changed."))
  }
}
