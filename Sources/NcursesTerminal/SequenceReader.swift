import ScreenModel

/// Reads one sequence from bytes of which it may be the start; see `InputSequence.read`.
struct SequenceReader {
  let bytes: ArraySlice<UInt8>
  let isAtEnd: Bool

  static let escape: UInt8 = 0x1B
  /// Longer than any sequence that is meant; what goes on further is dropped.
  static let limit = 64

  typealias Read = (InputSequence, length: Int)
  static let unfinished: Read = (.nothing, 0)

  func byte(_ place: Int) -> UInt8? {
    place < bytes.count ? bytes[bytes.startIndex + place] : nil
  }

  func read() -> Read {
    guard byte(0) == Self.escape else { return character(at: 0) }
    guard let next = byte(1) else {
      return isAtEnd ? (.event(.key(.escape)), 1) : Self.unfinished
    }
    switch next {
    case UInt8(ascii: "["): return controlSequence()
    case UInt8(ascii: "O"): return singleShift()
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      return controlString()
    case Self.escape: return twoEscapes()
    default: return withAlt(character(at: 1))
    }
  }

  /// Esc, then a key that sends a sequence, which is how some terminals send Alt with it.
  private func twoEscapes() -> Read {
    guard let third = byte(2) else {
      return isAtEnd ? (.event(.key(.escape)), 1) : Self.unfinished
    }
    guard third == UInt8(ascii: "[") || third == UInt8(ascii: "O") else {
      return (.event(.key(.escape)), 1)
    }
    let inner = SequenceReader(bytes: bytes.dropFirst(), isAtEnd: isAtEnd).read()
    return withAlt(inner)
  }

  private func withAlt(_ inner: Read) -> Read {
    guard inner.length > 0 else { return isAtEnd ? (.nothing, bytes.count) : Self.unfinished }
    guard case .event(.key(let key)) = inner.0 else { return (inner.0, inner.length + 1) }
    return (.event(.key(key.adding(.alt))), inner.length + 1)
  }

  private func character(at start: Int) -> Read {
    guard let first = byte(start) else { return Self.unfinished }
    if let key = Self.control(first) { return (.event(.key(key)), 1) }
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard start + length <= bytes.count else {
      return isAtEnd ? (.nothing, bytes.count - start) : Self.unfinished
    }
    let slice = bytes[(bytes.startIndex + start)..<(bytes.startIndex + start + length)]
    guard let text = String(validating: slice, as: UTF8.self), let character = text.first,
      !(0x80..<0xA0).contains(text.unicodeScalars.first?.value ?? 0)
    else { return (.nothing, 1) }
    return (.event(.key(.character(character))), length)
  }

  private static func control(_ byte: UInt8) -> Key? {
    switch byte {
    case 0: .control(" ")
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x08, 0x7F: .backspace
    case 0x1B: .escape
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1C...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
    default: nil
    }
  }
}
