/// One sign or word of a query, with the column it starts at (characters, from one).
struct Lexeme: Equatable {
  enum Kind: Equatable {
    case open
    case close
    /// `AND`, `OR`.
    case and
    case or
    /// `NEAR/8`, with the number.
    case near(Int)
    /// A minus right before something, or `NOT`.
    case minus
    /// A minus that stands alone.
    case dash
    case word(String)
    case phrase(String, mayGoOn: Bool, isClosed: Bool)
    /// `name:value`, with an operator's name.
    case filter(name: String, value: String)
  }

  let kind: Kind
  let column: Int
  /// The column behind its last character.
  let end: Int
  /// Whether the text ends with it, so that it may still grow.
  let isLast: Bool
}

/// Cuts the text of a query into lexemes; every text can be cut.
struct QueryLexer {
  private let characters: [Character]
  private let signs: [QuerySign?]
  private var index = 0

  init(_ text: String) {
    characters = Array(text)
    signs = characters.map(QuerySign.init)
  }

  mutating func next() -> Lexeme? {
    skip(.blank)
    guard index < characters.count else { return nil }
    let column = index + 1
    let kind = nextKind()
    return Lexeme(
      kind: kind, column: column, end: index + 1, isLast: index == characters.count)
  }

  /// The sign at a place; nothing in words and behind the end.
  private func sign(at place: Int) -> QuerySign? {
    place < signs.count ? signs[place] : nil
  }

  private mutating func skip(_ sign: QuerySign) {
    while self.sign(at: index) == sign { index += 1 }
  }

  private mutating func nextKind() -> Lexeme.Kind {
    switch sign(at: index) {
    case .open:
      index += 1
      return .open
    case .close:
      index += 1
      return .close
    case .quote: return phrase()
    case .minus: return minus()
    case .blank, nil: return word()
    }
  }

  private mutating func minus() -> Lexeme.Kind {
    let start = index
    skip(.minus)
    let follower = sign(at: index)
    let isBeforeSomething = index < characters.count && follower != .blank && follower != .close
    return index == start + 1 && isBeforeSomething ? .minus : .dash
  }

  private mutating func phrase() -> Lexeme.Kind {
    let (text, isClosed) = quoted()
    var mayGoOn = !isClosed
    if isClosed, index < characters.count, characters[index] == "*" {
      index += 1
      mayGoOn = true
    }
    return .phrase(text, mayGoOn: mayGoOn, isClosed: isClosed)
  }

  /// From a quotation mark to the next.
  private mutating func quoted() -> (text: String, isClosed: Bool) {
    index += 1
    let start = index
    while index < characters.count, signs[index] != .quote { index += 1 }
    let text = String(characters[start..<index])
    let isClosed = index < characters.count
    if isClosed { index += 1 }
    return (text, isClosed)
  }

  private mutating func word() -> Lexeme.Kind {
    let start = index
    while index < characters.count, signs[index]?.endsWords != true { index += 1 }
    let text = String(characters[start..<index])
    switch text {
    case "AND": return .and
    case "OR": return .or
    case "NOT" where index < characters.count: return .minus
    default: break
    }
    if let distance = QueryNode.Near.distance(in: text) { return .near(distance) }
    guard let colon = text.firstIndex(of: ":") else { return .word(text) }
    let name = text[..<colon].lowercased()
    guard QueryOperator.named(name) != nil else { return .word(text) }
    var value = String(text[text.index(after: colon)...])
    if value.isEmpty, sign(at: index) == .quote { value = quoted().text.trimmingBlanks }
    return .filter(name: name, value: value)
  }
}

/// A character that is not part of a word, in all the forms that keyboards and pages have.
private enum QuerySign {
  case blank
  case open
  case close
  case quote
  case minus

  /// Nothing for letters, digits and all other characters.
  init?(_ character: Character) {
    switch character {
    case " ": self = .blank
    case "a"..."z": return nil
    case "(", "（": self = .open
    case ")", "）": self = .close
    case "\"", "“", "”", "„", "«", "»", "＂", "「", "」": self = .quote
    case "-", "−", "–", "—": self = .minus
    case _ where character.isWhitespace: self = .blank
    default: return nil
    }
  }

  /// A minus within a word is a hyphen.
  var endsWords: Bool { self != .minus }
}
