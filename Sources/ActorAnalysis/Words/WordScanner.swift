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
    var hash = WordHash()
    var letters = 0
    var capitals = 0
    var shape: Word.Shape = []
    scan: while index < bytes.count {
      let byte = bytes[index]
      let lower = byte | 0x20
      if lower &- 0x61 < 26 {
        if byte != lower {
          if letters == 0 { shape.insert(.capitalized) }
          capitals += 1
        }
        letters += 1
        hash.add(lower)
        index += 1
      } else if byte &- 0x30 < 10 {
        shape.insert(.hasDigit)
        hash.add(byte)
        index += 1
      } else if byte == 0x2E, continuesAbbreviation(from: start) {
        shape.insert(.dotted)
        index += 1
      } else if byte >= 0x80 {
        let (scalar, length) = decodeScalar(bytes, at: index)
        let found = ScalarClass.of(scalar)
        switch found.kind {
        case .gap, .ideograph: break scan
        case .digit: shape.insert(.hasDigit)
        case .invisible: break
        case .letter:
          if letters == 0, found.isCapital { shape.insert(.capitalized) }
          capitals += found.isCapital ? 1 : 0
          letters += 1
        }
        var folding = found.folding
        while folding != 0 {
          hash.add(UInt8(truncatingIfNeeded: folding))
          folding >>= 8
        }
        index += length
      } else {
        break
      }
    }
    if letters > 1, capitals == letters { shape.insert(.allCapitals) }
    if letters == 1 { shape.insert(.singleLetter) }
    if shape.contains(.dotted), index < bytes.count, bytes[index] == 0x2E { index += 1 }
    return Word(start: Int32(start), end: Int32(index), hash: hash.value, gap: gap, shape: shape)
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

@inline(__always)
private func isASCIILetter(_ byte: UInt8) -> Bool {
  (byte | 0x20) &- 0x61 < 26
}

@inline(__always)
private func isASCIIWord(_ byte: UInt8) -> Bool {
  isASCIILetter(byte) || byte &- 0x30 < 10
}
