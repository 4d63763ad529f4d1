import BriefingLibrary
import Foundation
import ReaderCore
import ScreenModel
import TestSupport
import Testing

@MainActor
@Suite("Commands by name and by other keys")
struct CommandLineScreenTests {
  nonisolated private static let size = Size(width: 80, height: 24)

  @Test(
    "A line goes where it says",
    arguments: [
      ("actor qin", "actor/qin-gang"), ("issue/russia", "issue/russia"), ("timeline", "timeline"),
      ("chips", "issue/chips"), ("document taiwan", "taiwan#p1"), ("search wang", "search wang"),
      ("link/antony-blinken/qin-gang", "link/antony-blinken/qin-g"), ("help", "help"),
      ("document/overview#p28", "overview#p28"),
    ])
  func going(line: String, place: String) throws {
    let stage = Stage(Self.size)
    try stage.play("type :\(line)\npress Enter")
    #expect(stage.status.hasPrefix(" \(place)"))
  }

  @Test("What it could become stands above it; the arrows choose, Tab completes")
  func completing() throws {
    let stage = Stage(Self.size)
    try stage.play("type :actor s")
    #expect(stage.shows("▌actor wendy-sherman"))
    #expect(stage.shows(" actor craig-singleton"))
    try stage.press("Tab")
    #expect(stage.status.hasPrefix(" :actor wendy-sherman"))
    try stage.press("Enter")
    #expect(stage.status.hasPrefix(" actor/wendy-sherman"))
    try stage.play("type :actor s\npress Down Down Enter")
    #expect(stage.status.hasPrefix(" actor/craig-singleton"))
  }

  @Test("A line that means nothing names what is nearest")
  func unknown() throws {
    let stage = Stage(Self.size)
    try stage.play("type :timelnie\npress Enter")
    #expect(stage.status.contains("“timelnie” is no command and no place. Did you mean timeline?"))
    try stage.play("type :xyzzy\npress Enter")
    #expect(stage.status.contains("“xyzzy” is no command and no place. : lists them as you type."))
  }

  @Test("A key that means nothing says which one helps, and the next key takes the message away")
  func unknownKey() throws {
    let stage = Stage(Self.size)
    let before = stage.grid
    try stage.press("@")
    #expect(stage.status.contains("@ means nothing here; ? shows the keys."))
    try stage.press("C-l")
    #expect(stage.grid == before)
  }

  @Test("Keys are changed in a file; help and messages know them")
  func rebinding() throws {
    let folder = try TemporaryFolder([
      "config.toml": """
      [keys]
      move-down = ["x", "Down"]
      zoom = "Z"
      """
    ])
    let (keymap, problems) = Keymap.configured(
      by: UserConfiguration(path: folder.path + "/config.toml"))
    #expect(problems.isEmpty)
    let stage = Stage(Self.size, keymap: keymap)
    try stage.press("x x")
    #expect(stage.status.contains("issue/chips"))
    try stage.press("j")
    #expect(stage.status.contains("j means nothing here"))
    try stage.press("Z")
    #expect(!stage.shows("PLACES"))
    try stage.press("?")
    #expect(stage.shows("Down x                  Next row"))
  }
}
