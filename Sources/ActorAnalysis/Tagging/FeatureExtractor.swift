/// Makes the features of a word: hashes of a template's number and what it sees.
///
/// Templates look at words, forms, beginnings and ends, lists, and at the run of capitals around.
/// A feature's hash decides its row, so a changed template needs a new model.
struct FeatureExtractor {
  let scene: TaggerScene
  private var words: [Word] { scene.words }
  private var traits: [WordTraits] { scene.traits }

  init(_ scene: TaggerScene) {
    self.scene = scene
  }

  /// The run of capitals around a word.
  struct Run {
    var start: Int
    var end: Int
  }

  /// What a template rests on, for leaving some out in training.
  enum Ground {
    case word
    case list
    case other
  }

  private static let edge: UInt64 = 0x5851_F42D_4C95_7F2D

  @inline(__always)
  private func hash(_ index: Int) -> UInt64 {
    words.indices.contains(index) ? words[index].hash : Self.edge
  }

  @inline(__always)
  private func marks(_ index: Int) -> UInt64 {
    guard traits.indices.contains(index) else { return 1 << 40 }
    return UInt64(traits[index].lexicon.rawValue) | UInt64(traits[index].phrase) << 32
  }

  @inline(__always)
  private func form(_ index: Int) -> UInt64 {
    traits.indices.contains(index) ? UInt64(traits[index].form.rawValue) : 15
  }

  /// What parts a word from the one before: kinds of signs, and the first sign itself.
  @inline(__always)
  private func gap(_ index: Int) -> UInt64 {
    guard words.indices.contains(index) else { return 1 << 16 }
    let sign = index > 0 ? scene.bytes[Int(words[index - 1].end)] : 0
    return UInt64(words[index].gap.rawValue) | UInt64(sign) << 8
  }

  /// So far a run is followed to either side, in words: text in capitals has no end of it.
  private static let reach = 16

  func run(around index: Int, in island: Range<Int>) -> Run {
    var start = index
    while start > max(island.lowerBound, index - Self.reach),
      words[start].gap.isSubset(of: [.space, .hyphen]),
      traits[start - 1].isCapitalized
    {
      start -= 1
    }
    var end = index + 1
    while end < min(island.upperBound, index + Self.reach),
      words[end].gap.isSubset(of: [.space, .hyphen]),
      traits[end].isCapitalized
    {
      end += 1
    }
    return Run(start: start, end: end)
  }

  @inline(__always)
  private static func mix(_ template: UInt64, _ first: UInt64, _ second: UInt64 = 0) -> UInt64 {
    var hash = (template &+ 1) &* 0x9E37_79B9_7F4A_7C15 ^ first
    hash = (hash ^ hash >> 31) &* 0xBF58_476D_1CE4_E5B9 ^ second &* 0x94D0_49BB_1331_11EB
    hash = (hash ^ hash >> 29) &* 0xD6E8_FEB8_6659_FD93
    return hash ^ hash >> 32
  }

  /// Calls `body` with each feature of a word of an island.
  @inline(__always)
  func forEachFeature(
    at index: Int, run: Run, _ body: (UInt64, Ground) -> Void
  ) {
    lexicalFeatures(at: index, body)
    affixFeatures(at: index, body)
    listFeatures(at: index, run, body)
    formFeatures(at: index, run, body)
    runFeatures(at: index, run, body)
  }

  @inline(__always)
  private func lexicalFeatures(at index: Int, _ body: (UInt64, Ground) -> Void) {
    let word = hash(index)
    let before = hash(index - 1)
    let after = hash(index + 1)
    let gapBefore = gap(index)
    let gapAfter = gap(index + 1)
    body(Self.mix(1, word), .word)
    body(Self.mix(2, before, gapBefore), .other)
    body(Self.mix(3, after, gapAfter), .other)
    body(Self.mix(4, hash(index - 2), gap(index - 1)), .other)
    body(Self.mix(5, hash(index + 2), gap(index + 2)), .other)
    body(Self.mix(6, word, before &+ gapBefore), .word)
    body(Self.mix(7, word, after &+ gapAfter), .word)
    body(Self.mix(8, before &+ gapBefore, form(index)), .other)
    body(Self.mix(9, after &+ gapAfter, form(index)), .other)
    body(Self.mix(10, before, hash(index - 2)), .other)
    body(Self.mix(11, after, hash(index + 2)), .other)
    body(Self.mix(12, word, form(index) << 8 | UInt64(scene.casing.rawValue)), .word)
  }

