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
    return nominal(endingBefore: end, floor: floor)
  }

  private func relative(at index: Int, floor: Int) -> NounPhrase? {
    var end = index
    if end > floor, tokens[end - 1].has(.comma) { end -= 1 }
    guard let noun = nominal(endingBefore: end, floor: floor) else { return nil }
    return NounPhrase(range: index..<index + 1, head: noun.head, form: .relative)
  }

  /// The phrase before an insertion between commas; `comma` closes it.
  private func interrupted(at comma: Int, floor: Int) -> NounPhrase? {
    var place = comma - 1
    let stop = max(floor, comma - 40)
    while place > stop {
      let token = tokens[place]
      if token.has(.closeBracket), let start = bracketStart(place, floor: floor) {
        place = start - 1
        continue
      }
      if token.hasAny(of: [.semicolon, .colon, .dash, .openQuote, .closeQuote]) { return nil }
      if token.has(.comma), isInsertion(from: place + 1, to: comma),
        let noun = nominal(endingBefore: place, floor: floor),
        isClauseStart(noun.range.lowerBound, floor)
      {
        return NounPhrase(range: noun.range.lowerBound..<comma, head: noun.head)
      }
      place -= 1
    }
    return nil
  }

  /// Whether the words between two commas tell about what stands before them.
  private func isInsertion(from start: Int, to end: Int) -> Bool {
    guard start < end else { return false }
    let first = tokens[start]
    if first.hasAny(of: [.relative, .determiner, .possessive, .preposition, .number, .adverb]) {
      return true
    }
    if first.hasAny(of: [.coordinator, .subjectPronoun, .complementizer]) { return false }
    return first.isWord
  }

  /// Whether a clause may begin with the token: nothing before it belongs to its phrase.
  private func isClauseStart(_ index: Int, _ floor: Int) -> Bool {
    guard index > floor else { return true }
    let before = tokens[index - 1]
    return before.hasAny(of: [
      .comma, .colon, .semicolon, .dash, .openQuote, .closeQuote, .coordinator, .subordinator,
      .complementizer, .adverb, .time, .genitive,
    ]) || before.hasAny(of: .preposition) == false && !before.isNominal
  }

  /// The nouns, names and what goes with them that end right before a token.
  func nominal(endingBefore end: Int, floor: Int) -> NounPhrase? {
    var place = end - 1
    var start = end
    var cutAtAnd: Int?
    walk: while place >= max(floor, end - 40) {
      let token = tokens[place]
      if token.has(.closeBracket), let open = bracketStart(place, floor: floor), open > floor {
        place = open - 1
        continue
      }
      if token.has(.closeQuote) {
        let span = spanTokens[Int(token.span)]
        guard span.count <= 6, span.lowerBound > floor, place < end - 1 else { break }
        start = span.lowerBound
        place = start - 1
        continue
      }
      if token.hasAny(of: .mark) { break }
      if token.has(.coordinator) {
        guard start < end, tokens[place].hash == Self.and else { break }
        cutAtAnd = start
        place -= 1
        continue
      }
      if token.has(.genitive) {
        place -= 1
        continue
      }
      if token.hasAny(of: [.determiner, .possessive]), !token.has(.complementizer) {
        start = place
        guard place - 1 > floor, isInnerPreposition(place - 1), place - 2 >= floor,
          tokens[place - 2].isNominal
        else { break }
        place -= 2
        continue
      }
      if token.has(.preposition), !token.has(.subordinator), !token.has(.to) {
        if place > floor, start < end, tokens[place - 1].has(.endsInED),
          !tokens[place - 1].isCapitalized
        {
          break
        }
        guard start < end, place > floor, isInnerPreposition(place), tokens[place - 1].isNominal
        else {
          return start < end ? afterPreposition(start, end) : nil
        }
        place -= 1
        continue
      }
      guard token.isNominal, !isFiniteVerb(place) else {
        if let cut = cutAtAnd, token.hasAny(of: [.verb, .subjectPronoun]) || isFiniteVerb(place) {
          start = cut
        }
        break walk
      }
      start = place
      place -= 1
    }
    guard start < end else { return nil }
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
  private func afterPreposition(_ start: Int, _ end: Int) -> NounPhrase? {
    var place = end - 1
    while place > start, tokens[place].isCapitalized, tokens[place - 1].isCapitalized { place -= 1 }
    if !tokens[place].isCapitalized { return nil }
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

  /// Whether a word is a form of a reporting verb that can hardly be a noun or an adjective.
  func isFiniteVerb(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.verb > 0, !token.isCapitalized else { return false }
    if token.form.contains(.past), !token.form.contains(.base) {
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      return token.hash == Self.said
        || next?.hasAny(of: [.determiner, .possessive, .objectPronoun, .complementizer]) ?? true
        || next?.isCapitalized ?? true
    }
    return false
  }

  static let said = WordHash(of: "said").value
}
