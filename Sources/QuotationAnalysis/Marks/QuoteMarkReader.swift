/// Finds the quotation marks of a passage, apostrophes inside words left aside.
struct QuoteMarkReader {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The passage: bytes of the text.
  let range: Range<Int>

  func marks() -> [QuoteMark] {
    var marks: [QuoteMark] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      guard byte == 0x22 || byte == 0x27 || byte == 0x60 || byte == 0xE2 || byte == 0xC2,
        let (style, length) = style(at: index)
      else {
        index += 1
        continue
      }
      if let mark = mark(style, index, index + length) { marks.append(mark) }
      index += length
    }
    return marks
  }

  private func style(at index: Int) -> (QuoteMark.Style, Int)? {
    let next = index + 1 < range.upperBound ? bytes[index + 1] : 0
    switch bytes[index] {
    case 0x22: return (.straight, 1)
    case 0x27: return next == 0x27 ? (.straight, 2) : (.singleStraight, 1)
    case 0x60: return next == 0x60 ? (.straight, 2) : nil
    case 0xC2: return next == 0xAB ? (.angleLeft, 2) : next == 0xBB ? (.angleRight, 2) : nil
    default: return general(at: index)
    }
  }

  /// The marks of the block General Punctuation: `E2 80 xx`.
  private func general(at index: Int) -> (QuoteMark.Style, Int)? {
    guard index + 2 < range.upperBound, bytes[index + 1] == 0x80 else { return nil }
    let last = bytes[index + 2]
    let isTwice =
      index + 5 < range.upperBound && bytes[index + 3] == 0xE2 && bytes[index + 4] == 0x80
      && bytes[index + 5] == last
    switch last {
    case 0x9C, 0x9F: return (.curlyOpen, 3)
    case 0x9D: return (.curlyClose, 3)
    case 0x9E: return (.low, 3)
    case 0x98, 0x9B: return isTwice ? (.curlyOpen, 6) : (.singleOpen, 3)
    case 0x99: return isTwice ? (.curlyClose, 6) : (.singleClose, 3)
    case 0x9A: return isTwice ? (.low, 6) : nil
    case 0xB9: return (.angleLeft, 3)
    case 0xBA: return (.angleRight, 3)
    default: return nil
    }
  }

  private func mark(_ style: QuoteMark.Style, _ start: Int, _ end: Int) -> QuoteMark? {
    let isWordBefore = start > range.lowerBound && isWordByte(before: start)
    let isBlankBefore = start == range.lowerBound || isBlank(before: start)
    let isWordBehind = end < range.upperBound && isWordByte(at: end)
    let isBlankBehind = end >= range.upperBound || isBlank(at: end)
    let mark = QuoteMark(
      style: style, start: start, end: end,
      canOpen: !isWordBefore && !isBlankBehind && !isEndOfClause(before: start),
      canClose: !isWordBehind && !(isBlankBefore && !isBlankBehind))
    if mark.isSingle, isWordBefore, isWordBehind { return nil }
    return mark
  }

  private func isWordByte(at index: Int) -> Bool {
    let byte = bytes[index]
    if byte == 0xE2 {
      return index + 1 < range.upperBound && bytes[index + 1] != 0x80
    }
    return byte.isASCIILetterOrDigit || byte >= 0xC3 || byte == 0x24
  }

  /// Whether a letter ends right before a byte.
  private func isWordByte(before index: Int) -> Bool {
    let byte = bytes[index - 1]
    if byte < 0x80 { return byte.isASCIILetterOrDigit }
    var start = index - 1
    while start > range.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return bytes[start] >= 0xC3 && !(bytes[start] == 0xE2 && bytes[start + 1] == 0x80)
  }

  private func isEndOfClause(before index: Int) -> Bool {
    guard index > range.lowerBound else { return false }
    switch bytes[index - 1] {
    case 0x2C, 0x2E, 0x21, 0x3F, 0x3B, 0x29, 0x5D: return true
    default: return false
    }
  }

  private func isBlank(at index: Int) -> Bool {
    bytes[index].isASCIIBlank
      || bytes[index] == 0xC2 && index + 1 < range.upperBound && bytes[index + 1] == 0xA0
  }

  private func isBlank(before index: Int) -> Bool {
    bytes[index - 1].isASCIIBlank
      || bytes[index - 1] == 0xA0 && index - 1 > range.lowerBound && bytes[index - 2] == 0xC2
  }
}

extension UInt8 {
  var isASCIIBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  var isASCIIDigit: Bool { self &- 0x30 < 10 }
  var isASCIICapital: Bool { self &- 0x41 < 26 }
  var isASCIILetterOrDigit: Bool { isASCIIDigit || (self | 0x20) &- 0x61 < 26 }
}
