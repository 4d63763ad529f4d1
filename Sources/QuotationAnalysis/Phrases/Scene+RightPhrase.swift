extension Scene {
  /// The noun phrase that begins at a token, behind “said” or “according to”.
  ///
  /// “Kim Lee, a nurse in Oslo,” is taken whole; “Kim Lee, adding that” ends at the comma.
  func phrase(startingAt start: Int, limit: Int) -> NounPhrase? {
    guard start < limit else { return nil }
    if tokens[start].has(.subjectPronoun) || tokens[start].has(.objectPronoun),
      !tokens[start].has(.determiner)
    {
      return NounPhrase(range: start..<start + 1, head: start..<start + 1, form: .pronoun)
    }
    var walk = RightWalk(self, from: start, limit: limit)
    walk.run()
    let headEnd = walk.place
    guard headEnd > start else { return nil }
    var end = headEnd
    if end < limit, tokens[end].has(.comma), let more = appositionEnd(end + 1, limit: limit) {
      end = more
    }
    return NounPhrase(range: start..<end, head: start..<headEnd)
  }

  private static let tightPrepositions = Set(
    ["of", "for", "from", "with"].map { WordHash(of: $0).value })
  private static let placePrepositions = Set(
    ["in", "at", "on", "to"].map { WordHash(of: $0).value })

  /// Whether the preposition goes on with the phrase: “of Ohio”, but not “in a statement”.
  func continuesPhrase(_ index: Int, _ limit: Int) -> Bool {
    guard index + 1 < limit else { return false }
    let next = tokens[index + 1]
    if Self.tightPrepositions.contains(tokens[index].hash) {
      return next.isNominal || next.hasAny(of: [.determiner, .possessive])
    }
    guard Self.placePrepositions.contains(tokens[index].hash) else { return false }
    return !tokens[index - 1].isCapitalized && !next.has(.time) && next.isCapitalized
  }

  /// Where an apposition that begins here ends; nothing where there is none.
  private func appositionEnd(_ start: Int, limit: Int) -> Int? {
    guard start < limit else { return nil }
    let first = tokens[start]
    guard first.hasAny(of: [.determiner, .possessive, .number]) || first.isNominal,
      !first.hasAny(of: [.subjectPronoun, .coordinator, .adverb, .time]),
      !first.form.contains(.gerund), !(first.verb > 0 && first.form.contains(.past))
    else { return nil }
    var place = start
    var isRelative = false
    let stop = min(limit, start + 40)
    while place < stop {
      let token = tokens[place]
      if token.hasAny(of: [.comma, .semicolon, .colon, .dash, .openQuote, .closeQuote]) { break }
      if token.has(.relative) { isRelative = true }
      if isRelative {
        place += 1
        continue
      }
      if token.has(.verb) || token.hasAny(of: [.subjectPronoun, .subordinator]) { return nil }
      if token.verb > 0, token.form.contains(.past), !token.isCapitalized { return nil }
      place += 1
    }
    return place
  }
}
