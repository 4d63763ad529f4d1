extension LexiconWord {
  static let numbers =
    list(
      """
      one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
      sixteen seventeen eighteen nineteen
      """, [.number, .numberWord], from: 1)
    + tens(
      "twenty thirty forty fifty sixty seventy eighty ninety", [.number, .numberWord], from: 20)
    + [
      LexiconWord("hundred", [.numberWord], 100), LexiconWord("thousand", [.numberWord], 1000),
      LexiconWord("dozen", [.numberWord], 12),
    ]
    + list(
      """
      first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
      fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first
      """, .ordinal, from: 1)
    + [LexiconWord("thirtieth", .ordinal, 30)]
    + tens(
      "twenties thirties forties fifties sixties seventies eighties nineties", .decade, from: 20
    )
    .map { LexiconWord($0.text, $0.classes, $0.value / 10, isPlural: true) }
    + list("several few many some more", .vague) + [LexiconWord("couple", .vague, 2)]

  private static func tens(_ words: String, _ classes: WordClass, from start: Int)
    -> [LexiconWord]
  {
    list(words, classes, from: 0).map {
      LexiconWord($0.text, classes, start + $0.value * 10)
    }
  }
}
