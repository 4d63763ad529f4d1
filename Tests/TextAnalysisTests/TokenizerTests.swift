import Testing

@testable import TextAnalysis

/// One token per word: `term@position`, with `+width` where it covers several.
private func printed(_ text: String) -> String {
  Tokenizer.tokens(in: text)
    .map { "\($0.term)@\($0.position)\($0.width > 1 ? "+\($0.width)" : "")" }
    .joined(separator: " ")
}

@Test(
  "words are folded",
  arguments: [
    ("Café RÉSUMÉ naïve", "cafe@0 resume@1 naive@2"),
    ("Cafe\u{301}", "cafe@0"),
    ("Straße Ærø Łódź", "strasse@0 aero@1 lodz@2"),
    ("ＣＨＩＰ２３", "chip23@0"),
    ("ﬁscal", "fiscal@0"),
    ("co\u{AD}operate", "cooperate@0"),
    ("ΑΘΉΝΑΣ", "αθηνασ@0"),
    ("Новый Ещё", "новый@0 еще@1"),
    ("Новыи\u{306}", "новый@0"),
    ("Việt Nam", "viet@0 nam@1"),
    ("٣٤ m²", "34@0 m2@1"),
  ])
func folding(text: String, expected: String) {
  #expect(printed(text) == expected)
}

@Test(
  "hyphens and apostrophes join words and leave their parts",
  arguments: [
    ("chip-making", "chipmaking@0+2 chip@0 making@1"),
    ("self-governing island", "selfgoverning@0+2 self@0 governing@1 island@2"),
    ("one-size-fits-all", "onesizefitsall@0+4 one@0 size@1 fits@2 all@3"),
    ("a-b-c-d-e", "a@0 b@1 c@2 d@3 e@4"),
    ("2023-02-03", "2023@0 02@1 03@2"),
    ("covid\u{2011}19", "covid19@0+2 covid@0 19@1"),
    ("chip - making -- x", "chip@0 making@1 x@2"),
    ("O'Neil", "oneil@0+2 o@0 neil@1"),
    ("Xi’an", "xian@0+2 xi@0 an@1"),
    ("China's China’s ministers'", "china@0 china@1 ministers@2"),
    ("don't we'll", "dont@0 we@1"),
    ("U.S.-China", "uschina@0+2 us@0 china@1"),
  ])
func compounds(text: String, expected: String) {
  #expect(printed(text) == expected)
}

@Test(
  "initials and numbers are one word",
  arguments: [
    ("The U.S. and the U.N.", "the@0 us@1 and@2 the@3 un@4"),
    ("at 5 p.m. today", "at@0 5@1 pm@2 today@3"),
    ("the U.S.'s", "the@0 us@1"),
    ("1,200,000 and 1,20", "1200000@0 and@1 1@2 20@3"),
    ("3.5 percent. 2", "3.5@0 percent@1 2@2"),
    ("state.gov", "state@0 gov@1"),
    ("end.Start", "end@0 start@1"),
  ])
func initialsAndNumbers(text: String, expected: String) {
  #expect(printed(text) == expected)
}

@Test(
  "scripts without blanks give characters and pairs",
  arguments: [
    ("习近平", "习@0 习近@0+2 近@1 近平@1+2 平@2"),
    ("ｶﾞｽ", "ガ@0 ガス@0+2 ス@1"),
    ("か\u{3099}", "が@0"),
    ("\u{1112}\u{1161}\u{11AB}국", "한@0 한국@0+2 국@1"),
    ("chips对华x", "chips@0 对@1 对华@1+2 华@2 x@3"),
  ])
func unspaced(text: String, expected: String) {
  #expect(printed(text) == expected)
}

@Test("ranges are the bytes of the source")
func ranges() {
  let text = "  “China’s” Café, the U.S. 习近"
  let pieces = Tokenizer.tokens(in: text).map {
    String(decoding: Array(text.utf8)[$0.range], as: UTF8.self)
  }
  #expect(pieces == ["China", "Café", "the", "U.S.", "习", "习近", "近"])
}

@Test("any bytes at all are cut at scalar boundaries, in order")
func oddText() {
  var random = SeededGenerator(seed: 7)
  let stock = [
    "a", "Z", "é", "e\u{301}", "'", "’", "-", "\u{2011}", ".", ",", "1", "23", " ", "\n", "习", "が",
    "か\u{3099}", "ｶ", "ﾞ", "\u{AD}", "\u{200D}", "👩‍👩‍👧", "🇨🇳", "\u{FEFF}", "ß", "\u{202E}", "ไทย", "한",
    "\u{1112}\u{1161}", "İ", "\u{0}", "\u{FFFD}", "क्षि", "٣", "\u{E0001}", "S", "s",
  ]
  for _ in 0..<2000 {
    let text = (0..<Int.random(in: 0..<14, using: &random))
      .map { _ in stock.randomElement(using: &random) ?? "" }.joined()
    let bytes = Array(text.utf8)
    var last = 0
    for token in Tokenizer.tokens(in: text) {
      #expect(!token.term.isEmpty && !token.range.isEmpty)
      #expect(token.position >= last, "\(text.debugDescription)")
      last = token.position
      #expect(String(validating: bytes[token.range], as: UTF8.self) != nil)
      let again = Tokenizer.tokens(in: String(decoding: bytes[token.range], as: UTF8.self))
      #expect(again.contains { $0.term == token.term }, "\(text.debugDescription) \(token)")
    }
  }
}

@Test("bytes that are no UTF-8 separate words")
func brokenBytes() {
  let bytes: [UInt8] = [0x61, 0xFF, 0x62, 0xE4, 0xB9, 0x63, 0xC3]
  var terms: [String] = []
  bytes.withUnsafeBufferPointer { bytes in
    Tokenizer.forEachToken(in: bytes) { folded, _, _ in
      terms.append(String(decoding: folded, as: UTF8.self))
    }
  }
  #expect(terms == ["a", "b", "c"])
}

@Test("a word without an end keeps its range and gives a bounded term")
func longWord() throws {
  let token = try #require(Tokenizer.tokens(in: String(repeating: "é", count: 5000)).first)
  #expect(token.range == 0..<10000)
  #expect(token.term.utf8.count == Tokenizer.longestTerm)
}

@Test(
  "folded text keeps its punctuation", arguments: [("Ｑｉｎ’s Café", "qin's cafe"), ("ÅB‐ﬂ", "ab-fl")])
func foldedText(text: String, expected: String) {
  #expect(folded(text) == expected)
}

/// Steele, Lea and Flood's SplitMix64: the same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
