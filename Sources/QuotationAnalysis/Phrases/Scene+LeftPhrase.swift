extension Scene {
  /// The noun phrase that ends right before a token, which begins the verb.
  ///
  /// In “Ann Roe, who lives in Oslo, said” it is found across the insertion.
  func subject(before end: Int, floor: Int) -> NounPhrase? {
    guard end > floor else { return nil }
    let last = end - 1
    let token = tokens[last]
    if token.has(.relative), !token.has(.determiner) || token.has(.complementizer) {
      return relative(at: last, floor: floor)
    }
    if token.has(.subjectPronoun) {
      return NounPhrase(range: last..<end, head: last..<end, form: .pronoun)
    }
    if token.has(.comma) { return interrupted(at: last, floor: floor) }
    if token.has(.closeQuote) || token.has(.dash) { return nil }
    return nominal(endingBefore: end, floor: floor).flatMap { noun in
      isSomebody(noun) ? wholeRow(endingWith: noun, floor: floor) : nil
    }
  }

  private func relative(at index: Int, floor: Int) -> NounPhrase? {
    var end = index
    if end > floor, tokens[end - 1].has(.comma) { end -= 1 }
    guard let noun = nominal(endingBefore: end, floor: floor) else { return nil }
    // “Ann Roe, the head of the port, who said”: the name before goes with the words beside it.
    let isName = tokens[noun.head.upperBound - 1].isCapitalized && noun.range.count < 4
    let named = end < index && !isName ? interrupted(at: end, floor: floor) : nil
    let isNamed = named.map { tokens[$0.head.upperBound - 1].name >= 0 } ?? false
    let head = isNamed ? named?.head ?? noun.head : noun.head
    return NounPhrase(range: index..<index + 1, head: head, form: .relative)
  }

  /// The phrase before one or more insertions between commas; `comma` closes the last.
  ///
  /// “Ann Roe, 49, of Oslo, who lives there,” goes back to the name.
  private func interrupted(at comma: Int, floor: Int) -> NounPhrase? {
    var best: NounPhrase?
    var end = comma
    var place = comma - 1
    let stop = max(floor, comma - 40)
    while place > stop {
      let token = tokens[place]
      if token.has(.closeBracket), let start = bracketStart(place, floor: floor) {
        place = start - 1
        continue
      }
      if token.hasAny(of: [.semicolon, .colon, .dash, .openQuote, .closeQuote]) { break }
      if token.has(.comma) {
        guard isInsertion(from: place + 1, to: end) else { break }
        if let noun = nominal(endingBefore: place, floor: floor),
          !tokens[place - 1].has(.number), isClauseStart(noun.range.lowerBound, floor),
          best == nil || tokens[noun.head.upperBound - 1].isCapitalized
        {
          best = NounPhrase(range: noun.range.lowerBound..<comma, head: noun.head)
        }
        end = place
      }
      place -= 1
    }
    return best
  }

  /// Whether the words between two commas tell about what stands before them.
  private func isInsertion(from start: Int, to end: Int) -> Bool {
    guard start < end else { return false }
    let first = tokens[start]
    if first.has(.relative) { return true }
    if first.hasAny(of: [.coordinator, .subjectPronoun, .complementizer]) { return false }
    return first.isWord && !(start..<end).contains { tokens[$0].has(.verb) }
  }

  /// Whether a clause may begin with the token: nothing before it belongs to its phrase.
  func isClauseStart(_ index: Int, _ floor: Int) -> Bool {
    guard index > floor else { return true }
    return tokens[index - 1].hasAny(of: [
      .comma, .colon, .semicolon, .dash, .openQuote, .closeQuote, .coordinator, .subordinator,
      .complementizer, .adverb, .time,
    ])
  }

  /// The nouns, names and what goes with them that end right before a token.
  func nominal(endingBefore end: Int, floor: Int, isGenitive: Bool = false) -> NounPhrase? {
    var walk = LeftWalk(self, endingBefore: end, floor: floor)
    walk.run()
    let start = walk.start
    guard start < end else { return nil }
    if !isGenitive, start > floor, tokens[start - 1].has(.preposition),
      !tokens[start - 1].has(.subordinator)
    {
      return nameBehindPreposition(start, end)
    }
    return phrase(start..<end)
  }

  static let and = WordHash(of: "and").value
  private static let innerPrepositions = Set(
    ["of", "for", "with", "from", "in", "at", "on", "to", "near", "behind", "inside", "against"]
      .map { WordHash(of: $0).value })

  func isInnerPreposition(_ index: Int) -> Bool {
    Self.innerPrepositions.contains(tokens[index].hash)
  }

  /// The name at the end of “In a statement Ann Roe”, which begins with a preposition.
  private func nameBehindPreposition(_ start: Int, _ end: Int) -> NounPhrase? {
    var place = end - 1
    guard tokens[place].isNameLike else { return nil }
    let name = tokens[place].name
    while place > start, tokens[place - 1].isNameLike, name < 0 || tokens[place - 1].name == name {
      place -= 1
    }
    while place > start, GivenNames.titles[tokens[place - 1].hash] != nil { place -= 1 }
    return place > start ? NounPhrase(range: place..<end, head: place..<end) : nil
  }

  private func phrase(_ range: Range<Int>) -> NounPhrase? {
    var start = range.lowerBound
    while start < range.upperBound, tokens[start].hasAny(of: [.coordinator, .adverb, .genitive]) {
      start += 1
    }
    guard start < range.upperBound else { return nil }
    return NounPhrase(range: start..<range.upperBound, head: start..<range.upperBound)
  }
}
