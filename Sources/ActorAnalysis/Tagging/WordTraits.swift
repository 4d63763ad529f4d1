/// What the tagger knows of a word apart from its neighbours.
struct WordTraits {
  /// How it is written, in few classes.
  enum Form: UInt8 {
    case small
    case capitalized
    case capitals
    case initial
    case dotted
    case mixed
    case number
    case other
  }

  let form: Form
  /// The lists that hold it.
  var lexicon: LexiconMark
  /// A phrase of the lists that covers the word, zero for none; see `PhraseMark`.
  var phrase: UInt8 = 0
  /// Bit zero: the document has it in small letters too; bit one: capitalised inside a sentence.
  var inDocument: UInt8 = 0

  var isCapitalized: Bool {
    switch form {
    case .capitalized, .capitals, .initial, .dotted, .mixed: true
    case .small, .number, .other: false
    }
  }
}

extension WordTraits.Form {
  init(_ word: Word, _ bytes: UnsafeBufferPointer<UInt8>) {
    let first = bytes[Int(word.start)]
    if first &- 0x30 < 10 || Self.isCurrency(word, bytes) {
      self = .number
    } else if word.isCapitalized {
      if word.shape.contains(.dotted) {
        self = .dotted
      } else if word.shape.contains(.singleLetter) {
        self = .initial
      } else if word.shape.contains(.allCapitals) {
        self = .capitals
      } else {
        self = Self.hasInnerCapital(word, bytes) ? .mixed : .capitalized
      }
    } else if first < 0x80 {
      self = Self.hasInnerCapital(word, bytes) ? .mixed : .small
    } else {
      self = word.shape.contains(.singleLetter) ? .other : .small
    }
  }

  /// As `US` in `US$ 3`, which is no place there.
  private static func isCurrency(_ word: Word, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    Int(word.end) < bytes.count && bytes[Int(word.end)] == 0x24
  }

  /// As in `McCarthy` or `eBay`.
  private static func hasInnerCapital(_ word: Word, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = Int(word.start) + 1
    while index < Int(word.end) {
      if bytes[index] &- 0x41 < 26 { return true }
      index += 1
    }
    return false
  }
}
