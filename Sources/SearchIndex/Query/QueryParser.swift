import TextAnalysis

/// Reads the query language; it always gives the best query so far and the errors it met.
///
///     any    = all { "OR" all }
///     all    = one { ["AND"] one }
///     one    = near { "NEAR/8" near }
///     near   = ["-"] ( word ["*"] | phrase | operator ":" value | "(" any ")" )
struct QueryParser {
  /// Groups inside groups beyond these are read without their brackets.
  static let deepest = 32

  private(set) var errors: [QueryError] = []
  private var lexemes: [Lexeme] = []
  private var index = 0
  private let isTyping: Bool
  private let analysis: Analysis

  init(_ text: String, isTyping: Bool, analysis: Analysis = .natural) {
    self.isTyping = isTyping
    self.analysis = analysis
    var lexer = QueryLexer(text)
    while let lexeme = lexer.next() { lexemes.append(lexeme) }
  }

  mutating func parse() -> QueryNode? {
    let node = any(depth: 0)
    if node == nil, errors.isEmpty, !isTyping { report(.nothing, at: 1) }
    errors.sort { $0.column < $1.column }
    return node
  }

  private var next: Lexeme? {
    index < lexemes.count ? lexemes[index] : nil
  }

  private mutating func report(_ fault: QueryError.Fault, at column: Int) {
    let error = QueryError(column: column, fault: fault)
    if !errors.contains(where: { $0.fault == fault && fault == .tooDeep }) { errors.append(error) }
  }
}

extension QueryParser {
  private mutating func any(depth: Int) -> QueryNode? {
    var branches: [QueryNode] = []
    var operatorBefore: Lexeme?
    while true {
      let branch = all(depth: depth)
      if let branch { branches.append(branch) }
      let follower = next?.kind == .or ? next : nil
      if branch == nil, let lonely = operatorBefore ?? follower {
        report(.lonelyOperator("OR"), at: lonely.column)
      }
      guard let follower else { break }
      operatorBefore = branch == nil ? nil : follower
      index += 1
    }
    return branches.count > 1 ? .any(branches) : branches.first
  }

  private mutating func all(depth: Int) -> QueryNode? {
    var nodes: [QueryNode] = []
    var operatorBefore: Lexeme?
    while let lexeme = next, lexeme.kind != .or, lexeme.kind != .close || depth == 0 {
      if lexeme.kind == .and {
        index += 1
        if nodes.isEmpty || operatorBefore != nil {
          report(.lonelyOperator("AND"), at: lexeme.column)
        }
        operatorBefore = lexeme
      } else if case .near(let distance) = lexeme.kind {
        index += 1
        near(distance, lexeme, depth: depth, joining: &nodes)
      } else if let node = one(depth: depth) {
        nodes.append(node)
        operatorBefore = nil
      }
    }
    if let operatorBefore, !nodes.isEmpty {
      report(.lonelyOperator("AND"), at: operatorBefore.column)
    }
    return nodes.count > 1 ? .all(nodes) : nodes.first
  }

  /// Takes at least one lexeme.
  private mutating func one(depth: Int) -> QueryNode? {
    guard let lexeme = next else { return nil }
    index += 1
    switch lexeme.kind {
    case .minus: return negation(of: lexeme, depth: depth)
    case .open: return group(from: lexeme, depth: depth)
    case .word(let text): return word(text, lexeme)
    case .phrase(let text, let mayGoOn, let isClosed):
      return phrase(text, mayGoOn: mayGoOn, isClosed: isClosed, lexeme)
    case .filter(let name, let value): return filter(name, value, lexeme)
    case .close: report(.strayClose, at: lexeme.column)
    case .dash: report(.lonelyMinus, at: lexeme.column)
    case .and, .or: report(.lonelyOperator(lexeme.kind == .or ? "OR" : "AND"), at: lexeme.column)
    case .near: report(.lonelyNear, at: lexeme.column)
    }
    return nil
  }

  /// Joins the last node and the next; where they are not words, both are looked for anywhere.
  ///
  /// In a row of three the middle one is near both.
  private mutating func near(
    _ distance: Int, _ lexeme: Lexeme, depth: Int, joining nodes: inout [QueryNode]
  ) {
    let follower: QueryNode? =
      switch next?.kind {
      case .word, .phrase: one(depth: depth)
      case .open, .close, .and, .or, .near, .minus, .dash, .filter, nil: nil
      }
    guard case .pattern(let right) = follower, let left = nodes.last?.nearPattern else {
      report(.lonelyNear, at: lexeme.column)
      if let follower { nodes.append(follower) }
      return
    }
    if case .pattern = nodes.last { nodes.removeLast() }
    nodes.append(.near(QueryNode.Near(left: left, right: right, distance: distance)))
  }

