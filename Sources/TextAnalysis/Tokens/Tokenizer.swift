/// Cuts text into the words that are searched for.
///
/// The rules, each so that a reader's spelling finds the writer's:
///
/// - A word is a run of letters and digits, folded as by `folded(_:)`.
/// - Words joined by a hyphen or an apostrophe (`co-operation`, `O'Neil`) give the joined form first,
///   then each part at a position of its own. So "cooperation", "chip making" and the phrase
///   "self-governing island" are all found. More than four parts, or only digits, are not joined.
/// - Possessives and the short forms of verbs go (`China's`, `ministers'`, `we'll`); `don't` is `dont`.
/// - Initials with stops are one word, its last stop included: `U.S.` is `us`.
/// - `1,200` is `1200`; `3.5` stays `3.5`.
/// - Chinese, Japanese, Korean, Thai and their like give each character and each pair of
///   neighbours, overlapping, so that any part of a run can be found.
/// - Invisible characters (soft hyphens, joiners, marks of direction) are passed over inside words.
package enum Tokenizer {
  /// Bytes of a folded term beyond these are dropped; ranges are exact nevertheless.
  package static let longestTerm = 512

  package static func tokens(in text: some StringProtocol) -> [Token] {
    var tokens: [Token] = []
    withUTF8(of: text) { bytes in
      forEachTerm(in: bytes) { folded, range, position, width in
        let term = String(decoding: folded, as: UTF8.self)
        tokens.append(Token(term: term, range: range, position: position, width: width))
      }
    }
    return tokens
  }

  /// Calls `body` for every token in order of position; the folded bytes are valid only meanwhile.
  package static func forEachToken(
    in utf8: UnsafeBufferPointer<UInt8>,
    _ body: (_ folded: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ position: Int) -> Void
  ) {
    forEachTerm(in: utf8) { folded, range, position, _ in body(folded, range, position) }
  }

  /// As `forEachToken(in:_:)`, with the positions that the token covers.
  package static func forEachTerm(
    in utf8: UnsafeBufferPointer<UInt8>,
    _ body: (
      _ folded: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ position: Int, _ width: Int
    ) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longestTerm) { scratch in
      var scanner = WordScanner(bytes: utf8, scratch: scratch)
      scanner.run(body)
    }
  }
}

/// The UTF-8 bytes of a text, copied only where they do not lie together in memory.
package func withUTF8<Result>(
  of text: some StringProtocol, _ body: (UnsafeBufferPointer<UInt8>) -> Result
) -> Result {
  if let result = text.utf8.withContiguousStorageIfAvailable(body) { return result }
  var copy = String(text)
  return copy.withUTF8(body)
}
