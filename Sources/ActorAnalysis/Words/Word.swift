/// A word of a passage as matcher and name finder see it.
///
/// Letters and digits in a row are a word; so is each ideograph, and so is a dotted abbreviation
/// with its dots (`U.S.`). Apostrophes and hyphens part words: `China's` is `China` and `s`.
struct Word {
  /// What stands between a word and the one before.
  struct Gap: OptionSet {
    let rawValue: UInt8

    /// Nothing stands before: the first word of the text.
    static let start = Gap(rawValue: 1 << 0)
    /// Blanks and line ends.
    static let space = Gap(rawValue: 1 << 1)
    static let hyphen = Gap(rawValue: 1 << 2)
    static let apostrophe = Gap(rawValue: 1 << 3)
    static let dot = Gap(rawValue: 1 << 4)
    /// What ends or introduces a sentence besides a dot: `?`, `!`, `:`, `;`, `…`.
    static let stop = Gap(rawValue: 1 << 5)
    /// A quotation mark or an opening bracket.
    static let opening = Gap(rawValue: 1 << 6)
    static let other = Gap(rawValue: 1 << 7)
  }

  struct Shape: OptionSet {
    let rawValue: UInt8

    /// The first letter is a capital.
    static let capitalized = Shape(rawValue: 1 << 0)
    /// There are at least two letters, all of them capitals.
    static let allCapitals = Shape(rawValue: 1 << 1)
    /// An abbreviation with dots inside: `U.S.`.
    static let dotted = Shape(rawValue: 1 << 2)
    static let singleLetter = Shape(rawValue: 1 << 3)
  }

  /// Bytes of the scanned text, counted from zero.
  let start: Int32
  let end: Int32
  /// Of the folded letters; equal for `Séoul` and `SEOUL`.
  let hash: UInt64
  let gap: Gap
  let shape: Shape

  var isCapitalized: Bool { shape.contains(.capitalized) }

  /// Whether only blanks part this word from the one before.
  var followsBlank: Bool { gap == .space }

  /// Whether a sentence, a quotation or a bracket may begin with this word.
  var mayStartSentence: Bool {
    !gap.isDisjoint(with: [.start, .dot, .stop, .opening])
  }
}

/// One number for several words in a row.
enum WordKey {
  static func of(_ words: some Sequence<Word>) -> UInt64 {
    words.reduce(0) { $0 &* 31 &+ $1.hash }
  }
}

/// FNV-1a over 64 bits (Fowler, Noll, Vo; http://www.isthe.com/chongo/tech/comp/fnv/).
struct WordHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// Of a word of lower-case ASCII letters.
  init(of word: some StringProtocol) {
    for byte in word.utf8 { add(byte) }
  }

  @inline(__always)
  init() {}
}

extension WordHash {
  static let the = WordHash(of: "the").value
}
