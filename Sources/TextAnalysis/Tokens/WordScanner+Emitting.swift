extension WordScanner {
  func emit(_ folded: Range<Int>, _ range: Range<Int>, width: Int, _ body: Body) {
    body(UnsafeBufferPointer(rebasing: scratch[folded]), range, position, width)
  }

  mutating func finishCompound(_ body: Body) {
    parts.append(Part(folded: foldedStart..<filled, range: start..<end))
    if parts.count <= Self.mostJoinedParts, scratch[..<filled].contains(where: { $0 > 0x39 }) {
      emit(0..<filled, parts[0].range.lowerBound..<end, width: parts.count, body)
    }
    for part in parts {
      emit(part.folded, part.range, width: 1, body)
      position += 1
    }
    parts.removeAll(keepingCapacity: true)
  }

  /// A run of a script without blanks: every character, and every pair of neighbours.
  mutating func scanRun(_ body: Body) {
    var previous: UnspacedCharacter?
    while let character = UnspacedCharacter(bytes, at: index) {
      index = character.range.upperBound
      if let previous {
        let firstLength = write(previous, at: 0)
        let length = firstLength + write(character, at: firstLength)
        position -= 1
        emit(
          0..<length, previous.range.lowerBound..<character.range.upperBound, width: 2, body)
        position += 1
      }
      emit(0..<write(character, at: 0), character.range, width: 1, body)
      position += 1
      previous = character
    }
  }

  private func write(_ character: UnspacedCharacter, at place: Int) -> Int {
    let length = utf8Length(character.folded)
    encode(character.folded, length, into: scratch, at: place)
    return length
  }
}
