/// What a term of an index file stands for, said by a byte in front of its own.
///
/// No word has a byte below the space, so the words stay together behind the others.
enum TermTag {
  case word
  /// The word where it stands in titles and headings.
  case title
  /// All words that begin so, as if they were one.
  case start

  var bytes: [UInt8] {
    switch self {
    case .word: []
    case .title: [1]
    case .start: [2]
    }
  }

  /// The first byte of all words.
  static let firstOfWords: UInt8 = 3
}
