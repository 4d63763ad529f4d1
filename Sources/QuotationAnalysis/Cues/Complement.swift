/// Where what is reported begins, behind a cue.
struct Complement {
  enum Style {
    /// A clause: up to what parts clauses.
    case clause
    /// A thing or a wish: shorter.
    case object
  }

  var start: Int
  var cueEnd: Int
  var style: Style
  /// Whether the passage ends in a colon, and the statement is the next one.
  var awaits = false
}

extension CueReader {
  func complement(behind index: Int, _ verb: CueVerb, _ sentence: Range<Int>) -> Complement? {
    let limit = sentence.upperBound
    var place = index + 1
    while place < limit, scene[place].has(.adverb), !scene[place].has(.preposition) { place += 1 }
    guard place < limit else { return nil }
    if verb.particles.contains(scene[place].hash) {
      if let found = particle(at: place, verb, sentence) { return found }
    }
    let direct = opening(place, index + 1, verb, sentence)
    if direct == nil || verb.frames.contains(.addressee) || scene[place].has(.time) {
      if verb.frames.contains(.addressee),
        !scene[place].hasAny(of: [.openQuote, .complementizer, .colon, .comma])
      {
        let end = addresseeEnd(place, limit)
        if end > place {
          let next = skipModifiers(end, limit)
          if let found = opening(next, index + 1, verb, sentence, isBehindAddressee: true) {
            return found
          }
          guard verb.frames.contains(.object) else { return nil }
          return nil
        }
      }
      let next = skipModifiers(place, limit)
      if next > place {
        return opening(next, index + 1, verb, sentence, isBehindModifier: true)
      }
    }
    return direct
  }

  private func particle(at place: Int, _ verb: CueVerb, _ sentence: Range<Int>) -> Complement? {
    var start = place + 1
    let limit = sentence.upperBound
    if start < limit, verb.particles.contains(scene[start].hash) { start += 1 }
    guard start < limit, !scene[start].hasAny(of: [.comma, .colon, .time, .openQuote]) else {
      return nil
    }
    let isClause = scene[start].has(.complementizer)
    return Complement(start: start, cueEnd: start, style: isClause ? .clause : .object)
  }

  /// The complement that begins at a token, where one may.
  private func opening(
    _ place: Int, _ cueEnd: Int, _ verb: CueVerb, _ sentence: Range<Int>,
    isBehindAddressee: Bool = false, isBehindModifier: Bool = false
  ) -> Complement? {
    let limit = sentence.upperBound
    guard place < limit else { return nil }
    let token = scene[place]
    let frames = verb.frames
    if frames.isEmpty, !token.hasAny(of: [.openQuote, .colon, .comma]) { return nil }
    let takesClause = !frames.isDisjoint(with: .anyClause)
    if token.has(.openQuote) {
      return Complement(start: place, cueEnd: cueEnd, style: takesClause ? .clause : .object)
    }
    if token.has(.colon) {
      guard verb.kind == .speech else { return nil }
      guard place + 1 < limit else {
        return place + 1 == scene.tokens.count
          ? Complement(start: place, cueEnd: place + 1, style: .clause, awaits: true) : nil
      }
      return Complement(start: place + 1, cueEnd: place + 1, style: .clause)
    }
    if token.has(.comma) {
      guard place + 1 < limit, takesClause || frames.isEmpty,
        scene[place + 1].hasAny(of: [.openQuote])
          || scene[place + 1].has(.complementizer) && isBehindModifier
      else { return nil }
      return Complement(start: place + 1, cueEnd: cueEnd, style: .clause)
    }
    if token.has(.complementizer), !frames.contains(.impersonal) {
      return takesClause ? Complement(start: place, cueEnd: cueEnd, style: .clause) : nil
    }
    if token.has(.to) {
      return frames.contains(.infinitive)
        ? Complement(start: place, cueEnd: cueEnd, style: .object) : nil
    }
    if token.hasAny(of: [
      .coordinator, .relative, .semicolon, .dash, .closeBracket, .closeQuote, .time,
    ]) {
      return nil
    }
    if token.hasAny(of: [.preposition, .subordinator, .auxiliary]), !token.has(.determiner) {
      return nil
    }
    if isBehindAddressee {
      return takesClause ? Complement(start: place, cueEnd: cueEnd, style: .clause) : nil
    }
    if frames.contains(.clause) {
      return Complement(start: place, cueEnd: cueEnd, style: .clause)
    }
    if frames.contains(.object), !isBehindModifier {
      return Complement(start: place, cueEnd: cueEnd, style: .object)
    }
    return nil
  }

  /// The end of whom someone tells: “reporters in Oslo”.
  private func addresseeEnd(_ start: Int, _ limit: Int) -> Int {
    let first = scene[start]
    if first.has(.objectPronoun), !first.has(.determiner) { return start + 1 }
    guard first.isNominal || first.hasAny(of: [.determiner, .possessive]) else { return start }
    return scene.phrase(startingAt: start, limit: limit)?.head.upperBound ?? start
  }

  /// Passes over “on Monday”, “in a statement”, “late last week”.
  private func skipModifiers(_ start: Int, _ limit: Int) -> Int {
    var place = start
    while place < min(limit, start + 30) {
      let token = scene[place]
      if token.hasAny(of: [.time, .adverb]) || token.has(.number) && place > start {
        place += 1
      } else if token.has(.preposition), !token.has(.subordinator) || token.hasAny(of: [.to]) {
        let end = prepositionalEnd(place, limit)
        guard end > place else { return place }
        place = end
      } else {
        return place
      }
    }
    return place
  }

  private func prepositionalEnd(_ start: Int, _ limit: Int) -> Int {
    var place = start + 1
    guard place < limit else { return start }
    if scene[place].hasAny(of: [.determiner, .possessive]), !scene[place].has(.complementizer) {
      place += 1
    }
    let first = place
    if place > start + 1, place < limit, scene[place].isWord, !scene[place].isFunctionWord {
      place += 1
    }
    while place < limit, scene[place].isNominal || scene[place].hasAny(of: [.genitive, .time]),
      !scene[place].has(.possessive)
    {
      if scene[place].has(.time), !scene[place].has(.capitalized) {
        place += 1
        break
      }
      place += 1
    }
    if first < limit, place == first, scene[first].has(.objectPronoun) { return first + 1 }
    return place > first ? place : start
  }
}
