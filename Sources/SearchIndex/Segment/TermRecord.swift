/// How many passages hold a term, and the bytes of its parts in an index file.
struct TermRecord: Equatable {
  let count: Int
  let postings: Range<Int>
  /// None for the start of a word.
  let positions: Range<Int>
}
