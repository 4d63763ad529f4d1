/// One sign or word of a query, with the column it starts at (characters, from one).
struct Lexeme: Equatable {
  enum Kind: Equatable {
    case open
    case close
    /// `AND`, `OR`.
    case and
    case or
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
  /// Whether the text ends with it, so that it may still grow.
  let isLast: Bool
}

/// Cuts the text of a query into lexemes; every text can be cut.
struct QueryLexer {
  private let characters: [Character]
  private var index = 0

  init(_ text: String) {
    characters = Array(text)
  }

  mutating func next() -> Lexeme? {
    while index < characters.count, characters[index].isWhitespace { index += 1 }
    guard index < characters.count else { return nil }
    let column = index + 1
    let kind = nextKind()
    return Lexeme(kind: kind, column: column, isLast: index == characters.count)
  }

  private mutating func nextKind() -> Lexeme.Kind {
    let character = characters[index]
    if Self.opens.contains(character) {
      index += 1
      return .open
    }
    if Self.closes.contains(character) {
      index += 1
      return .close
    }
    if Self.quotes.contains(character) { return phrase() }
    if Self.minuses.contains(character) { return minus() }
    return word()
  }

  private mutating func minus() -> Lexeme.Kind {
    let start = index
    while index < characters.count, Self.minuses.contains(characters[index]) { index += 1 }
    let isBeforeSomething =
      index < characters.count && !characters[index].isWhitespace
      && !Self.closes.contains(characters[index])
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
    while index < characters.count, !Self.quotes.contains(characters[index]) { index += 1 }
    let text = String(characters[start..<index])
    let isClosed = index < characters.count
    if isClosed { index += 1 }
    return (text, isClosed)
  }

  private mutating func word() -> Lexeme.Kind {
    let start = index
    while index < characters.count, !isWordEnd(characters[index]) { index += 1 }
    let text = String(characters[start..<index])
    switch text {
    case "AND": return .and
    case "OR": return .or
    case "NOT" where index < characters.count: return .minus
    default: break
    }
    guard let colon = text.firstIndex(of: ":") else { return .word(text) }
    let name = text[..<colon].lowercased()
    guard QueryOperator.named(name) != nil else { return .word(text) }
    var value = String(text[text.index(after: colon)...])
    if value.isEmpty, index < characters.count, Self.quotes.contains(characters[index]) {
      value = quoted().text
    }
    return .filter(name: name, value: value)
  }

  private func isWordEnd(_ character: Character) -> Bool {
    character.isWhitespace || Self.opens.contains(character) || Self.closes.contains(character)
      || Self.quotes.contains(character)
  }

  private static let opens: Set<Character> = ["(", "（"]
  private static let closes: Set<Character> = [")", "）"]
  private static let quotes: Set<Character> = ["\"", "“", "”", "„", "«", "»", "＂", "「", "」"]
  private static let minuses: Set<Character> = ["-", "−", "–", "—"]
}
