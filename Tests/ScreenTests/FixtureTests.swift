import BriefingLibrary
import ScreenModel
import TestSupport
import Testing

@testable import attache

/// Texts of our own, opened as someone would who has no manifest.
@MainActor
@Suite("Other things than briefings open")
struct FixtureTests {
  nonisolated private static let texts = [
    "b-later.md": """
    ---
    title: The second letter
    date: 2024-03-02
    ---
    Maria Ortega writes again. Maria Ortega has heard from Viktor Hahn in Lisbon.

    She will meet Viktor Hahn on Friday.
    """,
    "a-first.txt": """
    The first letter

    Maria Ortega left Lisbon with Viktor Hahn. Nobody knows why Maria Ortega went.
    """,
    "c-list.md": """
    # A list

    - bread
    - salt

    > Who said so?
    """,
  ]

  @Test("A folder without a manifest shows its documents and the actors found so far")
  func folder() throws {
    let folder = try TemporaryFolder(Self.texts)
    let stage = Stage(Size(width: 80, height: 24), source: .files([folder.path]))
    #expect(stage.failure == nil)
    #expect(stage.shows("All documents"))
    for text in ["The second letter", "The first letter", "A list", "Maria Ortega"] {
      #expect(stage.shows(text), "\(text)\n\(stage.grid.text())")
    }
    try stage.press("1")
    #expect(stage.status.contains("This briefing has no issues: its manifest states none."))
    try stage.play("type /lisbon\npress Enter")
    #expect(stage.status.contains("1 of 2"))
  }

  @Test("The bundled briefing shows the same whether it was read before or is read now")
  func bundled() {
    let size = Size(width: 120, height: 36)
    #expect(Stage(size, source: .bundled).grid == Stage(size).grid)
  }

  @Test("A single file is read at once, and q leaves it")
  func file() throws {
    let folder = try TemporaryFolder(Self.texts)
    let stage = Stage(
      Size(width: 40, height: 10), source: .files([folder.path + "/c-list.md"]))
    expectScreen(
      stage.grid,
      """
      | A list                      1 document |
      |────────────────────────────────────────|
      | ▌ A list                               |
      |                                        |
      |   no author, publisher or date given   |
      |                                        |
      |   • bread                              |
      |   • salt                               |
      |────────────────────────────────────────|
      | c-list#p1     ] link · / search   ¶1/4 |
      """)
    try stage.press("q")
    #expect(stage.isFinished)
  }

  @Test("What is not there is no briefing, and the reason is kept for the end")
  func missing() {
    let stage = Stage(Size(width: 40, height: 10), source: .files(["/nowhere/at-all"]))
    #expect(stage.isFinished)
    #expect(stage.failure?.contains("/nowhere/at-all") == true)
  }

  @Test("Control characters and bidirectional overrides are visible marks")
  func controls() throws {
    let text = """
      Red \u{1B}[31mhere\u{1B}[0m and a bell\u{7}.

      Then \u{202E}desrever\u{202C} and \u{2066}apart\u{2069}.

      C1 \u{9B}5n, none \u{200B}seen, \u{7F}.
      """
    let stage = Stage(
      Size(width: 40, height: 12), source: .standardInput(Array(text.utf8)))
    expectScreen(
      stage.grid,
      """
      | Red ␛[31mhere␛[0m and a bell␇          |
      |────────────────────────────────────────|
      | ▌ Red ␛[31mhere␛[0m and a bell␇.       |
      |                                        |
      |   no author, publisher or date given   |
      |                                        |
      |   Then ‹RLO›desrever‹PDF› and          |
      |   ‹LRI›apart‹PDI›.                     |
      |                                        |
      |   C1 ‹CSI›5n, none ‹ZWSP›seen, ␡.      |
      |────────────────────────────────────────|
      | standard-input#p1        ] link   ¶1/3 |
      """)
  }

  @Test("Chinese, combining accents and emoji take the cells that they take")
  func wide() throws {
    let text = """
      台湾海峡的问题 and the e\u{301}te\u{301} of Zoe\u{308}

      👩‍👩‍👧 family, 🇵🇭 flag, ☎️ telephone, ｶﾀｶﾅ
      """
    let stage = Stage(
      Size(width: 40, height: 12), source: .standardInput(Array(text.utf8)))
    expectScreen(
      stage.grid,
      """
      | 台湾海峡的问题 and the été of Zoë      |
      |────────────────────────────────────────|
      | ▌ 台湾海峡的问题 and the été of Zoë    |
      |                                        |
      |   no author, publisher or date given   |
      |                                        |
      |   👩 family, 🇵🇭 flag, ☎️ telephone,    |
      |   ｶﾀｶﾅ                                 |
      |                                        |
      |                                        |
      |────────────────────────────────────────|
      | standard-input#p1        ] link   ¶1/2 |
      """)
  }
}
