extension TokenScanner {
  mutating func scanWord() {
    let start = index
    var key = TimeLexicon.Key()
    var capitals = 0
    var place = start
    while place < bytes.count {
      let byte = bytes[place]
      if isASCIILetter(byte) {
        if byte & 0x20 == 0 { capitals += 1 }
        key.append(byte | 0x20)
      } else if byte >= 0xC3, !(byte == 0xE2 && self.byte(place + 1) == 0x80) {
        key.append(byte)
        while place + 1 < bytes.count, bytes[place + 1] & 0xC0 == 0x80 { place += 1 }
      } else if byte < 0x80 || place > start {
        break
      }
      place += 1
    }
    if let end = meridiemEnd(start, place) { return takeMeridiem(start, end) }
    var shape: TimeToken.Shape = .word
    if isASCIILetter(bytes[start]), bytes[start] & 0x20 == 0 { shape.insert(.capitalized) }
    if capitals == key.count, capitals > 1 { shape.insert(.allCapitals) }
    take(key, start, place, shape)
  }

  private mutating func take(
    _ key: TimeLexicon.Key, _ start: Int, _ end: Int, _ shape: TimeToken.Shape
  ) {
    var shape = shape
    guard let entry = lexicon.entry(key) else {
      let isPast =
        key.count > 3 && !shape.contains(.capitalized) && byte(end - 1) == UInt8(ascii: "d")
        && byte(end - 2) == UInt8(ascii: "e")
      if key.count > 3, byte(end - 1) == UInt8(ascii: "s"), byte(end - 2) != UInt8(ascii: "s") {
        shape.insert(.plural)
      }
      return append(start, end, isPast ? .pastVerb : [], shape: shape)
    }
    if entry.isPlural { shape.insert(.plural) }
    var classes = entry.classes
    if !shape.contains(.capitalized) {
      classes.subtract([
        .month, .shortMonth, .weekday, .shortWeekday, .holiday, .zone,
      ])
    }
    // "May" is no "may".
    if classes.contains(.month) { classes.remove(.future) }
    let isAbbreviation = byte(end) == UInt8(ascii: ".")
    if isAbbreviation, classes.contains(.shortMonth) { classes.insert(.month) }
    append(start, end, classes, value: Int(entry.value), shape: shape)
    let isShort = !classes.isDisjoint(with: [.shortMonth, .shortWeekday])
    if isAbbreviation, isShort, byte(end + 1) != UInt8(ascii: "\n"), end + 1 < bytes.count {
      index = end + 1
      lastEnd = index
    }
  }

  /// Behind `a.m.`, which is one token, its last stop included.
  private func meridiemEnd(_ start: Int, _ end: Int) -> Int? {
    let letter = byte(start) | 0x20
    guard end == start + 1, letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p"),
      byte(end) == UInt8(ascii: "."), byte(end + 1) | 0x20 == UInt8(ascii: "m"),
      !isASCIILetter(byte(end + 2))
    else { return nil }
    return byte(end + 2) == UInt8(ascii: ".") ? end + 3 : end + 2
  }

  private mutating func takeMeridiem(_ start: Int, _ end: Int) {
    let isAfternoon = byte(start) | 0x20 == UInt8(ascii: "p")
    append(start, end, .meridiem, value: isAfternoon ? 12 : 0, shape: .word)
  }
}
