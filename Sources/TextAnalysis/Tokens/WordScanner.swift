/// The state of cutting one text into words: where it stands and the word it is in.
///
/// A hot loop: ASCII takes the short way through `takeASCII()`, everything else is decoded.
struct WordScanner {
  typealias Body = (UnsafeBufferPointer<UInt8>, Range<Int>, Int, Int) -> Void

  /// A stretch of a compound between two hyphens.
  struct Part {
    /// Bytes of the scratch buffer.
    var folded: Range<Int>
    /// Bytes of the source.
    var range: Range<Int>
  }

  /// Compounds of more parts are not joined: `one-size-fits-all` is the longest that is.
  static let mostJoinedParts = 4

  let bytes: UnsafeBufferPointer<UInt8>
  let scratch: UnsafeMutableBufferPointer<UInt8>
  var index = 0
  var position = 0
  /// The scratch bytes in use: all folded parts of the compound, one behind the other.
  var filled = 0
  /// The parts before the one being read.
  var parts: [Part] = []
  /// Where the part being read starts in `scratch` and in the source, and where it ends so far.
  var foldedStart = 0
  var start = 0
  var end = 0
  var isInitialism = false

  init(bytes: UnsafeBufferPointer<UInt8>, scratch: UnsafeMutableBufferPointer<UInt8>) {
    self.bytes = bytes
    self.scratch = scratch
  }

  mutating func run(_ body: Body) {
    while index < bytes.count {
      let byte = bytes[index]
      if foldedASCII(byte) != 0 {
        scanWord(body)
      } else if byte < 0x80 {
        index += 1
      } else {
        scanBeyondASCII(body)
      }
    }
  }

  private mutating func scanBeyondASCII(_ body: Body) {
    let (scalar, length) = decodedScalar(bytes, at: index)
    switch ScalarKind(scalar) {
    case .letter: scanWord(body)
    case .unspaced: scanRun(body)
    case .invisible, .mark, .apostrophe, .hyphen, .separator: index += length
    }
  }
}

// MARK: Words

extension WordScanner {
  /// From the first character of a word to its last, then calls `body` with what it gave.
  private mutating func scanWord(_ body: Body) {
    filled = 0
    startPart()
    repeat { takeASCII() } while takeJoiner()
    if parts.isEmpty {
      emit(foldedStart..<filled, start..<end, width: 1, body)
      position += 1
    } else {
      finishCompound(body)
    }
  }

  private mutating func startPart() {
    foldedStart = filled
    start = index
    end = index
    isInitialism = false
  }

  private mutating func takeASCII() {
    var at = index
    var fill = filled
    let room = scratch.count
    while at < bytes.count {
      let folded = foldedASCII(bytes[at])
      if folded == 0 { break }
      if fill < room {
        scratch[fill] = folded
        fill += 1
      }
      at += 1
    }
    if at > index { end = at }
    index = at
    filled = fill
  }

  /// Takes what may stand inside a word; false where the word ends here.
  private mutating func takeJoiner() -> Bool {
    guard index < bytes.count else { return false }
    switch bytes[index] {
    case UInt8(ascii: " "), UInt8(ascii: "\n"): return false
    case UInt8(ascii: "'"): return takeApostrophe(length: 1)
    case UInt8(ascii: "-"): return takeHyphen(length: 1)
    case UInt8(ascii: "."): return takeStop()
    case UInt8(ascii: ","): return takeComma()
    case 0x80...: return takeBeyondASCII()
    default: return false
    }
  }

  private mutating func takeBeyondASCII() -> Bool {
    let (scalar, length) = decodedScalar(bytes, at: index)
    switch ScalarKind(scalar) {
    case .letter:
      append(foldedScalar: scalar)
      index += length
      end = index
    case .mark:
      if scalar == 0x306 { composeShortI() }
      index += length
      end = index
    case .invisible: index += length
    case .apostrophe: return takeApostrophe(length: length)
    case .hyphen: return takeHyphen(length: length)
    case .unspaced, .separator: return false
    }
    return true
  }

