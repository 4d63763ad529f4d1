import Testing

@testable import ScreenModel

@Suite("What text becomes on its way to the screen")
struct GlyphsTests {
  @Test(
    "nothing that a terminal obeys, reorders by or hides comes through",
    arguments: [
      ("\u{1B}[2J", "␛[2J"),
      ("\u{0}\u{07}\u{7F}\r\n", "␀␇␡␍␊"),
      ("\u{9B}31m\u{85}\u{80}", "‹CSI›31m‹NEL›‹U+0080›"),
      ("a\u{202E}b\u{2066}c\u{2069}", "a‹RLO›b‹LRI›c‹PDI›"),
      ("zero\u{200B}width", "zero‹ZWSP›width"),
      ("\u{FEFF}x\u{E0041}\u{2028}", "‹BOM›x‹U+E0041›‹LS›"),
      ("co\u{AD}op", "co‧op"),
      ("a\tb", "a b"),
      ("a\u{200D}b", "a‹ZWJ›b"),
      ("x\u{FE0F}\u{FE01}", "x‹U+FE0F›‹U+FE01›"),
      ("😀\u{FE0F}\u{E0101}\u{E0102}", "😀\u{FE0F}‹U+E0101›‹U+E0102›"),
      ("\u{3164}\u{FFFF}\u{1FFFE}", "‹HF›‹U+FFFF›‹U+1FFFE›"),
      ("\u{301}x", "◌\u{301}x"),
    ])
  func gate(text: String, shown: String) {
    #expect(Glyphs.visible(text) == shown)
    #expect(Glyphs.visible(shown) == shown, "twice is as once")
  }

  @Test("no scalar of the first two planes comes through as a control or as nothing")
  func everyScalar() {
    for value in UInt32(0)..<0x2_0000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let shown = Glyphs.visible(String(Character(scalar))).unicodeScalars
      #expect(!shown.isEmpty)
      for scalar in shown {
        let properties = scalar.properties
        let isHarmful =
          properties.generalCategory == .control || properties.isBidiControl
          || properties.isDefaultIgnorableCodePoint || scalar.value == 0x2028
        if isHarmful { Issue.record("U+\(String(value, radix: 16)) comes through") }
      }
    }
  }

  @Test("line ends stay where they are asked to")
  func lines() {
    #expect(Glyphs.visible("a\u{1B}\nb\n", keepingLineEnds: true) == "a␛\nb\n")
    #expect(Glyphs.visible("a\r\nb") == "a␍␊b")
  }

  @Test(
    "glyphs take the cells they take",
    arguments: [
      ("abc", [1, 1, 1]), ("中文", [2, 2]), ("e\u{301}x", [1, 1]), ("ａ。｡", [2, 2, 1]),
      ("한\u{1112}\u{1161}\u{11AB}", [2, 2]), ("❤❤\u{FE0F}", [1, 2]), ("⌚\u{FE0E}", [2]),
      ("👍🏽👍", [2, 2]), ("🇫🇷🇩🇪🇫", [2, 2, 2]), ("👩\u{200D}🚀!", [2, 1]),
      ("👨\u{200D}👩\u{200D}👧\u{200D}👦!", [2, 1]), ("❤\u{FE0F}\u{200D}🔥", [2]),
      ("1\u{FE0F}\u{20E3}1", [2, 1]), ("नमस्ते", [1, 1, 1, 1]), ("…–“”", [1, 1, 1, 1]),
      ("ไทยที่", [1, 1, 1, 1]), ("辻\u{E0101}", [2]), ("™ ®", [1, 1, 1]), ("", []),
    ])
  func widths(text: String, widths: [Int]) {
    #expect(Glyphs.cells(of: text).map(\.width) == widths)
    #expect(Glyphs.width(of: text) == widths.reduce(0, +))
  }

  @Test(
    "what one glyph cannot hold is left away",
    arguments: [
      ("a\u{301}\u{302}\u{303}\u{304}\u{305}", "a\u{301}\u{302}\u{303}"),
      ("👨\u{200D}👩\u{200D}👧\u{200D}👦", "👨"),
      ("👩🏽\u{200D}🚀", "👩🏽\u{200D}🚀"),
    ])
  func longClusters(text: String, shown: String) {
    #expect(Glyphs.visible(text).unicodeScalars.elementsEqual(shown.unicodeScalars))
  }

  @Test("each glyph knows its bytes, and those of a mark share theirs")
  func ranges() {
    let cells = Glyphs.cells(of: "aé中\u{200B}b")
    #expect(cells.map(\.text).joined() == "aé中‹ZWSP›b")
    #expect(
      cells.map { [$0.range.lowerBound, $0.range.upperBound] }
        == [[0, 1], [1, 3], [3, 6]] + Array(repeating: [6, 9], count: 6) + [[9, 10]])
  }

  @Test(
    "a text is cut between glyphs",
    arguments: [
      ("abcdef", 6, "abcdef"), ("abcdef", 4, "abc…"), ("中文字", 4, "中…"), ("中文字", 5, "中文…"),
      ("abc", 1, "…"), ("abc", 0, ""), ("ab\u{202E}cd", 5, "ab…"), ("", 0, ""),
    ])
  func truncation(text: String, width: Int, shown: String) {
    #expect(Glyphs.truncated(text, to: width) == shown)
  }

  @Test("the beginning that fits is told in bytes and in cells")
  func prefix() {
    #expect(Glyphs.prefix(of: "a中b", fitting: 2) == (1, 1))
    #expect(Glyphs.prefix(of: "a中b", fitting: 3) == (4, 3))
    #expect(Glyphs.prefix(of: "a中b", fitting: 9) == (5, 4))
    #expect(Glyphs.prefix(of: "\u{202E}b", fitting: 3) == (0, 0))
  }

  @Test("a part of a text is as good as a text")
  func substrings() {
    let text = "x中文y"
    #expect(Glyphs.width(of: text.dropFirst().dropLast()) == 4)
    #expect(Glyphs.visible(text.dropFirst()) == "中文y")
  }
}
