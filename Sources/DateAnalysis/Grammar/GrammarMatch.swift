/// Words that the grammar understood, before it is known from where they are said.
struct GrammarMatch: Sendable {
  /// Of the tokens.
  var range: Range<Int>
  var meaning: Meaning
  var modifier: TimeExpression.Modifier?
}

/// Finds the longest match at every place of a row of tokens.
struct GrammarScanner {
  let tokens: [TimeToken]
  private(set) var matches: [GrammarMatch] = []

  init(tokens: [TimeToken]) {
    self.tokens = tokens
  }

  /// Every expression lies in a row of words that the lexicon knows; rows without a word that makes
  /// a time are passed over.
  mutating func scan() -> [GrammarMatch] {
    var place = 0
    while place < tokens.count {
      guard Self.isPart(tokens[place]) else {
        place += 1
        continue
      }
      var end = place
      var classes: WordClass = []
      while end < tokens.count, end - place < 64, Self.isPart(tokens[end]) {
        classes.formUnion(tokens[end].classes)
        end += 1
      }
      if !classes.isDisjoint(with: .core) { scan(place..<end) }
      place = end
    }
    return matches
  }

  private static func isPart(_ token: TimeToken) -> Bool {
    !token.classes.subtracting([.stop, .mark, .tense]).isEmpty
  }

  private mutating func scan(_ run: Range<Int>) {
    var place = run.lowerBound
    while place < run.upperBound {
      guard var match = longestMatch(at: place, in: run) else {
        place += 1
        continue
      }
      takeDayPart(&match, in: run)
      let limit = matches.last?.range.upperBound ?? 0
      if !takeUnit(&match, from: limit) { Modifiers.extend(&match, in: tokens, from: limit) }
      if let earlier = earlierDay(before: match, from: limit) { matches.append(earlier) }
      matches.append(match)
      takeFurtherDays(in: run)
      place = matches.last?.range.upperBound ?? match.range.upperBound
    }
  }

  /// "The week of 6 March", "the day before last Tuesday".
  private func takeUnit(_ match: inout GrammarMatch, from limit: Int) -> Bool {
    let start = match.range.lowerBound
    guard match.meaning.isDay, start - 3 >= limit, tokens[start - 3].isAny(of: .the) else {
      return false
    }
    let (unit, link) = (tokens[start - 2], tokens[start - 1])
    guard unit.isAny(of: .unit), !unit.has(.plural) else { return false }
    if unit.unit == .week, link.isAny(of: .of) {
      match.meaning = .around(match.meaning, .week, daysOn: 0)
    } else if unit.unit == .day, link.isAny(of: [.earlier, .later]) {
      let step = link.isAny(of: .later) ? 1 : -1
      match.meaning = .around(match.meaning, .day, daysOn: step)
    } else {
      return false
    }
    match.range = start - 3..<match.range.upperBound
    return true
  }

  /// "6 May and 7", "May 6, 7 and 8, 1954": more days of one month, perhaps with its year.
  private mutating func takeFurtherDays(in run: Range<Int>) {
    let first = matches.count - 1
    while let last = matches.last, case .part(.day(let month, let day), let choice) = last.meaning,
      let next = furtherDay(behind: last, in: run), tokens[next].number > day
    {
      var match = GrammarMatch(
        range: next..<next + 1, meaning: .part(.day(month: month, day: tokens[next].number), choice)
      )
      if let (end, choice) = tail(at: next + 1, in: run) {
        match.range = next..<end
        match.meaning = match.meaning.choosing(choice)
        for place in first..<matches.count {
          matches[place].meaning = matches[place].meaning.choosing(choice)
        }
      }
      matches.append(match)
    }
  }

  /// The first of two days before the name of their month: "between 1 and 9 March".
  private func earlierDay(before match: GrammarMatch, from limit: Int) -> GrammarMatch? {
    let (start, place) = (match.range.lowerBound, match.range.lowerBound - 2)
    guard case .part(.day(let month, let day), let choice) = match.meaning,
      tokens[start].isAny(of: .dayNumber), place - 1 >= limit,
      tokens[start - 1].isAny(of: [.and, .to]), tokens[place].isAny(of: .dayNumber),
      tokens[place].number < day, tokens[place - 1].isAny(of: [.preposition, .from])
    else { return nil }
    return GrammarMatch(
      range: place..<place + 1,
      meaning: .part(.day(month: month, day: tokens[place].number), choice)
    )
  }

