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
    if verb.frames.contains(.addressee) {
      let end = addresseeEnd(place, limit)
      if end > place {
        let next = skipModifiers(end, limit)
        return opening(next, index + 1, verb, sentence, behind: .addressee)
      }
    }
    if !scene[place].has(.time), let direct = opening(place, index + 1, verb, sentence) {
      return direct
    }
    let next = skipModifiers(place, limit)
    return next > place ? opening(next, index + 1, verb, sentence, behind: .modifier) : nil
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

  /// What stands between a cue and its complement.
  private enum Lead {
    case nothing
    case addressee
    case modifier
  }

  /// The complement that begins at a token, where one may.
  private func opening(
    _ place: Int, _ cueEnd: Int, _ verb: CueVerb, _ sentence: Range<Int>,
    behind lead: Lead = .nothing
  ) -> Complement? {
    guard place < sentence.upperBound else { return nil }
    let token = scene[place]
    let frames = verb.frames
    let takesClause = !frames.isDisjoint(with: .anyClause)
    if token.has(.openQuote) {
      return Complement(start: place, cueEnd: cueEnd, style: takesClause ? .clause : .object)
    }
    if token.has(.colon) { return behindColon(place, verb, sentence) }
    if token.has(.comma) {
      guard takesClause || frames.isEmpty, opensBehindComma(place + 1, sentence, lead) else {
        return nil
      }
      return Complement(start: place + 1, cueEnd: cueEnd, style: .clause)
    }
    if token.has(.complementizer) {
      return takesClause ? Complement(start: place, cueEnd: cueEnd, style: .clause) : nil
    }
    if token.has(.to) {
      return frames.contains(.infinitive)
        ? Complement(start: place, cueEnd: cueEnd, style: .object) : nil
    }
    return bareStyle(token, frames, lead).map {
      Complement(start: place, cueEnd: cueEnd, style: $0)
    }
  }

  private func behindColon(_ colon: Int, _ verb: CueVerb, _ sentence: Range<Int>) -> Complement? {
    guard verb.kind == .speech else { return nil }
    let next = colon + 1
    guard next == sentence.upperBound else {
      return Complement(start: next, cueEnd: next, style: .clause)
    }
    return next == scene.tokens.count
      ? Complement(start: colon, cueEnd: next, style: .clause, awaits: true) : nil
  }

  private func opensBehindComma(_ place: Int, _ sentence: Range<Int>, _ lead: Lead) -> Bool {
    guard place < sentence.upperBound else { return false }
    return scene[place].has(.openQuote) || scene[place].has(.complementizer) && lead == .modifier
  }

  /// How a complement without an opening word is read; nothing where the word begins none.
  private func bareStyle(
    _ token: Token, _ frames: CueFrames, _ lead: Lead
  ) -> Complement.Style? {
    if token.hasAny(of: [
      .coordinator, .relative, .semicolon, .dash, .closeBracket, .closeQuote, .time,
    ]) {
      return nil
    }
    if token.hasAny(of: [.preposition, .subordinator, .auxiliary]), !token.has(.determiner) {
      return nil
    }
    if frames.contains(.clause) { return .clause }
    if lead == .addressee { return frames.isDisjoint(with: .anyClause) ? nil : .clause }
    return frames.contains(.object) && lead == .nothing ? .object : nil
  }

  /// The end of whom someone tells: “reporters in Oslo”.
  private func addresseeEnd(_ start: Int, _ limit: Int) -> Int {
    let first = scene[start]
    if first.hasAny(of: [.openQuote, .complementizer, .colon, .comma]) { return start }
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
