import ScreenModel

/// What one key press, report or reply from the terminal means.
enum InputSequence: Equatable {
  case event(InputEvent)
  case pasteStart
  /// Known to be over, and of no use here.
  case nothing

  /// Reads one sequence from the front of the bytes.
  ///
  /// - Parameters:
  ///   - bytes: not empty.
  ///   - isAtEnd: nothing more will follow; without it a sequence may be unfinished.
  /// - Returns: What it means and how many bytes it had: 0 where it is unfinished.
  static func read(_ bytes: ArraySlice<UInt8>, isAtEnd: Bool) -> (InputSequence, length: Int) {
    let reader = SequenceReader(bytes: bytes, isAtEnd: isAtEnd)
    return reader.read()
  }
}

private struct SequenceReader {
  let bytes: ArraySlice<UInt8>
  let isAtEnd: Bool

  private static let escape: UInt8 = 0x1B
  /// Longer than any sequence that is meant; what goes on further is dropped.
  private static let limit = 64

  typealias Read = (InputSequence, length: Int)
  private static let unfinished: Read = (.nothing, 0)

  private func byte(_ place: Int) -> UInt8? {
    place < bytes.count ? bytes[bytes.startIndex + place] : nil
  }

  func read() -> Read {
    guard byte(0) == Self.escape else { return character(at: 0) }
    return escaped(at: 0)
  }

  private func escaped(at start: Int) -> Read {
    guard let next = byte(start + 1) else {
      return isAtEnd ? (.event(.key(.escape)), 1) : Self.unfinished
    }
    switch next {
    case UInt8(ascii: "["): return controlSequence(at: start)
    case UInt8(ascii: "O"): return singleShift(at: start)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      return controlString(at: start)
    case Self.escape: return twoEscapes()
    default: return withAlt(character(at: start + 1), at: start)
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
    return withAlt(inner, at: 0)
  }

  private func withAlt(_ inner: Read, at start: Int) -> Read {
    guard inner.length > 0 else { return isAtEnd ? (.nothing, bytes.count) : Self.unfinished }
    guard case .event(.key(let key)) = inner.0 else { return (inner.0, inner.length + 1) }
    return (.event(.key(key.adding(.alt))), inner.length + 1)
  }

  // MARK: Characters

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

  // MARK: Sequences

  /// `ESC [`, parameters (0x30 to 0x3F), intermediates (0x20 to 0x2F), one final byte.
  private func controlSequence(at start: Int) -> Read {
    var place = start + 2
    if byte(place) == UInt8(ascii: "[") { return linuxFunctionKey(at: start) }
    while let next = byte(place), 0x20..<0x40 ~= next, place - start < Self.limit { place += 1 }
    guard let final = byte(place) else {
      guard isAtEnd else { return Self.unfinished }
      let isAltBracket = bytes.count - start == 2
      return isAltBracket ? (.event(.key(.alt("["))), 2) : (.nothing, bytes.count - start)
    }
    guard 0x40..<0x7F ~= final else { return (.nothing, place - start) }
    let from = bytes.startIndex + start + 2
    let parameters = bytes[from..<bytes.startIndex + place]
    if final == UInt8(ascii: "M"), parameters.isEmpty { return oldMouseReport(at: start) }
    return (ControlSequence(parameters, final: final).meaning, place + 1 - start)
  }

  private func linuxFunctionKey(at start: Int) -> Read {
    guard let letter = byte(start + 3) else {
      return isAtEnd ? (.nothing, bytes.count - start) : Self.unfinished
    }
    guard 0x41...0x45 ~= letter else { return (.nothing, 3) }
    return (.event(.key(.function(Int(letter) - 0x40))), 4)
  }

  /// `ESC [ M` and three bytes, from terminals that do not know the newer reports.
  private func oldMouseReport(at start: Int) -> Read {
    guard start + 6 <= bytes.count else {
      return isAtEnd ? (.nothing, bytes.count - start) : Self.unfinished
    }
    let numbers = (3...5).map { Int(byte(start + $0) ?? 32) - 32 }
    let isRelease = numbers[0] & 0xC3 == 3
    let event = MouseReport(numbers[0], x: numbers[1], y: numbers[2], isRelease: isRelease).event
    return (event.map { .event(.mouse($0)) } ?? .nothing, 6)
  }

  /// `ESC O` and a letter.
  private func singleShift(at start: Int) -> Read {
    guard let letter = byte(start + 2) else {
      return isAtEnd ? (.event(.key(.alt("O"))), 2) : Self.unfinished
    }
    if let key = ControlSequence.keys[letter] { return (.event(.key(key)), 3) }
    switch letter {
    case UInt8(ascii: "M"): return (.event(.key(.enter)), 3)
    case 0x61...0x64:  // rxvt: Control with an arrow
      guard let key = ControlSequence.keys[letter - 0x20] else { return (.nothing, 3) }
      return (.event(.key(key.adding(.control))), 3)
    default: return (.event(.key(.alt("O"))), 2)
    }
  }

  /// A reply of the terminal: `ESC ]` or the like, up to BEL or `ESC \`.
  private func controlString(at start: Int) -> Read {
    var place = start + 2
    while let next = byte(place) {
      if next == 0x07 { return (.nothing, place + 1 - start) }
      if next == Self.escape, byte(place + 1) == UInt8(ascii: "\\") {
        return (.nothing, place + 2 - start)
      }
      place += 1
    }
    guard isAtEnd else { return Self.unfinished }
    let isAlone = bytes.count - start == 2
    guard isAlone, let letter = byte(start + 1) else { return (.nothing, bytes.count - start) }
    return (.event(.key(.alt(Character(Unicode.Scalar(letter))))), 2)
  }
}
