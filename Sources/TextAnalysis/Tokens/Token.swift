/// A word of a text in the form that is searched for, with the place it came from.
///
/// `China's chip-making` gives `china` at position 0, `chipmaking` (two positions wide) at 1, `chip`
/// at 1 and `making` at 2.
package struct Token: Hashable, Sendable {
  /// Folded (case, accents, width, possessives), not stemmed; at most `Tokenizer.longestTerm` bytes.
  package let term: String
  /// UTF-8 bytes of the source, counted from zero, on scalar boundaries.
  package let range: Range<Int>
  /// Words before this one, counted from zero.
  package let position: Int
  /// How many positions the token covers.
  ///
  /// One for a word. More for the joined form of a compound (`chipmaking` for `chip-making`), and
  /// two for a pair of characters in a script that is written without blanks.
  package let width: Int

  package init(term: String, range: Range<Int>, position: Int, width: Int = 1) {
    self.term = term
    self.range = range
    self.position = position
    self.width = width
  }
}
