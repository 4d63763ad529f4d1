import ScreenModel

extension SequenceReader {
  /// `ESC [`, parameters (0x30 to 0x3F), intermediates (0x20 to 0x2F), one final byte.
  func controlSequence() -> Read {
    var place = 2
    if byte(place) == UInt8(ascii: "[") { return linuxFunctionKey() }
    while let next = byte(place), 0x20..<0x40 ~= next, place < Self.limit { place += 1 }
    guard let final = byte(place) else {
      guard isAtEnd else { return Self.unfinished }
      let isAltBracket = bytes.count == 2
      return isAltBracket ? (.event(.key(.alt("["))), 2) : (.nothing, bytes.count)
    }
    guard 0x40..<0x7F ~= final else { return (.nothing, place) }
    let from = bytes.startIndex + 2
    let parameters = bytes[from..<bytes.startIndex + place]
    if final == UInt8(ascii: "M"), parameters.isEmpty { return oldMouseReport() }
    return (ControlSequence(parameters, final: final).meaning, place + 1)
  }

  private func linuxFunctionKey() -> Read {
    guard let letter = byte(3) else {
      return isAtEnd ? (.nothing, bytes.count) : Self.unfinished
    }
    guard 0x41...0x45 ~= letter else { return (.nothing, 3) }
    return (.event(.key(.function(Int(letter) - 0x40))), 4)
  }

  /// `ESC [ M` and three bytes, from terminals that do not know the newer reports.
  private func oldMouseReport() -> Read {
    guard 6 <= bytes.count else {
      return isAtEnd ? (.nothing, bytes.count) : Self.unfinished
    }
    let numbers = (3...5).map { Int(byte($0) ?? 32) - 32 }
    let isRelease = numbers[0] & 0xC3 == 3
    let event = MouseReport(numbers[0], x: numbers[1], y: numbers[2], isRelease: isRelease).event
    return (event.map { .event(.mouse($0)) } ?? .nothing, 6)
  }

  /// `ESC O` and a letter.
  func singleShift() -> Read {
    guard let letter = byte(2) else {
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
  func controlString() -> Read {
    var place = 2
    while let next = byte(place) {
      if next == 0x07 { return (.nothing, place + 1) }
      if next == Self.escape, byte(place + 1) == UInt8(ascii: "\\") {
        return (.nothing, place + 2)
      }
      place += 1
    }
    guard isAtEnd else { return Self.unfinished }
    let isAlone = bytes.count == 2
    guard isAlone, let letter = byte(1) else { return (.nothing, bytes.count) }
    return (.event(.key(.alt(Character(Unicode.Scalar(letter))))), 2)
  }
}
