import TextAnalysis

/// Words to be found side by side: one word, a phrase, or the start of either.
///
/// `chip-making` is one compound, `"export restrictions"` two words, `習近平` one run of characters.
struct Pattern: Hashable, Sendable {
  enum Element: Hashable, Sendable {
    case word(String)
    /// Found joined (`cooperation`) or as its parts side by side (`co-operation`, `co operation`).
    case compound(joined: String, parts: [String])
    /// Two or more characters of a script without blanks.
    case run([String])
  }

  /// In which forms the words are found.
  enum Matching: Hashable, Sendable {
    /// As written (folded), side by side.
    case written
    /// One word, also with other endings.
    case stemmed
    /// The last word may go on.
    case prefix
    /// As `stemmed` and as `prefix`: the word at the cursor.
    case typing
    /// As `stemmed`, and words that become it by so many changed letters.
    case near(distance: Int)

    var mayGoOn: Bool { self == .prefix || self == .typing }
    /// The most letters to change, where spellings beside the word's own are looked for.
    var distance: Int? { if case .near(let distance) = self { distance } else { nil } }

    var allowsStems: Bool {
      switch self {
      case .stemmed, .typing, .near: true
      case .written, .prefix: false
      }
    }
  }

  let elements: [Element]
  let matching: Matching

  var mayGoOn: Bool { matching.mayGoOn }

  /// The term, where the pattern is one word in any of its forms.
  var singleWord: String? {
    guard elements.count == 1, matching != .written, case .word(let term) = elements[0]
    else { return nil }
    return term
  }

  /// Whether it is several words, or a run of characters, whose places are compared.
  var isPhrase: Bool {
    if elements.count > 1 { return true }
    if case .run = elements[0] { return true }
    return false
  }

  /// The joined form, where the pattern is one compound.
  var singleCompound: String? {
    guard elements.count == 1, case .compound(let joined, _) = elements[0] else { return nil }
    return joined
  }

  /// For each element the ways to find it; only the last may go on.
  func rows(mayGoOn: Bool) -> [[[Element.Step]]] {
    elements.enumerated().map { index, element in
      element.alternatives(mayGoOn: mayGoOn && index == elements.count - 1)
    }
  }

  /// Nothing where the text holds no letter and no digit.
  init?(
    _ text: some StringProtocol, matching: Matching, analysis: Analysis = .natural
  ) {
    elements = Self.elements(of: analysis.tokens(in: text))
    guard !elements.isEmpty else { return nil }
    self.matching = matching.fitting(wordCount: elements.count, analysis)
  }

  init(elements: [Element], matching: Matching) {
    self.elements = elements
    self.matching = matching
  }

  /// The same once it is typed to its end.
  var finished: Pattern {
    guard matching == .typing else { return self }
    return Pattern(elements: elements, matching: elements.count > 1 ? .written : .stemmed)
  }

  private static func elements(of tokens: [Token]) -> [Element] {
    var elements: [Element] = []
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if token.width > 1 {
        let parts = tokens[index + 1...index + token.width].map(\.term)
        elements.append(.compound(joined: token.term, parts: parts))
        index += 1 + token.width
      } else {
        var characters = [token.term]
        index += 1
        while index + 1 < tokens.count, tokens[index].width > 1,
          tokens[index].position == tokens[index - 1].position
        {
          characters.append(tokens[index + 1].term)
          index += 2
        }
        elements.append(characters.count > 1 ? .run(characters) : .word(token.term))
      }
    }
    return elements
  }
}

extension Pattern.Matching {
  /// Several words have no stems and no near spellings; where texts are cut plainly nothing has stems.
  fileprivate func fitting(wordCount: Int, _ analysis: Analysis) -> Self {
    switch self {
    case .stemmed where wordCount > 1 || analysis == .plain: .written
    case .near where wordCount > 1: .written
    case .typing where analysis == .plain: .prefix
    case .written, .stemmed, .prefix, .typing, .near: self
    }
  }
}

extension Pattern.Element {
  /// A term at a place, and how far behind it the next one stands.
  struct Step: Hashable, Sendable {
    let term: String
    /// Positions from this term to the next; nothing means as many as the term covers.
    let advance: Int?
    /// Whether terms that begin like this one will do.
    let mayGoOn: Bool
  }

  /// The ways to find the element, each a row of terms.
  func alternatives(mayGoOn: Bool) -> [[Step]] {
    switch self {
    case .word(let term):
      [[Step(term: term, advance: nil, mayGoOn: mayGoOn)]]
    case .compound(let joined, let parts):
      [
        [Step(term: joined, advance: nil, mayGoOn: mayGoOn)],
        parts.enumerated().map { index, part in
          Step(term: part, advance: nil, mayGoOn: mayGoOn && index == parts.count - 1)
        },
      ]
    case .run(let characters):
      [
        zip(characters, characters.dropFirst()).enumerated().map { index, pair in
          Step(
            term: pair.0 + pair.1, advance: index == characters.count - 2 ? nil : 1,
            mayGoOn: false)
        }
      ]
    }
  }
}

extension Pattern: CustomStringConvertible {
  /// `chip*`, `"export restrictions"`, `co-operation`; `chip…` while it is being typed.
  var description: String {
    let words = elements.map { element in
      switch element {
      case .word(let term): term
      case .compound(_, let parts): parts.joined(separator: "-")
      case .run(let characters): characters.joined()
      }
    }
    let text = elements.count > 1 ? words.joined(separator: " ").inQuotationMarks : words[0]
    switch matching {
    case .written, .stemmed:
      return elements.count == 1 && matching == .written ? text.inQuotationMarks : text
    case .prefix: return text + "*"
    case .typing: return text + "…"
    case .near(let distance): return "\(text)~\(distance)"
    }
  }
}
