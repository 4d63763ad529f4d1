import DocumentModel

/// Passages as they are found, from the first to the last, numbered and counted on the way.
struct PassageList {
  /// A longer passage is cut, in bytes: nothing behind the import has to hold one of 5 MB.
  static let longest = 16 << 10

  private let text: UnsafeBufferPointer<UInt8>
  private(set) var passages: [Passage] = []
  /// How far scalars are counted.
  private var counted = (byte: 0, scalars: 0)

  init(of text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  /// Adds a passage, or several where it is too long; an empty one is left out.
  mutating func add(_ kind: Passage.Kind, _ range: TextRange, inlines: [Passage.Inline] = []) {
    var rest = range
    while rest.count > Self.longest {
      let cut = cut(in: rest)
      append(kind, trimmed(TextRange(rest.start, cut)), inlines)
      rest = trimmed(TextRange(cut, rest.end))
    }
    append(kind, rest, inlines)
  }

  private mutating func append(
    _ kind: Passage.Kind, _ range: TextRange, _ inlines: [Passage.Inline]
  ) {
    guard !range.isEmpty else { return }
    let between = UnsafeBufferPointer(rebasing: text[counted.byte..<range.start])
    counted = (range.start, counted.scalars + scalarCount(between))
    passages.append(
      Passage(
        number: passages.count + 1, kind: kind, range: range, scalarStart: counted.scalars,
        inlines: inlines.isEmpty ? [] : Self.clipped(inlines, to: range)))
  }

  /// Where to cut: behind the last sentence of the first half or more, else at the last blank,
  /// else between two characters.
  private func cut(in range: TextRange) -> Int {
    let limit = range.start + Self.longest
    let half = range.start + Self.longest / 2
    var lastBlank: Int?
    var position = limit
    while position > half {
      if Self.isBlank(text[position]) {
        lastBlank = lastBlank ?? position
        if Self.endsSentence(text[position - 1]) { return position }
      } else if endsWideSentence(before: position) {
        return position
      }
      position -= 1
    }
    return lastBlank ?? scalarBoundary(atOrBefore: limit)
  }

  private func scalarBoundary(atOrBefore byte: Int) -> Int {
    var boundary = byte
    while text[boundary] & 0xC0 == 0x80 { boundary -= 1 }
    return boundary
  }

  /// Whether an ideographic full stop (U+3002, after which no blank stands) ends here.
  private func endsWideSentence(before byte: Int) -> Bool {
    text[byte - 1] == 0x82 && text[byte - 2] == 0x80 && text[byte - 3] == 0xE3
  }

  private func trimmed(_ range: TextRange) -> TextRange {
    var start = range.start
    var end = range.end
    while start < end, Self.isBlank(text[start]) { start += 1 }
    while end > start, Self.isBlank(text[end - 1]) { end -= 1 }
    return TextRange(start, end)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
  }

  private static func endsSentence(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""): true
    default: false
    }
  }

  private static func clipped(
    _ inlines: [Passage.Inline], to range: TextRange
  ) -> [Passage.Inline] {
    inlines.compactMap { inline in
      guard inline.range.overlaps(range) else { return nil }
      let start = max(inline.range.start, range.start)
      let end = min(inline.range.end, range.end)
      return Passage.Inline(kind: inline.kind, range: TextRange(start, end))
    }
  }
}
