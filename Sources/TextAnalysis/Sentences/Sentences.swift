/// Finds where sentences begin and end.
///
/// A sentence ends at `.`, `!`, `?` or `…`, with the quotes, brackets and note numbers that follow,
/// before a blank and something that can begin a sentence; at `。`, `！` and `？` even without a blank;
/// and at an empty line. A stop behind a title, a month or an initial ends nothing; behind `U.S.`,
/// `Inc.` or `a.m.` it does before a word that commonly begins a sentence.
package enum Sentences {
  /// The sentences in order, without the blanks around them, as UTF-8 bytes counted from the text's
  /// start; together they hold everything that is not blank.
  package static func ranges(in text: some StringProtocol) -> [Range<Int>] {
    withUTF8(of: text) { bytes in
      var splitter = SentenceSplitter(bytes: bytes)
      return splitter.split()
    }
  }
}

/// The state of splitting one text.
private struct SentenceSplitter {
  let bytes: UnsafeBufferPointer<UInt8>
  var index = 0
  var start = 0
  var ranges: [Range<Int>] = []

  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func split() -> [Range<Int>] {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\n"): takeLineEnd()
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): takeTerminator()
      case 0xD8, 0xE0...0xEF: takeWideTerminator()
      default: index += 1
      }
    }
    finish(at: bytes.count)
    return ranges
  }

  private mutating func finish(at end: Int) {
    var first = start
    while first < end, isBlank(bytes[first]) { first += 1 }
    var last = end
    while last > first, isBlank(bytes[last - 1]) { last -= 1 }
    if first < last { ranges.append(first..<last) }
    start = end
  }

  /// An empty line ends a sentence, a line's end alone does not.
  private mutating func takeLineEnd() {
    index += 1
    var place = index
    while place < bytes.count, bytes[place] != UInt8(ascii: "\n"), isBlank(bytes[place]) {
      place += 1
    }
    if place < bytes.count, bytes[place] == UInt8(ascii: "\n") {
      finish(at: place)
      index = place
    }
  }

  private mutating func takeWideTerminator() {
    let (scalar, length) = decodedScalar(bytes, at: index)
    switch scalar {
    case 0x3002, 0xFF01, 0xFF1F, 0xFF0E, 0xFF61:
      index += length
      takeTerminatorsAndClosers()
      finish(at: index)
    case 0x2026, 0x203C, 0x2047...0x2049, 0x061F, 0x06D4, 0x0964, 0x0965: takeTerminator()
    default: index += length
    }
  }

  private mutating func takeTerminator() {
    let stop = index
    let isFullStop = bytes[index] == UInt8(ascii: ".")
    takeTerminatorsAndClosers()
    guard index < bytes.count, isBlank(bytes[index]) else { return }
    let next = nextWord()
    guard !next.isEmpty, !next.startsLowerCase else { return }
    if isFullStop, index == stop + 1, isHeld(stop, before: next) { return }
    finish(at: index)
  }

  private mutating func takeTerminatorsAndClosers() {
    while index < bytes.count {
      let (scalar, length) = decodedScalar(bytes, at: index)
      if scalar == 0x5B, let noteEnd = noteEnd() {
        index = noteEnd
      } else if isTerminator(scalar) || isCloser(scalar) {
        index += length
      } else {
        return
      }
    }
  }

  /// The end of a note number in brackets, `[12]`, where one stands here.
  private func noteEnd() -> Int? {
    var place = index + 1
    while place < bytes.count, isDigit(bytes[place]) { place += 1 }
    let isNote = place > index + 1 && place < bytes.count && bytes[place] == UInt8(ascii: "]")
    return isNote ? place + 1 : nil
  }

  /// Whether a stop belongs to the abbreviation before it.
  private func isHeld(_ stop: Int, before next: NextWord) -> Bool {
    var first = stop
    while first > start, isWordByte(bytes[first - 1]) { first -= 1 }
    let word = String(decoding: bytes[first..<stop], as: UTF8.self)
    if Abbreviations.beforeNumbers.contains(word) { return next.startsWithDigit }
    if Abbreviations.neverLast.contains(word) { return true }
    let letters = word.filter { $0 != "." }
    let isInitials = letters.count == 1 || word.contains(".")
    let hasLetter = letters.contains(where: \.isLetter)
    guard Abbreviations.sometimesLast.contains(word) || (isInitials && hasLetter) else {
      return false
    }
    return !Abbreviations.sentenceStarters.contains(next.word)
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    foldedASCII(byte) != 0 || byte >= 0x80 || byte == UInt8(ascii: ".")
  }

  private func nextWord() -> NextWord {
    NextWord(bytes, from: index)
  }
}

private func isBlank(_ byte: UInt8) -> Bool {
  byte == 0x20 || (0x09...0x0D).contains(byte)
}

private func isDigit(_ byte: UInt8) -> Bool {
  byte &- UInt8(ascii: "0") < 10
}

private func isTerminator(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x2E, 0x21, 0x3F, 0x2026, 0x203C, 0x2047...0x2049, 0x3002, 0xFF01, 0xFF1F, 0xFF0E, 0xFF61,
    0x061F, 0x06D4, 0x0964, 0x0965:
    true
  default: false
  }
}

private func isCloser(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0xBB, 0x2019, 0x201D, 0x203A, 0x3009, 0x300B, 0x300D, 0x300F,
    0x3011, 0xFF09, 0xFF3D, 0xFF63, 0x2A, 0x5F:
    true
  default: false
  }
}

/// The word behind a possible end of a sentence, quotes and brackets before it left aside.
private struct NextWord {
  let word: String
  let isEmpty: Bool
  let startsLowerCase: Bool
  let startsWithDigit: Bool

  init(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) {
    var first = index
    while first < bytes.count, isBlank(bytes[first]) { first += 1 }
    isEmpty = first == bytes.count
    while first < bytes.count {
      let (scalar, length) = decodedScalar(bytes, at: first)
      guard Self.isOpener(scalar) else { break }
      first += length
    }
    var end = first
    while end < bytes.count, foldedASCII(bytes[end]) != 0 { end += 1 }
    word = String(decoding: bytes[first..<end], as: UTF8.self)
    startsWithDigit = first < bytes.count && isDigit(bytes[first])
    startsLowerCase =
      first < bytes.count && Self.isLowerCase(decodedScalar(bytes, at: first).scalar)
  }

  private static func isOpener(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x28, 0x5B, 0x7B, 0xAB, 0x2018, 0x201C, 0x201E, 0x2039, 0x300C, 0x300E, 0x2A,
      0x5F:
      true
    default: false
    }
  }

  private static func isLowerCase(_ scalar: UInt32) -> Bool {
    Unicode.Scalar(scalar)?.properties.isLowercase ?? false
  }
}
