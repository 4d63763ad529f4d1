/// Cuts UTF-8 text into words in one pass over its bytes.
///
/// `In the U.S., Xi’s` gives `In`, `the`, `U.S.`, `Xi`, `s`. ASCII never leaves the byte loop.
struct WordScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var gap = Word.Gap.start

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Adds the words of a text to a list that callers use again to spare allocations.
  static func scan(_ bytes: UnsafeBufferPointer<UInt8>, into words: inout [Word]) {
    var scanner = WordScanner(bytes)
    while let word = scanner.next() { words.append(word) }
  }

  private mutating func next() -> Word? {
    skipGap()
    guard index < bytes.count else { return nil }
    defer { gap = [] }
    return bytes[index] >= 0x80 ? ideograph() ?? word() : word()
  }

  private mutating func skipGap() {
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x20 || byte == 0x0A {
        gap.insert(.space)
        index += 1
      } else if isASCIIWord(byte) {
        return
      } else {
        let (scalar, length) = decodeScalar(bytes, at: index)
        switch ScalarClass.of(scalar).kind {
        case .letter, .digit, .ideograph: return
        case .invisible: break
        case .gap(let kind): gap.insert(kind)
        }
        index += length
      }
    }
  }

  private mutating func ideograph() -> Word? {
    let (scalar, length) = decodeScalar(bytes, at: index)
    guard case .ideograph = ScalarClass.of(scalar).kind else { return nil }
    let start = index
    var hash = WordHash()
    for _ in 0..<length {
      hash.add(bytes[index])
      index += 1
    }
    return Word(
      start: Int32(start), end: Int32(index), hash: hash.value, gap: gap, shape: .singleLetter)
  }

  private mutating func word() -> Word {
    let start = index
    var letters = WordLetters()
    while index < bytes.count {
      let byte = bytes[index]
      if isASCIILetter(byte) {
        letters.addLetter(byte | 0x20, isCapital: byte & 0x20 == 0)
        index += 1
      } else if isASCIIWord(byte) {
        letters.hash.add(byte)
        index += 1
      } else if byte == 0x2E, continuesAbbreviation(from: start) {
        letters.isDotted = true
        index += 1
      } else if byte >= 0x80 {
        let (scalar, length) = decodeScalar(bytes, at: index)
        guard letters.add(ScalarClass.of(scalar)) else { break }
        index += length
      } else {
        break
      }
    }
    if letters.isDotted, index < bytes.count, bytes[index] == 0x2E { index += 1 }
    return Word(
      start: Int32(start), end: Int32(index), hash: letters.hash.value, gap: gap,
      shape: letters.shape)
  }

  /// Whether the dot at the index parts single letters: `U.S.` but not `U.Sam` or `it.So`.
  private func continuesAbbreviation(from start: Int) -> Bool {
    let length = index - start
    guard length == 1 || (length > 1 && bytes[index - 2] == 0x2E), index + 1 < bytes.count,
      isASCIILetter(bytes[index - 1]), isASCIILetter(bytes[index + 1])
    else { return false }
    return index + 2 == bytes.count || !isASCIIWord(bytes[index + 2]) && bytes[index + 2] < 0x80
      || bytes[index + 2] == 0xE2  // a dash or a curly quotation mark
  }
}

/// What becomes of a word's letters on the way through it.
private struct WordLetters {
  var hash = WordHash()
  var isDotted = false
  private var count = 0
  private var capitals = 0
  private var startsWithCapital = false

  /// `lower` is the folded byte.
  @inline(__always)
  mutating func addLetter(_ lower: UInt8, isCapital: Bool) {
    count(isCapital)
    hash.add(lower)
  }

  /// Whether the scalar belongs to the word.
  mutating func add(_ scalar: ScalarClass) -> Bool {
    switch scalar.kind {
    case .gap, .ideograph: return false
    case .invisible: return true
    case .digit: break
    case .letter: count(scalar.isCapital)
    }
    var folding = scalar.folding
    while folding != 0 {
      hash.add(UInt8(truncatingIfNeeded: folding))
      folding >>= 8
    }
    return true
  }

  @inline(__always)
  private mutating func count(_ isCapital: Bool) {
    if isCapital {
      if count == 0 { startsWithCapital = true }
      capitals += 1
    }
    count += 1
  }

  var shape: Word.Shape {
    var shape: Word.Shape = []
    if startsWithCapital { shape.insert(.capitalized) }
    if count > 1, capitals == count { shape.insert(.allCapitals) }
    if count == 1 { shape.insert(.singleLetter) }
    if isDotted { shape.insert(.dotted) }
    return shape
  }
}

@inline(__always)
private func isASCIILetter(_ byte: UInt8) -> Bool {
  (byte | 0x20) &- 0x61 < 26
}

@inline(__always)
private func isASCIIWord(_ byte: UInt8) -> Bool {
  isASCIILetter(byte) || byte &- 0x30 < 10
}
