import ScreenModel
import Testing

@Suite("Keys have names")
struct KeyTests {
  static let named: [(Key, String)] = [
    (.character("j"), "j"), (.character("G"), "G"), (.character("-"), "-"), (.space, "Space"),
    (.character("中"), "中"), (.control("x"), "C-x"), (.control(" "), "C-Space"),
    (.control("\\"), "C-\\"), (.alt("x"), "M-x"), (.alt("X"), "M-X"), (.alt("-"), "M--"),
    (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"), (.backTab, "S-Tab"),
    (.backspace, "BSpace"), (.delete, "Del"), (.insert, "Ins"), (.up, "Up"), (.down, "Down"),
    (.left, "Left"), (.right, "Right"), (.home, "Home"), (.end, "End"), (.pageUp, "PageUp"),
    (.pageDown, "PageDown"), (.function(1), "F1"), (.function(12), "F12"), (.altLeft, "M-Left"),
    (.shift(.function(3)), "S-F3"), (.modified([.control, .shift], .up), "C-S-Up"),
    (Key.control("x").adding(.alt), "C-M-x"), (Key.enter.adding(.alt), "M-Enter"),
    (Key.backTab.adding(.alt), "M-S-Tab"),
    (Key.alt("x").adding(.control), "C-M-x"),
  ]

  @Test("a name leads back to its key", arguments: named)
  func roundTrip(key: Key, name: String) {
    #expect(key.name == name)
    #expect(Key(name: name) == key)
  }

  @Test(
    "other ways to write a key mean the same",
    arguments: [
      ("Return", "Enter"), ("C-m", "Enter"), ("C-j", "Enter"), ("C-i", "Tab"), ("C-[", "Esc"),
      ("C-h", "BSpace"), ("Backspace", "BSpace"), ("C-X", "C-x"), ("M-C-x", "C-M-x"),
      ("S-Tab", "S-Tab"), ("S-j", "J"), ("PgDn", "PageDown"), ("S-M-Up", "M-S-Up"),
      ("C-@", "C-Space"),
    ])
  func otherNames(name: String, usual: String) {
    #expect(Key(name: name)?.name == usual)
  }

  @Test("what is no key has no value", arguments: ["", "F0", "F99", "Foo", "C-", "X-x", "jj"])
  func unknown(name: String) {
    #expect(Key(name: name) == nil)
  }
}