  @inline(__always)
  private func affixFeatures(at index: Int, _ body: (UInt64, Ground) -> Void) {
    let word = words[index]
    let start = Int(word.start)
    let end = Int(word.end)
    var suffix: UInt64 = 0
    var length = 0
    while length < 4, end - length > start {
      length += 1
      suffix = suffix << 8 | UInt64(lower(scene.bytes[end - length]))
      if length > 1 { body(Self.mix(20 + UInt64(length), suffix), .other) }
    }
    var prefix: UInt64 = 0
    length = 0
    while length < 4, start + length < end {
      prefix = prefix << 8 | UInt64(lower(scene.bytes[start + length]))
      length += 1
      if length > 2 { body(Self.mix(25 + UInt64(length), prefix), .other) }
    }
  }

  @inline(__always)
  private func lower(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  @inline(__always)
  private func listFeatures(at index: Int, _ run: Run, _ body: (UInt64, Ground) -> Void) {
    let here = marks(index)
    let before = marks(index - 1)
    let after = marks(index + 1)
    body(Self.mix(40, here), .list)
    body(Self.mix(41, before, gap(index)), .list)
    body(Self.mix(42, after, gap(index + 1)), .list)
    body(Self.mix(43, here, before), .list)
    body(Self.mix(44, here, after), .list)
    body(Self.mix(45, here, before &* 31 &+ after), .list)
    body(Self.mix(46, marks(index - 2), before), .list)
    body(Self.mix(47, here, form(index) << 8 | UInt64(scene.casing.rawValue)), .list)
    var single = here & 0xFFFF_FFFF
    while single != 0 {
      let bit = UInt64(single.trailingZeroBitCount)
      single &= single - 1
      body(Self.mix(48, bit, UInt64(run.end - run.start)), .list)
    }
    if here >> 32 != 0 { body(Self.mix(49, here >> 32), .list) }
  }

  @inline(__always)
  private func formFeatures(at index: Int, _ run: Run, _ body: (UInt64, Ground) -> Void) {
    let here = form(index)
    let starts: UInt64 = words[index].mayStartSentence ? 1 : 0
    let document = UInt64(traits[index].inDocument)
    let casing = UInt64(scene.casing.rawValue)
    body(Self.mix(60, here, starts << 8 | document << 4 | casing), .other)
    body(Self.mix(61, here << 8 | form(index - 1), gap(index)), .other)
    body(Self.mix(62, here << 8 | form(index + 1), gap(index + 1)), .other)
    body(Self.mix(63, form(index - 1) << 16 | here << 8 | form(index + 1)), .other)
    body(Self.mix(64, form(index - 2) << 16 | form(index - 1) << 8 | here), .other)
    body(Self.mix(65, starts << 4 | document, hash(index)), .word)
    body(Self.mix(66, starts << 4 | document, marks(index) & 0x1_0000 | here), .other)
    body(Self.mix(67, UInt64(words[index].end - words[index].start), here), .other)
  }

  @inline(__always)
  private func runFeatures(at index: Int, _ run: Run, _ body: (UInt64, Ground) -> Void) {
    let length = UInt64(min(run.end - run.start, 6))
    let fromStart = UInt64(min(index - run.start, 3))
    let fromEnd = UInt64(min(run.end - 1 - index, 3))
    let place = length << 8 | fromStart << 4 | fromEnd
    let left = hash(run.start - 1) &+ gap(run.start)
    let right = hash(run.end) &+ gap(run.end)
    body(Self.mix(80, place), .other)
    body(Self.mix(81, left, fromEnd << 4 | fromStart), .other)
    body(Self.mix(82, right, fromEnd << 4 | fromStart), .other)
    body(Self.mix(83, hash(run.end - 1), fromEnd), .word)
    body(Self.mix(84, hash(run.start), fromStart), .word)
    body(Self.mix(85, marks(run.end - 1), place), .list)
    body(Self.mix(86, marks(run.start), place), .list)
    body(Self.mix(87, left, length), .other)
    body(Self.mix(88, right, length), .other)
    body(Self.mix(89, marks(run.start - 1), gap(run.start)), .list)
    body(Self.mix(90, marks(run.end), gap(run.end)), .list)
  }
}
