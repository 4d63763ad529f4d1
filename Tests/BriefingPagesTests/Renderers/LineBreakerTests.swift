import ScreenModel
import Testing

@testable import BriefingPages

@Suite("Lines are broken")
struct LineBreakerTests {
  static let broken: [(String, Int, [String])] = [
    ("one two three", 7, ["one two", "three"]),
    ("one two three", 8, ["one two", "three"]),
    ("one  two", 4, ["one", "two"]),
    ("", 5, [""]),
    ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("a abcdefgh", 3, ["a", "abc", "def", "gh"]),
    ("well-known man", 6, ["well-", "known", "man"]),
    ("first\nsecond line", 20, ["first", "second line"]),
    ("中国外交部", 4, ["中国", "外交", "部"]),
    ("a中国", 4, ["a中", "国"]),
    ("e\u{301}te\u{301} fini", 4, ["e\u{301}te\u{301}", "fini"]),
    ("x", 0, ["x"]),
  ]

  @Test("at blanks, hyphens and wide characters, else in the word", arguments: broken)
  func lines(text: String, width: Int, lines: [String]) {
    #expect(LineBreaker.lines(of: text, width: width) == lines)
  }

  @Test("and none is wider than asked for", arguments: [1, 2, 3, 7, 20])
  func width(width: Int) {
    let text = "Zwölf Boxkämpfer — 中文 and 👩‍👩‍👧 e\u{301}\u{302} jagen Viktor quer\u{202E}über"
    for line in LineBreaker.lines(of: text, width: max(2, width)) {
      #expect(Glyphs.width(of: line) <= max(2, width))
    }
  }
}