  private mutating func append(foldedScalar scalar: UInt32) {
    forEachFolded(scalar) { folded in
      let length = utf8Length(folded)
      guard filled + length <= scratch.count else { return }
      encode(folded, length, into: scratch, at: filled)
      filled += length
    }
  }

  /// Cyrillic й is a letter, not an accented и, also where it is written as two scalars.
  private mutating func composeShortI() {
    guard filled >= foldedStart + 2, scratch[filled - 2] == 0xD0, scratch[filled - 1] == 0xB8
    else { return }
    scratch[filled - 1] = 0xB9
  }

  private func isWordStart(at place: Int) -> Bool {
    guard place < bytes.count else { return false }
    if bytes[place] < 0x80 { return foldedASCII(bytes[place]) != 0 }
    return ScalarKind(decodedScalar(bytes, at: place).scalar) == .letter
  }

  private mutating func takeHyphen(length: Int) -> Bool {
    guard isWordStart(at: index + length) else { return false }
    parts.append(Part(folded: foldedStart..<filled, range: start..<end))
    index += length
    startPart()
    return true
  }
}

// MARK: Apostrophes, stops and commas

extension WordScanner {
  /// Endings behind an apostrophe that say nothing about what the word is.
  private static let clitics: [StaticString] = ["s", "re", "ve", "ll", "d", "m"]

  private mutating func takeApostrophe(length: Int) -> Bool {
    let tail = index + length
    guard isWordStart(at: tail) else { return false }
    var tailEnd = tail
    while tailEnd < bytes.count, foldedASCII(bytes[tailEnd]) != 0 { tailEnd += 1 }
    if !isWordStart(at: tailEnd) {
      if Self.clitics.contains(where: { isASCII($0, in: tail..<tailEnd) }) {
        index = tailEnd
        return false
      }
      if isASCII("t", in: tail..<tailEnd) {
        index = tail
        return true
      }
    }
    return takeHyphen(length: length)
  }

  private func isASCII(_ word: StaticString, in range: Range<Int>) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    return range.enumerated().allSatisfy { offset, place in
      foldedASCII(bytes[place]) == word.utf8Start[offset]
    }
  }

  /// A stop between single letters or between digits.
  private mutating func takeStop() -> Bool {
    let next = index + 1
    let hasNext = next < bytes.count && foldedASCII(bytes[next]) != 0
    if hasNext, isDigit(at: index - 1), isDigit(at: next) {
      if filled < scratch.count {
        scratch[filled] = UInt8(ascii: ".")
        filled += 1
      }
      index = next
      return true
    }
    if hasNext, isInitial(at: next), isInitialism || filled - foldedStart == 1,
      !isDigit(at: index - 1)
    {
      isInitialism = true
      index = next
      return true
    }
    if isInitialism, !hasNext {
      isInitialism = false
      index = next
      end = next
      return true
    }
    return false
  }

  /// Whether one letter stands alone here: `S` in `U.S.`.
  private func isInitial(at place: Int) -> Bool {
    !isDigit(at: place) && !isWordStart(at: place + 1)
  }

  private func isDigit(at place: Int) -> Bool {
    place >= 0 && place < bytes.count && bytes[place] &- UInt8(ascii: "0") < 10
  }

  /// A comma before three digits, inside a number.
  private mutating func takeComma() -> Bool {
    let next = index + 1
    guard isDigit(at: index - 1), (next..<next + 3).allSatisfy(isDigit(at:)),
      !isWordStart(at: next + 3)
    else { return false }
    index = next
    return true
  }
}

// MARK: Emitting

extension WordScanner {
  private func emit(_ folded: Range<Int>, _ range: Range<Int>, width: Int, _ body: Body) {
    body(UnsafeBufferPointer(rebasing: scratch[folded]), range, position, width)
  }

  private mutating func finishCompound(_ body: Body) {
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
  private mutating func scanRun(_ body: Body) {
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
