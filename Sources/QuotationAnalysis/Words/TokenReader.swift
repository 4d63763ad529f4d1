/// Cuts a passage into words and marks and looks each word up.
struct TokenReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int
  private let lexicon = Lexicon.english
  private var index: Int

  init(bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
    self.bytes = bytes
    index = range.lowerBound
    end = range.upperBound
  }

  /// Appends the tokens; `spans` are those of the passage, in order.
  mutating func read(into tokens: inout [Token], spans: [QuotedSpan]) {
    var place = 0
    while index < end {
      if place < spans.count, index >= spans[place].start {
        let span = spans[place]
        if index == span.start {
          append(.openQuote, span.openLength, to: &tokens, span: place)
          continue
        }
        if index >= span.end - span.closeLength {
          if span.closeLength > 0 {
            index = span.end - span.closeLength
            append(.closeQuote, span.closeLength, to: &tokens, span: place)
          }
          place += 1
          continue
        }
        readToken(into: &tokens, span: place, limit: span.end - span.closeLength)
      } else {
        readToken(into: &tokens, span: -1, limit: place < spans.count ? spans[place].start : end)
      }
    }
  }

  private mutating func append(
    _ traits: WordTraits, _ length: Int, to tokens: inout [Token], span: Int = -1
  ) {
    tokens.append(
      Token(
        start: Int32(index), end: Int32(index + length), traits: traits, span: Int32(span)))
    index += length
  }

  private mutating func readToken(into tokens: inout [Token], span: Int, limit: Int) {
    let byte = bytes[index]
    if isWordStart(at: index, limit) {
      readWord(into: &tokens, span: span, limit: limit)
      return
    }
    switch byte {
    case UInt8(ascii: ","): append(.comma, 1, to: &tokens, span: span)
    case UInt8(ascii: ":"): append(.colon, 1, to: &tokens, span: span)
    case UInt8(ascii: ";"): append(.semicolon, 1, to: &tokens, span: span)
    case UInt8(ascii: "("), UInt8(ascii: "["): append(.openBracket, 1, to: &tokens, span: span)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): append(.closeBracket, 1, to: &tokens, span: span)
    case UInt8(ascii: "-"): append(.dash, 1, to: &tokens, span: span)
    case UInt8(ascii: "'") where isGenitive(1): readGenitive(1, into: &tokens, span: span, limit)
    case 0xE2 where isGeneral(at: index):
      switch bytes[index + 2] {
      case 0x92...0x95: append(.dash, 3, to: &tokens, span: span)
      case 0x99 where isGenitive(3): readGenitive(3, into: &tokens, span: span, limit)
      default: index += 3
      }
    case 0xC2: index = min(index + 2, limit)
    default: index += 1
    }
  }

  /// Whether an apostrophe stands right behind a word.
  private func isGenitive(_ length: Int) -> Bool {
    index > 0 && (bytes[index - 1].isASCIILetterOrDigit || bytes[index - 1] >= 0x80)
  }

  private mutating func readGenitive(
    _ length: Int, into tokens: inout [Token], span: Int, _ limit: Int
  ) {
    let ending = endingLength(at: index + length, limit)
    let follows: WordTraits = [.subjectPronoun, .relative, .question]
    let isShort = ending > 0 && bytes[index + length] | 0x20 != UInt8(ascii: "s")
    let isBe = !isShort && ending > 0 && tokens.last?.hasAny(of: follows) ?? false
    let traits: WordTraits =
      isShort ? [.auxiliary, .verb] : isBe ? [.auxiliary, .be, .verb] : .genitive
    append(traits, length + ending, to: &tokens, span: span)
  }

  /// The length of what an apostrophe sets off: “s”, and the short forms of verbs.
  private func endingLength(at place: Int, _ limit: Int) -> Int {
    var end = place
    while end < limit, end - place < 3, bytes[end].isASCIILetterOrDigit { end += 1 }
    switch end - place {
    case 1:
      return [UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "m")]
        .contains(bytes[place] | 0x20) ? 1 : 0
    case 2:
      let pair = (bytes[place] | 0x20, bytes[place + 1] | 0x20)
      return Self.shortForms.contains { $0 == pair } ? 2 : 0
    default: return 0
    }
  }

  /// The ends of “we'll”, “we've” and “we're”.
  private static let shortForms: [(UInt8, UInt8)] = [
    (UInt8(ascii: "l"), UInt8(ascii: "l")), (UInt8(ascii: "v"), UInt8(ascii: "e")),
    (UInt8(ascii: "r"), UInt8(ascii: "e")),
  ]

  private func isGeneral(at place: Int) -> Bool {
    place + 2 < end && bytes[place + 1] == 0x80
  }

  private func isWordStart(at place: Int, _ limit: Int) -> Bool {
    guard place < limit else { return false }
    let byte = bytes[place]
    if byte < 0x80 {
      return byte.isASCIILetterOrDigit || byte == UInt8(ascii: "$") || byte == UInt8(ascii: "@")
        || byte == UInt8(ascii: "#")
    }
    return byte != 0xC2 && !(byte == 0xE2 && isGeneral(at: place))
  }

  private mutating func readWord(into tokens: inout [Token], span: Int, limit: Int) {
    let start = index
    var hash = WordHash()
    var capitals = 0
    var letters = 0
    while index < limit {
      let byte = bytes[index]
      if isWordStart(at: index, limit) {
        hash.add(byte)
        if byte.isASCIICapital { capitals += 1 }
        letters += 1
        index += 1
      } else if let joiner = joiner(limit) {
        if byte == UInt8(ascii: "'") || byte == 0xE2 { hash.add(UInt8(ascii: "'")) }
        if byte == UInt8(ascii: "-") { hash.add(byte) }
        index += joiner
      } else {
        break
      }
    }
    var token = Token(start: Int32(start), end: Int32(index), traits: [], span: Int32(span))
    token.hash = hash.value
    let first = bytes[start]
    if first.isASCIICapital || first >= 0x80 { token.traits.insert(.capitalized) }
    if capitals == letters, letters > 1 { token.traits.insert(.allCapitals) }
    if first.isASCIIDigit || first == UInt8(ascii: "$") { token.traits.insert(.number) }
    let last = bytes[index - 1] | 0x20
    if last == UInt8(ascii: "s") { token.traits.insert(.endsInS) }
    if index - start > 3, last == UInt8(ascii: "d"), bytes[index - 2] == UInt8(ascii: "e") {
      token.traits.insert(.endsInED)
    }
    if index - start > 4, last == UInt8(ascii: "g"), bytes[index - 2] | 0x20 == UInt8(ascii: "n"),
      bytes[index - 3] | 0x20 == UInt8(ascii: "i")
    {
      token.traits.insert(.endsInING)
    }
    if let entry = lexicon.entry(for: hash.value) {
      token.traits.formUnion(entry.traits)
      token.verb = entry.verb
      token.form = entry.form
      token.noun = entry.noun
    } else if isAdverb(start) {
      token.traits.insert(.adverb)
    }
    tokens.append(token)
  }

  private func isAdverb(_ start: Int) -> Bool {
    index - start > 4 && bytes[index - 1] == UInt8(ascii: "y")
      && bytes[index - 2] == UInt8(ascii: "l")
      && !bytes[start].isASCIICapital
  }

  /// The length of what joins two parts of a word here: `-`, `'`, `.`, `&`, `/`.
  private func joiner(_ limit: Int) -> Int? {
    switch bytes[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "&"), UInt8(ascii: "/"):
      return isWordStart(at: index + 1, limit) ? 1 : nil
    case UInt8(ascii: ".") where index + 1 < limit && bytes[index + 1] == UInt8(ascii: "-"):
      return isWordStart(at: index + 2, limit) ? 1 : nil
    case UInt8(ascii: "."):
      return isWordStart(at: index + 1, limit) && bytes[index + 1] != UInt8(ascii: "@") ? 1 : nil
    case UInt8(ascii: ","):
      let isNumber =
        bytes[index - 1].isASCIIDigit && index + 1 < limit && bytes[index + 1].isASCIIDigit
      return isNumber ? 1 : nil
    case UInt8(ascii: "'"):
      return isInnerApostrophe(1, limit) ? 1 : nil
    case 0xE2 where isGeneral(at: index) && bytes[index + 2] == 0x99:
      return isInnerApostrophe(3, limit) ? 3 : nil
    default: return nil
    }
  }

  /// Whether an apostrophe belongs to the word: all but that of `’s`.
  private func isInnerApostrophe(_ length: Int, _ limit: Int) -> Bool {
    let next = index + length
    guard isWordStart(at: next, limit) else { return false }
    return endingLength(at: next, limit) == 0
  }
}
