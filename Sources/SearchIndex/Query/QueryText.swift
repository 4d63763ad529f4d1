/// The text of a query, changed here and there without being written anew.
package struct QueryText: Sendable {
  package let text: String
  private let lexemes: [Lexeme]

  package init(_ text: String) {
    self.text = text
    var lexer = QueryLexer(text)
    var lexemes: [Lexeme] = []
    while let lexeme = lexer.next() { lexemes.append(lexeme) }
    self.lexemes = lexemes
  }

  /// The text narrowed by an operator, which goes in front, so that a word at the end stays the one
  /// that is being typed: `a OR b` becomes `issue:chips (a OR b*)`.
  package func narrowed(by name: String, _ value: String) -> String {
    let value = value.filter { !"\"“”„«»＂「」".contains($0) }
    let filter = QueryNode.Filter(name: name, value: value).written
    let (query, errors) = Query.typing(text)
    guard let root = query.root else { return filter }
    guard errors.isEmpty else { return "\(filter) \(root.finished.writtenInRow)" }
    guard case .any = root else { return "\(filter) \(text)" }
    return "\(filter) (\(text.trimmingBlanks)\(isGrowing ? "*" : ""))"
  }

  private var isGrowing: Bool {
    guard let last = lexemes.last, case .word = last.kind else { return false }
    return last.isLast && text.last.map { $0.isLetter || $0.isNumber } ?? false
  }

  /// The text without the operator that narrowed it last, the first in it; nothing where it has none.
  package var widened: String? {
    guard let first = lexemes.firstIndex(where: \.kind.isFilter) else { return nil }
    return removing(first).withoutOuterBrackets
  }

  /// The text without each of its words and phrases, beginning with the first, where any other
  /// remains: what to try where all of them find nothing.
  package var relaxations: [(without: String, text: String)] {
    let words = lexemes.indices.filter { lexemes[$0].kind.isWord && !isNegated($0) }
    guard words.count > 1 || lexemes.contains(where: \.kind.isFilter) else { return [] }
    let filters = lexemes.indices.filter { lexemes[$0].kind.isFilter }
    return (words.count > 1 ? words + filters : filters).map {
      (slice(lexemes[$0]), removing($0))
    }
  }

  /// Its plain words, each once.
  package var words: [String] {
    var seen: Set<String> = []
    return lexemes.compactMap(word).filter { seen.insert($0).inserted }
  }

  /// The word that is being typed at its end, if there is one.
  package var growingWord: String? { isGrowing ? lexemes.last.flatMap(word) : nil }

  /// The text with other words in the place of some.
  package func replacing(_ replacements: [String: String]) -> String {
    lexemes.reversed().reduce(self) { text, lexeme in
      guard let word = word(lexeme), let other = replacements[word] else { return text }
      return QueryText(text.replacing(lexeme.column..<lexeme.end, with: other))
    }.text
  }

  private func word(_ lexeme: Lexeme) -> String? {
    guard case .word(let word) = lexeme.kind, word.allSatisfy({ $0.isLetter || $0.isNumber })
    else { return nil }
    return word
  }

  private func isNegated(_ index: Int) -> Bool {
    index > 0 && lexemes[index - 1].kind == .minus
  }

  private func removing(_ index: Int) -> String {
    let start = isNegated(index) ? lexemes[index - 1].column : lexemes[index].column
    return replacing(start..<lexemes[index].end, with: "")
  }

  private func slice(_ lexeme: Lexeme) -> String {
    String(text.dropFirst(lexeme.column - 1).prefix(lexeme.end - lexeme.column))
  }

  /// Blanks that would stand side by side become one.
  private func replacing(_ columns: Range<Int>, with words: String) -> String {
    let before = String(text.prefix(columns.lowerBound - 1))
    let after = String(text.dropFirst(columns.upperBound - 1))
    guard words.isEmpty else { return before + words + after }
    if before.allSatisfy(\.isWhitespace) { return String(after.drop(while: \.isWhitespace)) }
    return "\(before.trimmingBlanks) \(after.trimmingBlanks)".trimmingBlanks
  }
}

extension Lexeme.Kind {
  fileprivate var isFilter: Bool { if case .filter = self { true } else { false } }

  fileprivate var isWord: Bool {
    switch self {
    case .word, .phrase: true
    case .open, .close, .and, .or, .near, .minus, .dash, .filter: false
    }
  }
}

extension String {
  var trimmingBlanks: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }

  /// `(a OR b)` as `a OR b`, where one pair of brackets holds it all.
  fileprivate var withoutOuterBrackets: String {
    guard first == "(", last == ")" else { return self }
    let inner = String(dropFirst().dropLast())
    var depth = 0
    for character in inner {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if depth < 0 { return self }
    }
    return inner
  }
}
