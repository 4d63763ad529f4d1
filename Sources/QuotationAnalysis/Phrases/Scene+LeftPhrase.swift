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
  private func isClauseStart(_ index: Int, _ floor: Int) -> Bool {
    guard index > floor else { return true }
    return tokens[index - 1].hasAny(of: [
      .comma, .colon, .semicolon, .dash, .openQuote, .closeQuote, .coordinator, .subordinator,
      .complementizer, .adverb, .time,
    ])
  }

  /// The nouns, names and what goes with them that end right before a token.
  func nominal(endingBefore end: Int, floor: Int, isGenitive: Bool = false) -> NounPhrase? {
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
        guard span.count <= 6, !endsInPunctuation[Int(token.span)], span.lowerBound > floor,
          place < end - 1
        else { break }
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
        guard place - 2 >= floor, isInnerPreposition(place - 1) else { break }
        if tokens[place - 2].has(.determiner) { start = place - 2 }
        guard tokens[place - 2].isNominal, !isLikelyVerb(place - 2) else { break }
        place -= 2
        continue
      }
      if token.has(.preposition), !token.has(.subordinator), !token.has(.to) {
        guard start < end, place > floor, isInnerPreposition(place) else { break }
        if tokens[place - 1].has(.determiner) { start = place - 1 }
        guard tokens[place - 1].isNominal, !isLikelyVerb(place - 1) else { break }
        place -= 1
        continue
      }
      guard token.isNominal, !isFiniteVerb(place), !isLikelyVerb(place) else {
        if let cut = cutAtAnd, token.hasAny(of: [.verb, .subjectPronoun]) || isFiniteVerb(place) {
          start = cut
        }
        break walk
      }
      start = place
      place -= 1
    }
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

  /// Whether a word is a form of a reporting verb that can hardly be a noun or an adjective.
  func isFiniteVerb(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.verb > 0, !token.isCapitalized, token.form.contains(.past),
      !token.form.contains(.base)
    else { return false }
    guard token.has(.endsInED), index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    return next.isCapitalized
      || next.hasAny(of: [.determiner, .possessive, .objectPronoun, .complementizer])
  }

  /// Whether a word in “-ed” is a verb by what stands before it: a name, or a noun in “-s”.
  func isLikelyVerb(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.has(.endsInED), !token.isCapitalized, index > 0 else { return false }
    let before = tokens[index - 1]
    return before.isNameLike || before.has(.subjectPronoun)
      || index + 1 < tokens.count && tokens[index + 1].has(.preposition)
  }
}
