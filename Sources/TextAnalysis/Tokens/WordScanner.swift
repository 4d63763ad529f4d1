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
  /// Longer rows are cut into several compounds.
  static let mostParts = 16

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

extension WordScanner {
  /// From the first character of a word to its last, then calls `body` with what it gave.
  mutating func scanWord(_ body: Body) {
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

  mutating func startPart() {
    foldedStart = filled
    start = index
    end = index
    isInitialism = false
  }

  mutating func takeASCII() {
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
  mutating func takeJoiner() -> Bool {
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

  mutating func takeBeyondASCII() -> Bool {
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

  mutating func append(foldedScalar scalar: UInt32) {
    forEachFolded(scalar) { folded in
      let length = utf8Length(folded)
      guard filled + length <= scratch.count else { return }
      encode(folded, length, into: scratch, at: filled)
      filled += length
    }
  }

  /// Cyrillic й is a letter, not an accented и, also where it is written as two scalars.
  mutating func composeShortI() {
    guard filled >= foldedStart + 2, scratch[filled - 2] == 0xD0, scratch[filled - 1] == 0xB8
    else { return }
    scratch[filled - 1] = 0xB9
  }

  func isWordStart(at place: Int) -> Bool {
    guard place < bytes.count else { return false }
    if bytes[place] < 0x80 { return foldedASCII(bytes[place]) != 0 }
    return ScalarKind(decodedScalar(bytes, at: place).scalar) == .letter
  }

  mutating func takeHyphen(length: Int) -> Bool {
    guard isWordStart(at: index + length), parts.count < Self.mostParts,
      filled <= scratch.count / 2
    else { return false }
    parts.append(Part(folded: foldedStart..<filled, range: start..<end))
    index += length
    startPart()
    return true
  }
}
