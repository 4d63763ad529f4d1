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

/// A term's place in the parts of an index file; 16 bytes.
///
/// What belongs to a term ends where that of the next one starts.
struct TermRecord {
  static let size = 16

  /// Where its bytes start.
  let bytes: UInt32
  /// Passages that hold it.
  let count: UInt32
  let postings: UInt32
  let positions: UInt32
}
