import Testing

@testable import ActorAnalysis

@Suite("The word scanner")
struct WordScannerTests {
  @Test(
    "text is cut into words",
    arguments: [
      ("In the U.S., Xi’s", "In the U.S. Xi s"),
      ("U.S.-China, U.S.A and it.So at 3.5", "U.S. China U.S.A and it So at 3 5"),
      ("co-operate—F16 d'état", "co operate F16 d état"),
      ("习近平 said", "习 近 平 said"),
      ("a\u{AD}b e\u{301}t \u{1F600}x", "a\u{AD}b e\u{301}t x"),
      ("", ""), (" .,\n\u{1B}[0m", "0m"),
    ])
  func cutting(text: String, expected: String) {
    #expect(cut(text).joined(separator: " ") == expected)
  }

  @Test(
    "words are alike whatever their case and accents",
    arguments: [("Séoul", "SEOUL"), ("U.S.", "us"), ("Straße", "STRASSE"), ("Ёлка", "ёлка")])
  func folding(left: String, right: String) {
    #expect(words(of: left).map(\.hash) == words(of: right).map(\.hash))
  }

  @Test("capitals and dots make a word's shape")
  func shapes() {
    let shapes = words(of: "Xi U.S. CSIS x F16 Élan ÉLAN").map(\.shape)
    #expect(
      shapes == [
        .capitalized, [.capitalized, .allCapitals, .dotted], [.capitalized, .allCapitals],
        .singleLetter, [.capitalized, .singleLetter], .capitalized,
        [.capitalized, .allCapitals],
      ])
  }

  private func cut(_ text: String) -> [String] {
    words(of: text).map { word in
      String(decoding: Array(text.utf8)[Int(word.start)..<Int(word.end)], as: UTF8.self)
    }
  }
}
