/// One word of a pattern: any of some classes, perhaps absent.
struct PatternWord: Sendable {
  let classes: WordClass
  let isOptional: Bool
  /// Whether nothing may stand between it and the word before.
  let isJoined: Bool

  static func one(_ classes: WordClass) -> PatternWord {
    PatternWord(classes: classes, isOptional: false, isJoined: false)
  }

  static func maybe(_ classes: WordClass) -> PatternWord {
    PatternWord(classes: classes, isOptional: true, isJoined: false)
  }

  static func joined(_ classes: WordClass) -> PatternWord {
    PatternWord(classes: classes, isOptional: false, isJoined: true)
  }
}

/// A line of the grammar: a row of words, and what they mean together.
struct TimeRule: Sendable {
  let pattern: [PatternWord]
  /// Nothing where the words fit but mean no time ("a quarter of the votes").
  let meaning: @Sendable (RuleMatch) -> Meaning?

  init(_ pattern: PatternWord..., meaning: @escaping @Sendable (RuleMatch) -> Meaning?) {
    self.pattern = pattern
    self.meaning = meaning
  }

  /// Behind the last token of the longest match that starts at a place.
  func end(in tokens: [TimeToken], from start: Int, limit: Int) -> Int? {
    end(in: tokens, at: start, limit: limit, word: 0)
  }

  private func end(in tokens: [TimeToken], at place: Int, limit: Int, word: Int) -> Int? {
    guard word < pattern.count else { return place }
    let wanted = pattern[word]
    if place < limit, tokens[place].isAny(of: wanted.classes),
      !wanted.isJoined || tokens[place].has(.joined),
      let end = end(in: tokens, at: place + 1, limit: limit, word: word + 1)
    {
      return end
    }
    return wanted.isOptional ? end(in: tokens, at: place, limit: limit, word: word + 1) : nil
  }
}

/// Rules with what their first word may be, so that most are passed over at one glance.
struct RuleTable: Sendable {
  private let rules: [TimeRule]
  private let starts: [WordClass]

  init(_ rules: [TimeRule]) {
    self.rules = rules
    starts = rules.map { rule in
      let optional = rule.pattern.prefix(while: \.isOptional)
      return rule.pattern.prefix(optional.count + 1).reduce([]) { $0.union($1.classes) }
    }
  }

  func forEachRule(startingWith token: TimeToken, _ body: (TimeRule) -> Void) {
    for (number, start) in starts.enumerated() where token.isAny(of: start) {
      body(rules[number])
    }
  }
}

/// The tokens that a rule matched, in their text.
struct RuleMatch {
  let tokens: [TimeToken]
  let range: Range<Int>

  /// The first token of a class.
  func token(_ classes: WordClass) -> TimeToken? {
    tokens[range].first { $0.isAny(of: classes) }
  }

  func lastToken(_ classes: WordClass) -> TimeToken? {
    tokens[range].last { $0.isAny(of: classes) }
  }

  func has(_ classes: WordClass) -> Bool { token(classes) != nil }

  /// The number of the first token of a class; zero where there is none.
  func number(_ classes: WordClass) -> Int { token(classes)?.number ?? 0 }
  func lastNumber(_ classes: WordClass) -> Int { lastToken(classes)?.number ?? 0 }

  var unit: CalendarUnit { lastToken(.unit)?.unit ?? .day }
  var isPlural: Bool { lastToken(.unit)?.has(.plural) ?? false }

  /// The token before the match, where it stands in the same sentence.
  var before: TimeToken? {
    guard range.lowerBound > 0 else { return nil }
    let token = tokens[range.lowerBound - 1]
    return token.isAny(of: .stop) ? nil : token
  }

  var beforeThat: TimeToken? {
    range.lowerBound > 1 && before != nil ? tokens[range.lowerBound - 2] : nil
  }

  var after: TimeToken? {
    range.upperBound < tokens.count ? tokens[range.upperBound] : nil
  }
}
