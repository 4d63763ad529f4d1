/// Cuts a text into tokens, one pass over its bytes.
struct TokenScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Whether 3/2/2023 is the third of February.
  let isDayFirst: Bool
  let lexicon = TimeLexicon.english
  var index = 0
  var tokens: [TimeToken] = []
  /// Where the last token, or mark, ended.
  var lastEnd = -1
  var startsSentence = true

  init(bytes: UnsafeBufferPointer<UInt8>, isDayFirst: Bool) {
    self.bytes = bytes
    self.isDayFirst = isDayFirst
    tokens.reserveCapacity(bytes.count / 5)
  }

  mutating func scan() -> [TimeToken] {
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x20 {
        index += 1
      } else if isASCIILetter(byte) {
        scanWord()
      } else if isDigit(byte) {
        scanNumber()
      } else if byte < 0x80 {
        scanMark(byte)
      } else {
        scanBeyondASCII()
      }
    }
    return tokens
  }

  func byte(_ place: Int) -> UInt8 {
    place >= 0 && place < bytes.count ? bytes[place] : 0
  }

  mutating func append(
    _ start: Int, _ end: Int, _ classes: WordClass, value: Int = 0, shape: TimeToken.Shape = []
  ) {
    var shape = shape
    if start == lastEnd { shape.insert(.joined) }
    if startsSentence { shape.insert(.first) }
    startsSentence = classes.contains(.stop)
    tokens.append(
      TimeToken(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end),
        value: Int32(truncatingIfNeeded: value), shape: shape, classes: classes))
    lastEnd = end
    index = end
  }

  private mutating func scanMark(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\n"): scanLineEnd()
    case 0x09, 0x0B...0x0D: index += 1
    case UInt8(ascii: ","): append(index, index + 1, .comma)
    case UInt8(ascii: "-"): append(index, index + 1, .hyphen)
    case UInt8(ascii: "."): append(index, index + 1, isAbbreviating(index) ? .mark : .stop)
    case UInt8(ascii: "!"), UInt8(ascii: "?"): append(index, index + 1, .stop)
    case UInt8(ascii: "'"): scanApostrophe(length: 1)
    // What an editor put into a quotation stands as if it had been said; footnotes do not.
    case UInt8(ascii: "[") where !isDigit(self.byte(index + 1)): index += 1
    case UInt8(ascii: "]") where !isDigit(self.byte(index - 1)): index += 1
    default:
      let isOpening = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "(")
      let wasFirst = startsSentence
      append(index, index + 1, .mark)
      startsSentence = wasFirst && isOpening
    }
  }

  /// An empty line ends a sentence.
  private mutating func scanLineEnd() {
    var place = index + 1
    while place < bytes.count, [0x20, 0x09, 0x0D].contains(bytes[place]) { place += 1 }
    if byte(place) == UInt8(ascii: "\n"), tokens.last?.classes != .stop || !startsSentence {
      append(index, index + 1, .stop)
    }
    index = place
  }

  /// Quotation marks, dashes and blanks beyond ASCII; all else is part of a word.
  private mutating func scanBeyondASCII() {
    let length = byte(index) < 0xE0 ? 2 : byte(index) < 0xF0 ? 3 : 4
    let end = min(index + length, bytes.count)
    if byte(index) == 0xC2, byte(index + 1) == 0xA0 {
      index = end
    } else if byte(index) == 0xE2, byte(index + 1) == 0x80 {
      switch byte(index + 2) {
      case 0x80...0x8F, 0xAF: index = end
      case 0x90...0x95: append(index, end, .hyphen, value: 1)
      case 0x98, 0x99: scanApostrophe(length: end - index)
      case 0x9C:
        let wasFirst = startsSentence
        append(index, end, .mark)
        startsSentence = wasFirst
      default: append(index, end, .mark)
      }
    } else {
      scanWord()
    }
  }

  /// `'16` and `'90s`, the `'s` of a possessive, the `'ll` of the future, or a quotation mark.
  private mutating func scanApostrophe(length: Int) {
    let next = index + length
    if isDigit(byte(next)), isDigit(byte(next + 1)), !isDigit(byte(next + 2)), index != lastEnd {
      return scanShortYear(digits: next)
    }
    guard index == lastEnd, isASCIILetter(byte(next)) else {
      return append(index, next, .mark)
    }
    let start = index
    var end = next
    while isASCIILetter(byte(end)) { end += 1 }
    let isFuture = byte(next) | 0x20 == UInt8(ascii: "l") && end == next + 2
    if isFuture { return append(start, end, .future) }
    if byte(next) | 0x20 == UInt8(ascii: "t"), end == next + 1 { takeNegation() }
    if byte(next) | 0x20 == UInt8(ascii: "s"), end == next + 1, let last = tokens.indices.last {
      tokens[last].shape.insert(.possessive)
    }
    index = end
  }

  /// Won't is of the future, "won" of the past.
  private mutating func takeNegation() {
    guard let last = tokens.indices.last, tokens[last].isAny(of: .pastVerb),
      tokens[last].number == LexiconWord.won
    else { return }
    tokens[last].classes = .future
    tokens[last].value = Int32(TenseWord.future.rawValue)
  }

  private mutating func scanShortYear(digits: Int) {
    let start = index
    let number = Int(byte(digits) - 0x30) * 10 + Int(byte(digits + 1) - 0x30)
    let end = digits + 2
    if byte(end) == UInt8(ascii: "s"), !isASCIILetter(byte(end + 1)) {
      append(start, end + 1, .decade, value: number / 10, shape: .plural)
    } else if isASCIILetter(byte(end)) {
      index = end
    } else {
      append(start, end, .shortYear, value: number)
    }
  }
}

func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
