/// Finds where sentences begin and end.
///
/// A sentence ends at `.`, `!`, `?` or `…`, with the quotes, brackets and note numbers that follow,
/// before a blank and something that can begin a sentence; at `。`, `！` and `？` even without a blank;
/// and at an empty line. A stop behind a title, a month or an initial ends nothing; behind `U.S.`,
/// `Inc.` or `a.m.` it does before a word that commonly begins a sentence.
package enum Sentences {
  /// The sentences in order, without the blanks around them, as UTF-8 bytes counted from the text's
  /// start; together they hold everything that is not blank.
  package static func ranges(in text: some StringProtocol) -> [Range<Int>] {
    withUTF8(of: text) { bytes in
      var splitter = SentenceSplitter(bytes: bytes)
      return splitter.split()
    }
  }
}
