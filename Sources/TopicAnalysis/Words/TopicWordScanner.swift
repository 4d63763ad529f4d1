import TextAnalysis

/// Cuts texts into words of topics; one scanner serves a folder, whose terms it numbers.
struct TopicWordScanner: Sendable {
  private(set) var terms = TermTable()
  private var kinds: [TopicWord.Shape] = []
  private var scratch: [UInt8] = []

  /// Longer words are cut, which no reader will miss.
  private static let longestTerm = 48

  init() {
    for word in StopWords.all { mark(word, .stop) }
    for word in StopWords.determiners { mark(word, .afterDeterminer) }
    for word in StopWords.verbMarkers { mark(word, .afterVerbMarker) }
  }

  private mutating func mark(_ word: Substring, _ kind: TopicWord.Shape) {
    let bytes = Array(word.utf8)
    let number = bytes.withUnsafeBufferPointer { terms.number(of: $0) }
    while kinds.count < terms.count { kinds.append([]) }
    kinds[number].formUnion(kind)
  }

  /// The words of a phrase as documents would have them; nothing where they are not one or two.
  mutating func key(of phrase: some StringProtocol) -> PhraseKey? {
    var words: [Int] = []
    withUTF8(of: phrase) { bytes in
      forEachWord(in: bytes, 0..<bytes.count) { words.append($0.term) }
    }
    switch words.count {
    case 1: return PhraseKey(words[0])
    case 2: return PhraseKey(words[0], words[1])
    default: return nil
    }
  }

  /// Calls `body` for every word of a part of a text, in order.
  mutating func forEachWord(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ body: (TopicWord) -> Void
  ) {
    var place = range.lowerBound
    var lastEnd = -2
    var context: TopicWord.Shape = []
    while place < range.upperBound {
      guard isWordByte(bytes[place]) else {
        // A mark beyond ASCII goes with the bytes that continue it.
        place += bytes[place] == 0xE2 ? 3 : bytes[place] == 0xC2 ? 2 : 1
        continue
      }
      let (stem, end) = wordEnd(in: bytes, from: place, limit: range.upperBound)
      let isAdjacent = lastEnd >= 0 && place == lastEnd + 1 && bytes[lastEnd] == 0x20
      let word = word(bytes, place..<stem, isAdjacent ? context.union(.adjacent) : [])
      body(word.word)
      context = word.kind
      lastEnd = end
      place = end
    }
  }

  /// Behind the word without its possessive, and behind all of it.
  private func wordEnd(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int
  ) -> (stem: Int, end: Int) {
    var place = start
    while place < limit {
      if isWordByte(bytes[place]) {
        place += 1
      } else if bytes[place] == UInt8(ascii: "-"), place + 1 < limit, isWordByte(bytes[place + 1]) {
        place += 1
      } else if let length = apostropheLength(bytes, place, limit) {
        var end = place + length
        while end < limit, isWordByte(bytes[end]) { end += 1 }
        return (place, end)
      } else {
        break
      }
    }
    return (place, place)
  }

  private func apostropheLength(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ limit: Int
  ) -> Int? {
    if bytes[place] == UInt8(ascii: "'"), place + 1 < limit, isWordByte(bytes[place + 1]) {
      return 1
    }
    guard place + 3 < limit, bytes[place] == 0xE2, bytes[place + 1] == 0x80,
      bytes[place + 2] == 0x99, isWordByte(bytes[place + 3])
    else { return nil }
    return 3
  }

  /// The word, and what it says about the one behind it.
  private mutating func word(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ context: TopicWord.Shape
  ) -> (word: TopicWord, kind: TopicWord.Shape) {
    scratch.removeAll(keepingCapacity: true)
    for byte in bytes[range].prefix(Self.longestTerm) {
      scratch.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    let letters = scratch.count
    var shape = context
    if scratch.suffix(3).elementsEqual("ing".utf8) || scratch.suffix(2).elementsEqual("ed".utf8) {
      shape.insert(.verbEnding)
    }
    if scratch.suffix(2).elementsEqual("ly".utf8) { shape.insert(.adverbEnding) }
    if let known = scratch.withUnsafeBufferPointer({ terms.known($0) }), known < kinds.count {
      let kind = kinds[known]
      if kind.contains(.stop) { shape.insert(.stop) }
      return (make(known, range, shape, bytes), kind.subtracting(.stop))
    }
    if isPlural, !isStopWord(scratch.dropLast()) { scratch.removeLast() }
    if scratch.count < 5 { shape.insert(.short) }
    if letters < 3 || bytes[range.lowerBound] &- 0x30 < 10 { shape.insert(.stop) }
    let number = scratch.withUnsafeBufferPointer { terms.number(of: $0) }
    return (make(number, range, shape, bytes), [])
  }

  private func make(
    _ term: Int, _ range: Range<Int>, _ shape: TopicWord.Shape, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> TopicWord {
    let isCapital = bytes[range.lowerBound] &- 0x41 < 26
    return TopicWord(
      term: term, start: range.lowerBound, end: range.upperBound,
      shape: isCapital ? shape.union(.capitalized) : shape)
  }

  /// The news are not what is new.
  private func isStopWord(_ word: ArraySlice<UInt8>) -> Bool {
    let known = word.withUnsafeBufferPointer { terms.known($0) }
    return known.map { $0 < kinds.count && kinds[$0].contains(.stop) } ?? false
  }

  private var isPlural: Bool {
    scratch.count > 3 && scratch.last == UInt8(ascii: "s")
      && scratch[scratch.count - 2] != UInt8(ascii: "s")
  }
}

/// Letters and digits of ASCII and everything beyond it but the general punctuation.
@inline(__always)
private func isWordByte(_ byte: UInt8) -> Bool {
  (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0xC3 && byte != 0xE2
    || byte &- 0x80 < 0x40
}