  /// A number that cannot count what stands behind it: "6 May and 7 of them", "and 7 boats".
  private func furtherDay(behind match: GrammarMatch, in run: Range<Int>) -> Int? {
    let (link, place) = (match.range.upperBound, match.range.upperBound + 1)
    guard place < run.upperBound, tokens[link].isAny(of: [.and, .comma]),
      tokens[place].isAny(of: .dayNumber), tokens[place].number <= 31
    else { return nil }
    guard place + 1 < tokens.count else { return place }
    let ends: WordClass = [.stop, .and, .comma, .preposition, .pastVerb, .future]
    return tokens[place + 1].isAny(of: ends) ? place : nil
  }

  /// "Thursday evening" is that day; "Tuesday nights" are many.
  private func takeDayPart(_ match: inout GrammarMatch, in run: Range<Int>) {
    let end = match.range.upperBound
    guard match.meaning.isDay, end < run.upperBound, tokens[end].isAny(of: .dayPart),
      let part = DayPart(rawValue: tokens[end].number)
    else { return }
    match.range = match.range.lowerBound..<end + 1
    if case .weekday(let weekday, _) = match.meaning, tokens[end].has(.plural) {
      match.meaning = .set("XXXX-WXX-\(weekday)\(part.code)")
    }
  }

  private func longestMatch(at place: Int, in run: Range<Int>) -> GrammarMatch? {
    var best = partMatch(at: place, from: place, direction: nil, in: run)
    if let (end, direction) = head(at: place, in: run),
      let match = partMatch(at: end, from: place, direction: direction, in: run)
    {
      best = match
    }
    RuleTable.all.forEachRule(startingWith: tokens[place]) { rule in
      consider(rule, at: place, in: run, &best)
    }
    return best
  }

  private func consider(
    _ rule: TimeRule, at place: Int, in run: Range<Int>, _ best: inout GrammarMatch?
  ) {
    guard let end = rule.end(in: tokens, from: place, limit: run.upperBound),
      end > best?.range.upperBound ?? place,
      let meaning = rule.meaning(RuleMatch(tokens: tokens, range: place..<end))
    else { return }
    best = GrammarMatch(range: place..<end, meaning: meaning)
  }

  /// "Last", "the previous" or "this past" before a part of a year.
  private func head(at place: Int, in run: Range<Int>) -> (end: Int, direction: Direction)? {
    let pointers: WordClass = [.last, .next, .this, .previous, .following, .that, .past]
    var end = place
    if tokens[end].isAny(of: .the) { end += 1 }
    let first = end
    while end < run.upperBound, tokens[end].isAny(of: pointers) { end += 1 }
    guard end > first, end < run.upperBound else { return nil }
    return (end, RuleMatch(tokens: tokens, range: first..<end).direction)
  }

  /// A part of a year and the year behind it, if one is there.
  private func partMatch(
    at place: Int, from start: Int, direction: Direction?, in run: Range<Int>
  ) -> GrammarMatch? {
    var best: GrammarMatch?
    RuleTable.parts.forEachRule(startingWith: tokens[place]) { rule in
      consider(rule, at: place, in: run, &best)
    }
    guard var match = best else { return nil }
    match.range = start..<match.range.upperBound
    if let direction {
      match.meaning = match.meaning.choosing(.direction(direction))
    } else if let (end, choice) = tail(at: match.range.upperBound, in: run) {
      match.range = start..<end
      match.meaning = match.meaning.choosing(choice)
    }
    return match
  }

  private func tail(at place: Int, in run: Range<Int>) -> (Int, YearChoice)? {
    var best: GrammarMatch?
    guard place < run.upperBound else { return nil }
    RuleTable.yearTails.forEachRule(startingWith: tokens[place]) { rule in
      consider(rule, at: place, in: run, &best)
    }
    switch best?.meaning {
    case .period(.year(let year)): return best.map { ($0.range.upperBound, .year(year)) }
    case .shifted(.year, let shift, .document):
      return best.map { ($0.range.upperBound, .relative(shift)) }
    case .shifted(.year, let shift, .told):
      return best.map { ($0.range.upperBound, .told(shift)) }
    default: return nil
    }
  }
}