  private mutating func negation(of minus: Lexeme, depth: Int) -> QueryNode? {
    switch next?.kind {
    case nil, .and, .or, .near, .close, .minus, .dash:
      report(.lonelyMinus, at: minus.column)
      return nil
    case .open, .word, .phrase, .filter:
      // What is left out is left out once it is typed to its end: "-c" should not hide all with c.
      return one(depth: depth).map { .not($0.finished) }
    }
  }

  private mutating func group(from open: Lexeme, depth: Int) -> QueryNode? {
    guard depth < Self.deepest else {
      report(.tooDeep, at: open.column)
      return nil
    }
    let errorCount = errors.count
    let node = any(depth: depth + 1)
    if next?.kind == .close {
      index += 1
      if node == nil, errors.count == errorCount { report(.emptyGroup, at: open.column) }
    } else {
      report(.unclosedGroup, at: open.column)
    }
    return node
  }
}

extension QueryParser {
  private mutating func phrase(
    _ text: String, mayGoOn: Bool, isClosed: Bool, _ lexeme: Lexeme
  ) -> QueryNode? {
    if !isClosed { report(.unclosedQuote, at: lexeme.column) }
    let goesOn = isClosed ? mayGoOn : isTyping && !(text.last?.isWhitespace ?? true)
    guard let pattern = Pattern(text, matching: goesOn ? .prefix : .written, analysis: analysis)
    else {
      if isClosed { report(.emptyQuote, at: lexeme.column) }
      return nil
    }
    return .pattern(pattern)
  }

  private mutating func filter(_ name: String, _ value: String, _ lexeme: Lexeme) -> QueryNode? {
    guard let queryOperator = QueryOperator.named(name) else { return nil }
    if value.isEmpty {
      report(.noValue(name, example: queryOperator.example), at: lexeme.column)
    } else if let advice = queryOperator.advice(value) {
      report(.badValue("\(name):\(value)", advice: advice), at: lexeme.column)
    } else {
      return .filter(QueryNode.Filter(name: name, value: value))
    }
    return nil
  }

  private mutating func word(_ text: String, _ lexeme: Lexeme) -> QueryNode? {
    reportUnknownOperator(text, lexeme)
    var stem = Substring(text)
    while stem.last == "*" { stem.removeLast() }
    let hasStar = stem.endIndex < text.endIndex
    let distance = hasStar ? nil : nearDistance(takenFrom: &stem, lexeme)
    reportSigns(stem, lexeme)
    let matching: Pattern.Matching =
      if hasStar {
        .prefix
      } else if let distance {
        .near(distance: distance)
      } else {
        isTyping && lexeme.isLast && isGrowing(text) ? .typing : .stemmed
      }
    guard let pattern = Pattern(stem, matching: matching, analysis: analysis) else {
      report(hasStar && stem.isEmpty ? .lonelyStar : .noWord(text), at: lexeme.column)
      return nil
    }
    return .pattern(pattern)
  }

  private func isGrowing(_ text: String) -> Bool {
    text.last.map { $0.isLetter || $0.isNumber } ?? false
  }

  private mutating func reportSigns(_ text: Substring, _ lexeme: Lexeme) {
    if let star = text.firstIndex(of: "*") {
      let column = lexeme.column + text.distance(from: text.startIndex, to: star)
      let fault: QueryError.Fault = star == text.startIndex ? .lonelyStar : .innerStar(String(text))
      report(fault, at: column)
    }
  }

  /// Takes the sign of near spellings off a word: `detainee~`, `detainee~1`.
  private mutating func nearDistance(takenFrom text: inout Substring, _ lexeme: Lexeme) -> Int? {
    guard let sign = text.lastIndex(of: "~"), sign > text.startIndex else { return nil }
    let number = text[text.index(after: sign)...]
    guard number.allSatisfy(\.isNumber) else { return nil }
    let column = lexeme.column + text.distance(from: text.startIndex, to: sign)
    let word = text[..<sign]
    text = word
    if number.isEmpty { return Spelling.usualDistance(letterCount: word.count) }
    guard let distance = Int(number), (1...Spelling.mostDistance).contains(distance) else {
      report(.nearSpelling(String(word)), at: column)
      return Spelling.mostDistance
    }
    return distance
  }

  /// `foo:bar` looks like an operator; `12:30` and `https://…` do not.
  private mutating func reportUnknownOperator(_ text: String, _ lexeme: Lexeme) {
    guard let colon = text.firstIndex(of: ":"), colon > text.startIndex,
      text[..<colon].allSatisfy({ $0.isLetter && $0.isASCII }),
      !text[colon...].hasPrefix("://")
    else { return }
    report(.noOperator(text[..<colon].lowercased()), at: lexeme.column)
  }
}
