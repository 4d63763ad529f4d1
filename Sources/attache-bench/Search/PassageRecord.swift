/// A line of a corpus: `{"id": 7, "title": "…", "text": "…", "source": "bbc", "year": 2001}`.
///
/// Reads flat objects of strings and whole numbers, in any order of keys, as bytes; a general parser
/// would take longer than indexing does.
struct PassageRecord {
  private(set) var id: UInt32 = 0
  private(set) var year = 0
  private(set) var source: [UInt8] = []
  private(set) var title: [UInt8] = []
  private(set) var text: [UInt8] = []

  /// False where the line is no such object; then some fields may be those of the line before.
  mutating func read(_ line: UnsafeRawBufferPointer) -> Bool {
    var scanner = JSONScanner(line)
    guard scanner.take("{") else { return false }
    var key: [UInt8] = []
    var ignored: [UInt8] = []
    repeat {
      guard scanner.string(into: &key), scanner.take(":") else { return false }
      let isRead =
        if key.elementsEqual("text".utf8) {
          scanner.string(into: &text)
        } else if key.elementsEqual("title".utf8) {
          scanner.string(into: &title)
        } else if key.elementsEqual("id".utf8) {
          scanner.number().map { id = UInt32(clamping: $0) } != nil
        } else if key.elementsEqual("source".utf8) {
          scanner.string(into: &source)
        } else if key.elementsEqual("year".utf8) {
          scanner.number().map { year = $0 } != nil
        } else {
          scanner.string(into: &ignored) || scanner.number() != nil
        }
      guard isRead else { return false }
    } while scanner.take(",")
    return scanner.take("}")
  }
}

/// Walks the signs of a JSON text; blanks between them are passed over.
struct JSONScanner {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard place < bytes.count, bytes[place] == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }

  private mutating func skipBlanks() {
    while place < bytes.count, bytes[place] <= UInt8(ascii: " ") { place += 1 }
  }

  mutating func number() -> Int? {
    skipBlanks()
    let isNegative = place < bytes.count && bytes[place] == UInt8(ascii: "-")
    if isNegative { place += 1 }
    let start = place
    var number = 0
    while place < bytes.count, bytes[place] &- UInt8(ascii: "0") < 10 {
      number = number &* 10 &+ Int(bytes[place] - UInt8(ascii: "0"))
      place += 1
    }
    return place > start ? (isNegative ? -number : number) : nil
  }

  /// A string without its quotation marks, escapes resolved.
  mutating func string(into result: inout [UInt8]) -> Bool {
    guard take("\"") else { return false }
    result.removeAll(keepingCapacity: true)
    while true {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[place...])
      let plain = rest.firstIndex(of: UInt8(ascii: "\""), or: UInt8(ascii: "\\"))
      guard plain < rest.count else { return false }
      result.append(contentsOf: UnsafeRawBufferPointer(rebasing: rest[..<plain]))
      place += plain + 1
      if rest[plain] == UInt8(ascii: "\"") { return true }
      guard takeEscape(into: &result) else { return false }
    }
  }

  private mutating func takeEscape(into result: inout [UInt8]) -> Bool {
    guard place < bytes.count else { return false }
    defer { place += 1 }
    switch bytes[place] {
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "u"): return takeCodeUnit(into: &result)
    default: result.append(bytes[place])
    }
    return true
  }

  /// Four digits behind `\u`; a pair of surrogates is one scalar.
  private mutating func takeCodeUnit(into result: inout [UInt8]) -> Bool {
    guard var value = hexadecimal(at: place + 1) else { return false }
    place += 4
    if value & 0xFC00 == 0xD800, place + 2 < bytes.count, bytes[place + 1] == UInt8(ascii: "\\"),
      let low = hexadecimal(at: place + 3), low & 0xFC00 == 0xDC00
    {
      value = 0x10000 + (value & 0x3FF) << 10 + (low & 0x3FF)
      place += 6
    }
    result.append(contentsOf: String(Character(Unicode.Scalar(value) ?? "\u{FFFD}")).utf8)
    return true
  }

  private func hexadecimal(at start: Int) -> UInt32? {
    guard start + 4 <= bytes.count else { return nil }
    let digits = String(decoding: bytes[start..<start + 4], as: UTF8.self)
    return UInt32(digits, radix: 16)
  }
}

extension UnsafeRawBufferPointer {
  /// The place of the first of two bytes, eight looked at in one step; the end where there is none.
  func firstIndex(of one: UInt8, or other: UInt8) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let (first, second) = (ones &* UInt64(one), ones &* UInt64(other))
    var place = 0
    while place + 8 <= count {
      let bytes = UInt64(littleEndian: loadUnaligned(fromByteOffset: place, as: UInt64.self))
      let (left, right) = (bytes ^ first, bytes ^ second)
      // A byte's high bit is set where it is zero in one of them; see Mycroft's test in Anderson,
      // "Bit twiddling hacks".
      let found = ((left &- ones) & ~left | (right &- ones) & ~right) & (ones << 7)
      if found != 0 { return place + found.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < count, self[place] != one, self[place] != other { place += 1 }
    return place
  }
}
