#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Words to look for, in which one blank stands for any run of blanks.
struct BlankTolerantPattern {
  /// UTF-8, every run of blanks as one space, none at the ends.
  let bytes: [UInt8]
  /// Where in the first word the byte stands that texts have least often.
  ///
  /// Only there is it known how far it is from the beginning.
  let rarest: Int

  init(_ text: String) {
    var text = text
    bytes = text.withUTF8 { source in
      let source = BlankTolerantText(bytes: source)
      var bytes: [UInt8] = []
      var position = source.skippingBlanks(from: 0)
      while position < source.bytes.count {
        let blanksEnd = source.skippingBlanks(from: position)
        if blanksEnd == position {
          bytes.append(source.bytes[position])
          position += 1
        } else {
          if blanksEnd < source.bytes.count { bytes.append(BlankTolerantText.space) }
          position = blanksEnd
        }
      }
      return bytes
    }
    let word = bytes.prefix { $0 != BlankTolerantText.space }
    rarest = word.indices.max { Self.rarity(of: word[$0]) < Self.rarity(of: word[$1]) } ?? 0
  }

  /// The letters of English, the most frequent first; whatever else there is, is rarer.
  private static let frequent = Array("etaoinsrhldcumfpgwybvkxjqz".utf8)

  private static func rarity(of byte: UInt8) -> Int {
    frequent.firstIndex(of: byte) ?? frequent.count
  }

  var count: Int { bytes.count }
  var isEmpty: Bool { bytes.isEmpty }
}

/// UTF-8 bytes searched without regard to how long a run of blanks is or what it is made of.
///
/// Blanks are those of ASCII and Unicode's space separators (general category Zs).
struct BlankTolerantText {
  static let space = UInt8(ascii: " ")

  let bytes: UnsafeBufferPointer<UInt8>

  /// All places, in order; they do not overlap.
  func ranges(of pattern: BlankTolerantPattern) -> [TextRange] {
    var ranges: [TextRange] = []
    var position = 0
    while let candidate = firstCandidate(for: pattern, from: position) {
      if let end = end(of: pattern, at: candidate) {
        ranges.append(TextRange(candidate, end))
        position = end
      } else {
        position = candidate + 1
      }
    }
    return ranges
  }

  /// The next place at which the pattern may begin: its rarest byte stands where it would.
  private func firstCandidate(for pattern: BlankTolerantPattern, from start: Int) -> Int? {
    guard !pattern.isEmpty, let base = bytes.baseAddress else { return nil }
    let rarest = pattern.rarest
    let byte = Int32(pattern.bytes[rarest])
    let from = start + rarest
    guard from < bytes.count else { return nil }
    return memchr(base + from, byte, bytes.count - from).map { found in
      UnsafeRawPointer(found) - UnsafeRawPointer(base) - rarest
    }
  }

  /// Where the pattern ends that begins at a byte; nothing where it does not begin there.
  func end(of pattern: BlankTolerantPattern, at start: Int) -> Int? {
    var position = start
    for byte in pattern.bytes {
      if byte == Self.space {
        let next = skippingBlanks(from: position)
        guard next > position else { return nil }
        position = next
      } else {
        guard position < bytes.count, bytes[position] == byte else { return nil }
        position += 1
      }
    }
    return position
  }

  /// Whether the pattern stands before a byte, blanks between them or none.
  func matches(_ pattern: BlankTolerantPattern, endingBefore end: Int) -> Bool {
    var position = skippingBlanks(backFrom: end)
    for byte in pattern.bytes.reversed() {
      if byte == Self.space {
        let next = skippingBlanks(backFrom: position)
        guard next < position else { return false }
        position = next
      } else {
        guard position > 0, bytes[position - 1] == byte else { return false }
        position -= 1
      }
    }
    return true
  }

  func skippingBlanks(from start: Int) -> Int {
    var position = start
    while true {
      let length = blankLength(at: position)
      if length == 0 { return position }
      position += length
    }
  }

  func skippingBlanks(backFrom end: Int) -> Int {
    var position = end
    while let length = (1...3).first(where: { blankLength(at: position - $0) == $0 }) {
      position -= length
    }
    return position
  }

  /// How many bytes the blank at a position has; zero where there is none.
  private func blankLength(at position: Int) -> Int {
    guard bytes.indices.contains(position) else { return 0 }
    switch bytes[position] {
    case 0x09...0x0D, 0x20: return 1
    case 0xC2: return byte(position + 1) == 0xA0 ? 2 : 0
    case 0xE1: return byte(position + 1) == 0x9A && byte(position + 2) == 0x80 ? 3 : 0
    case 0xE2: return isGeneralPunctuationBlank(at: position) ? 3 : 0
    case 0xE3: return byte(position + 1) == 0x80 && byte(position + 2) == 0x80 ? 3 : 0
    default: return 0
    }
  }

  /// U+2000 to U+200A, U+202F and U+205F.
  private func isGeneralPunctuationBlank(at position: Int) -> Bool {
    switch (byte(position + 1), byte(position + 2)) {
    case (0x80, 0x80...0x8A), (0x80, 0xAF), (0x81, 0x9F): true
    default: false
    }
  }

  /// Zero behind the end, which is no byte of a blank.
  private func byte(_ position: Int) -> UInt8 {
    position < bytes.count ? bytes[position] : 0
  }
}
