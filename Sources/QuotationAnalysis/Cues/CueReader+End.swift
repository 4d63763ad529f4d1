extension CueReader {
  private static let but = WordHash(of: "but").value
  private static let according = WordHash(of: "according").value
  private static let contrasts = Set(
    ["although", "though", "while", "whereas", "even"].map { WordHash(of: $0).value })
  private static let afterObjects = Set(
    ["when", "after", "while", "before", "as", "since", "until"].map { WordHash(of: $0).value })

  /// Where what is reported ends: at the sentence's end, or where the writer goes on.
  func contentEnd(from start: Int, _ sentence: Range<Int>, _ style: Complement.Style) -> Int {
    let limit = sentence.upperBound
    guard start < limit else { return start }
    if scene[start].has(.openQuote), let end = wholeQuote(at: start, limit) { return end }
    var place = start
    while place < limit {
      if isTaken(place) { return trimmed(start, place) }
      let token = scene[place]
      if token.span >= 0 {
        place = max(place + 1, scene.spanTokens[Int(token.span)].upperBound)
        continue
      }
      if token.has(.semicolon) { return place }
      if token.has(.comma), endsContent(atComma: place, limit, style) { return place }
      if token.has(.coordinator), place > start, leadsToCue(place + 1, limit) { return place }
      if style == .object, place > start {
        if token.has(.dash) || Self.afterObjects.contains(token.hash) { return place }
      }
      place += 1
    }
    return limit
  }

  private func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, scene[end - 1].hasAny(of: [.comma, .coordinator]) { end -= 1 }
    return end
  }

  /// The end of a quotation that is all there is, though the sentence may go on.
  private func wholeQuote(at start: Int, _ limit: Int) -> Int? {
    let end = scene.spanTokens[Int(scene[start].span)].upperBound
    guard end < limit, !scene.endsInPunctuation[Int(scene[start].span)] else { return end }
    let next = scene[end]
    if next.hasAny(of: [.comma, .semicolon, .dash, .subordinator, .coordinator]) { return end }
    return nil
  }

  private func endsContent(atComma place: Int, _ limit: Int, _ style: Complement.Style) -> Bool {
    let next = place + 1
    guard next < limit else { return true }
    if style == .object { return true }
    let token = scene[next]
    if token.hash == Self.according || token.hash == Self.but { return true }
    if Self.contrasts.contains(token.hash) { return true }
    if token.verb > 0, token.form == .gerund, CueVerb.all[Int(token.verb) - 1].kind == .speech {
      return true
    }
    return token.has(.coordinator) && leadsToCue(next + 1, limit)
  }

  /// Whether a verb that reports follows, with or without a pronoun before it.
  private func leadsToCue(_ start: Int, _ limit: Int) -> Bool {
    var place = start
    while place < min(limit, start + 3),
      scene[place].hasAny(of: [.adverb, .subjectPronoun]) || scene[place].hash == Self.has
    {
      place += 1
    }
    guard place < limit else { return false }
    let token = scene[place]
    guard token.verb > 0, token.form.contains(.past), !token.isCapitalized, place + 1 < limit else {
      return false
    }
    return CueVerb.all[Int(token.verb) - 1].kind == .speech
  }

  private static let has = WordHash(of: "has").value
}
