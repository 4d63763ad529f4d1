import Testing

@testable import ScreenModel

@Suite("What text becomes on its way to the screen")
struct GlyphsTests {
  @Test(
    "nothing that a terminal obeys, reorders by or hides comes through",
    arguments: [
      ("\u{1B}[2J", "␛[2J"),
      ("\u{07}\u{7F}\r\n", "␇␡␍␊"),
      ("\u{9B}31m\u{85}\u{80}", "‹CSI›31m‹NEL›‹U+0080›"),
      ("a\u{202E}b\u{2066}c\u{2069}", "a‹RLO›b‹LRI›c‹PDI›"),
      ("zero\u{200B}width", "zero‹ZWSP›width"),
      ("\u{FEFF}x\u{E0041}\u{2028}", "‹BOM›x‹U+E0041›‹LS›"),
      ("co\u{AD}op", "co‧op"),
      ("a\tb", "a b"),
      ("a\u{200D}b", "a‹ZWJ›b"),
      ("x\u{FE0F}\u{FE01}", "x‹U+FE0F›‹U+FE01›"),
    ])
  func gate(text: String, shown: String) {
    #expect(Glyphs.visible(text) == shown)
    #expect(Glyphs.visible(shown) == shown, "twice is as once")
  }
}
