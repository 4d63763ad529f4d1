/// All words that take part in time expressions, found by their bytes.
///
/// Words of at most sixteen ASCII letters are packed into two integers and looked up in a table
/// with open addresses, so that a word costs one probe and no memory.
struct TimeLexicon: Sendable {
  struct Key: Hashable, Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var count = 0

    /// Adds a letter in lower case; words that are too long keep a count that none here has.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
      if count < 8 {
        low |= UInt64(byte) << UInt64(count * 8)
      } else if count < 16 {
        high |= UInt64(byte) << UInt64((count - 8) * 8)
      }
      count += 1
    }

    @inline(__always)
    var slot: Int {
      let mixed = (low ^ (high &* 0xA24B_AED4_963E_E407)) &* 0x9E37_79B9_7F4A_7C15
      return Int(truncatingIfNeeded: mixed >> UInt64(64 - TimeLexicon.bits))
    }
  }

  struct Entry: Sendable {
    var key: Key
    var classes: WordClass
    var value: Int32
    var isPlural: Bool
  }

  static let bits = 12
  static let english = TimeLexicon(LexiconWord.all)

  private var slots: [Entry?]

  private init(_ words: [LexiconWord]) {
    slots = Array(repeating: nil, count: 1 << Self.bits)
    for word in words { insert(word) }
  }

  private mutating func insert(_ word: LexiconWord) {
    var key = Key()
    for byte in word.text.utf8 { key.append(byte) }
    var slot = key.slot
    while let entry = slots[slot], entry.key != key { slot = (slot + 1) & (slots.count - 1) }
    let known = slots[slot]
    slots[slot] = Entry(
      key: key, classes: word.classes.union(known?.classes ?? []),
      value: known?.value ?? Int32(word.value), isPlural: word.isPlural)
  }

  @inline(__always)
  func entry(_ key: Key) -> Entry? {
    guard key.count <= 16 else { return nil }
    var slot = key.slot
    while let entry = slots[slot] {
      if entry.key == key { return entry }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}

/// A line of the lexicon: a word in lower case, what it can be, and its number where it has one.
struct LexiconWord: Sendable {
  let text: String
  let classes: WordClass
  let value: Int
  let isPlural: Bool

  init(_ text: String, _ classes: WordClass, _ value: Int = 0, isPlural: Bool = false) {
    self.text = text
    self.classes = classes
    self.value = value
    self.isPlural = isPlural
  }

  /// Where a word is in two lists, the number of the first one counts.
  static let all =
    calendar + numbers + units + pointers + smallWords + modifiers + repetitions
    + references + tenses

  /// Words that share a class, numbered from a start where their order says what they are.
  static func list(_ words: String, _ classes: WordClass, from start: Int? = nil) -> [LexiconWord] {
    words.split { $0 == " " || $0 == "\n" }.enumerated().map { place, word in
      LexiconWord(String(word), classes, start.map { $0 + place } ?? 0)
    }
  }
}
