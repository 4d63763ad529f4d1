extension Scene {
  /// Words that stand before a noun and are nobody by themselves.
  private static let articles = Set(
    ["the", "a", "an", "no", "every", "worth", "who", "which", "that", "this"]
      .map { WordHash(of: $0).value })
  private static let the = WordHash(of: "the").value

  /// Whether a noun phrase can say something: it is more than an article, and no participle.
  func isSomebody(_ noun: NounPhrase) -> Bool {
    let first = tokens[noun.head.lowerBound]
    if noun.head.count == 1, Self.articles.contains(first.hash) || first.has(.possessive) {
      return false
    }
    return !(first.has(.endsInED) && first.name < 0 && !first.isCapitalized)
  }

  /// The whole of a row of names that a phrase ends: “Ann Roe, Ben Low and Carl Day”.
  ///
  /// Only a row that nothing stands before in its clause is taken, for in “In Oslo, Ben Low and Carl
  /// Day said” the city says nothing.
  func wholeRow(endingWith noun: NounPhrase, floor: Int) -> NounPhrase {
    if let pair = pair(endingWith: noun, floor: floor) { return pair }
    let start = noun.range.lowerBound
    let hasAnd = noun.head.contains { tokens[$0].hash == Self.and && tokens[$0].name < 0 }
    var place = start
    if !hasAnd, place > floor, tokens[place - 1].hash == Self.and { place -= 1 }
    guard hasAnd || place < start else { return noun }
    var count = 0
    while let item = rowItem(endingBefore: place, floor: floor) {
      place = item
      count += 1
    }
    let isStart =
      place == floor || tokens[place - 1].hasAny(of: [.closeQuote, .colon, .dash, .complementizer])
    guard count >= (hasAnd ? 1 : 2), isStart else { return noun }
    return NounPhrase(
      range: place..<noun.range.upperBound, head: place..<noun.head.upperBound, form: noun.form)
  }

  /// “Ann Roe and her lawyers”, where “her lawyers” was found and a name stands before it at the
  /// start of a clause.
  private func pair(endingWith noun: NounPhrase, floor: Int) -> NounPhrase? {
    let start = noun.range.lowerBound
    guard start - 2 >= floor, tokens[start - 1].hash == Self.and, tokens[start - 2].name >= 0,
      tokens[start].hasAny(of: [.determiner, .possessive]),
      let first = nominal(endingBefore: start - 1, floor: floor),
      isClauseStart(first.range.lowerBound, floor)
    else { return nil }
    return NounPhrase(
      range: first.range.lowerBound..<noun.range.upperBound,
      head: first.head.lowerBound..<noun.head.upperBound, form: noun.form)
  }

  /// Where the name before a comma starts, with its titles; nothing where there is none.
  private func rowItem(endingBefore end: Int, floor: Int) -> Int? {
    guard end - 2 >= floor, tokens[end - 1].has(.comma), tokens[end - 2].name >= 0 else {
      return nil
    }
    var start = end - 2
    while start > floor, end - start < 8, tokens[start - 1].isNameLike { start -= 1 }
    if start > floor, tokens[start - 1].hash == Self.the { start -= 1 }
    return start
  }
}
