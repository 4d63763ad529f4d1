import Testing

@testable import attache

@Suite("What is written")
struct ConsoleTests {
  private func written(_ write: (Console) throws -> Void) rethrows -> String {
    var text = ""
    try withoutActuallyEscaping({ (piece: String) in text += piece }) { collect in
      try write(
        Console(width: 80, isTerminal: false, write: collect, remark: { _ in }, finish: {}))
    }
    return text
  }

  @Test("lines up in columns, wide characters too")
  func columns() {
    let text = written {
      $0.write(columns: [["7", "beijing", "北京"], ["12", "中国", "China"], ["3", "a\u{1B}", ""]])
    }
    #expect(
      text
        == """
         7  beijing  北京
        12  中国     China
         3  a␛

        """.replacing("a␛\n", with: "a␛       \n"))
  }

  @Test("as JSON has sorted keys, and escapes for what a terminal would obey")
  func json() throws {
    let text = try written { try $0.write(json: ["b": "x\u{9B}31m\u{202E}", "a": "é/👩‍👩‍👧\u{1B}"]) }
    #expect(
      text == #"""
        {
          "a" : "é/👩‍👩‍👧\u001b",
          "b" : "x\u009b31m\u202e"
        }

        """#)
  }
}
