import CStemmer

/// Takes the endings off words of one language: `detained`, `detaining` and `detains` give `detain`.
///
/// Snowball's rules (snowballstem.org) applied to folded terms, and for English one rule more. A
/// class because the C side keeps its working memory in it; make one per task, it costs a
/// microsecond.
package final class Stemmer {
  /// The ISO 639 code that Snowball knows the language by: `en`.
  package let code: String
  private let stemmer: OpaquePointer

  /// Nothing for a language that Snowball does not know; no tag at all means English.
  package init?(language tag: String?) {
    code = Self.code(for: tag)
    guard (2...3).contains(code.utf8.count), let stemmer = sb_stemmer_new(code, nil) else {
      return nil
    }
    self.stemmer = stemmer
  }

  deinit {
    sb_stemmer_delete(stemmer)
  }

  /// The language of a BCP 47 tag, as Snowball names it: `en` for `en-GB` and for no tag.
  package static func code(for tag: String?) -> String {
    guard let tag, !tag.isEmpty else { return "en" }
    let language = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return language == "nb" || language == "nn" ? "no" : language
  }

  package func stem(_ term: String) -> String {
    var term = term
    return term.withUTF8 { term in
      withStem(of: term) { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// Calls `body` with the stem, whose bytes are valid only meanwhile.
  package func withStem<Result>(
    of term: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard let first = term.baseAddress, mayHaveEnding(term),
      let stem = sb_stemmer_stem(stemmer, first, Int32(term.count))
    else { return body(term) }
    var count = Int(sb_stemmer_length(stemmer))
    let stemBytes = UnsafeBufferPointer(start: stem, count: count)
    if code == "en", leavesDoubleE(stemBytes, of: term) { count -= 1 }
    return body(UnsafeBufferPointer(rebasing: stemBytes[..<count]))
  }

  /// Numbers and the characters of scripts without blanks are their own stems.
  private func mayHaveEnding(_ term: UnsafeBufferPointer<UInt8>) -> Bool {
    term.count > 2 && term[0] > UInt8(ascii: "9") && term[0] < 0xE3
  }

  /// Whether a stem still ends in half of the English ending -ee.
  ///
  /// Snowball takes one `e` off `detainee` and leaves `detaine` beside `detain`. The other one goes
  /// too where at least five letters are left, so that `detainee` meets `detained`, `appointee`
  /// `appointed` and `nominee` `nominated`, while `agree`, `coffee` and `degree` stay as they are.
  private func leavesDoubleE(
    _ stem: UnsafeBufferPointer<UInt8>, of term: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let e = UInt8(ascii: "e")
    return stem.count > 5 && stem.count < term.count && stem[stem.count - 1] == e
      && term[stem.count - 1] == e && term[stem.count] == e
  }
}
