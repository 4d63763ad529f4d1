import DateAnalysis
import DocumentModel
import TextAnalysis

/// What a dated sentence is about, in words that can be compared: `The ferry Ilse sank on 4 May`
/// gives the name `ilse` and the words `ferri ilse sink`.
struct DatedStatement {
  /// Stems of the words that carry meaning, the date's own left out.
  let words: Set<String>
  /// Those of them that have a capital inside the sentence.
  let names: Set<String>
  /// Whether the date can only belong to what is told: no other clause, no other date.
  let isSimple: Bool

  /// The words of a statement without a date, such as the name of an event.
  init(_ text: String, stemmer: Stemmer) {
    let words = Self.words(of: text[...], besides: nil, stemmer: stemmer)
    self.words = Set(words.filter { !Self.emptyWords.contains($0.term) }.map(\.stem))
    names = []
    isSimple = true
  }

  /// - Parameters:
  ///   - sentence: With its date.
  ///   - document: Its document.
  ///   - isOnlyDate: Whether no other date stands in the sentence.
  ///   - stemmer: For English.
  init(_ sentence: DatedSentence, in document: Document, isOnlyDate: Bool, stemmer: Stemmer) {
    let date = sentence.expression.range
    let start = sentence.sentence.start
    let words = Self.words(
      of: document.text.slice(sentence.sentence),
      besides: date.start - start..<date.end - start, stemmer: stemmer)
    let telling = words.filter { !Self.emptyWords.contains($0.term) }
    self.words = Set(telling.map(\.stem))
    names = Set(telling.filter { $0.isName }.map(\.stem))
    isSimple = isOnlyDate && !words.contains { Self.subordinators.contains($0.term) }
  }

  /// Whether two sentences tell one thing, as far as most of their words tell.
  func matches(_ other: DatedStatement) -> Bool {
    let shared = words.intersection(other.words)
    let sharedNames = names.intersection(other.names)
    guard !sharedNames.isEmpty, shared.count - sharedNames.count >= 2 else { return false }
    return shared.count * 10 >= min(words.count, other.words.count) * 7
      && shared.count * 2 >= max(words.count, other.words.count)
  }

  /// Whether a sentence tells of what these few words name, and of little else.
  func names(whatIsToldIn sentence: DatedStatement) -> Bool {
    words.count >= 2 && words.isSubset(of: sentence.words)
      && words.count * 2 >= sentence.words.count
  }
}

extension DatedStatement {
  private struct Word {
    let term: String
    let stem: String
    let isName: Bool
  }

  /// `besides` counts bytes of the text.
  private static func words(
    of text: Substring, besides date: Range<Int>?, stemmer: Stemmer
  ) -> [Word] {
    let bytes = Array(text.utf8)
    var isFirst = true
    return Tokenizer.tokens(in: text).compactMap { token in
      defer { isFirst = false }
      guard date.map({ !$0.overlaps(token.range) }) ?? true, let first = token.term.utf8.first,
        first > UInt8(ascii: "9")
      else { return nil }
      let isName =
        !isFirst
        && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(
          bytes[token.range.lowerBound])
      let stem = irregular[token.term] ?? stemmer.stem(token.term)
      return Word(term: token.term, stem: stem, isName: isName)
    }
  }
}
