/// How texts, and the queries on them, are cut into the words that are compared.
package enum Analysis: UInt8, Sendable {
  /// As ``Tokenizer`` has it: folded, compounds joined and parted, with stems found too.
  case natural = 0
  /// Runs of letters and digits in lower case and nothing more, as search engines have it from the
  /// start. For comparing the index with them; titles are a field of their own.
  case plain = 1

  /// Calls `body` for every token in order of position; the term's bytes are valid only meanwhile.
  package func forEachTerm(
    in utf8: UnsafeBufferPointer<UInt8>,
    _ body: (
      _ term: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ position: Int, _ width: Int
    ) -> Void
  ) {
    switch self {
    case .natural: Tokenizer.forEachTerm(in: utf8, body)
    case .plain: PlainScanner.forEachTerm(in: utf8, body)
    }
  }

  package func tokens(in text: some StringProtocol) -> [Token] {
    var tokens: [Token] = []
    withUTF8(of: text) { bytes in
      forEachTerm(in: bytes) { term, range, position, width in
        let term = String(decoding: term, as: UTF8.self)
        tokens.append(Token(term: term, range: range, position: position, width: width))
      }
    }
    return tokens
  }
}
