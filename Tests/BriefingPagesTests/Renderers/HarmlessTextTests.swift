import Testing

@testable import BriefingPages

@Suite("Text is made harmless")
struct HarmlessTextTests {
  static let marked: [(String, String)] = [
    ("plain", "plain"), ("a\u{1B}[2Jb", "a␛[2Jb"), ("\u{202E}abc\u{202C}", "‹RLO›abc‹PDF›"),
    ("a\u{9B}b", "a‹CSI›b"), ("a\tb", "a b"),
    ("Ünïcödé 中文 e\u{301}", "Ünïcödé 中文 e\u{301}"),
    ("👨‍👩‍👧‍👦 and 🇨🇳", "👨‍👩‍👧‍👦 and 🇨🇳"),
  ]

  @Test("by visible marks, and what is visible stays whole", arguments: marked)
  func marking(text: String, harmless: String) {
    #expect(HarmlessText.marking(text) == harmless)
    #expect(HarmlessText.marking(harmless) == harmless)
  }

  @Test("or by escapes")
  func escaping() {
    let text = HarmlessText.escaping("a\u{202E}é\u{7F}") { "<\(String($0.value, radix: 16))>" }
    #expect(text == "a<202e>é<7f>")
  }
}
