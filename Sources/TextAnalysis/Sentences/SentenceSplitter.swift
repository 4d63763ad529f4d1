/// The state of splitting one text.
struct SentenceSplitter {
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
      // The lead bytes of the marks beyond ASCII: U+061F, U+06D4 and those from U+0964 on.
      case 0xD8, 0xDB, 0xE0...0xEF: takeWideTerminator()
      default: index += 1
      }
    }
    finish(at: bytes.count)
    return ranges
  }

  private mutating func finish(at end: Int) {
    var first = start
    while first < end, bytes[first].isASCIIBlank { first += 1 }
    var last = end
    while last > first, bytes[last - 1].isASCIIBlank { last -= 1 }
    if first < last { ranges.append(first..<last) }
    start = end
  }

  /// An empty line ends a sentence, a line's end alone does not.
  private mutating func takeLineEnd() {
    index += 1
    var place = index
    while place < bytes.count, bytes[place] != UInt8(ascii: "\n"), bytes[place].isASCIIBlank {
      place += 1
    }
    if place < bytes.count, bytes[place] == UInt8(ascii: "\n") {
      finish(at: place)
      index = place
    }
  }

  private mutating func takeWideTerminator() {
    let (scalar, length) = decodedScalar(bytes, at: index)
    if SentenceMarks.isWideTerminator(scalar) {
      takeTerminatorsAndClosers()
      finish(at: index)
    } else if SentenceMarks.isTerminator(scalar) {
      takeTerminator()
    } else {
      index += length
    }
  }

  private mutating func takeTerminator() {
    let stop = index
    let isFullStop = bytes[index] == UInt8(ascii: ".")
    takeTerminatorsAndClosers()
    guard index < bytes.count, bytes[index].isASCIIBlank else { return }
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
      } else if SentenceMarks.isTerminator(scalar) || SentenceMarks.isCloser(scalar) {
        index += length
      } else {
        return
      }
    }
  }

  /// The end of a note number in brackets, `[12]`, where one stands here.
  private func noteEnd() -> Int? {
    var place = index + 1
    while place < bytes.count, bytes[place].isASCIIDigit { place += 1 }
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
