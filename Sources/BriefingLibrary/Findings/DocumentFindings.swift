import ActorAnalysis
package import DocumentModel
package import QuotationAnalysis

/// Who says what in one document, as far as rules find it: proposals, each with its sentence.
package struct DocumentFindings: Sendable {
  /// In order of content.
  package let quotations: [FoundQuotation]
  /// Every sentence with whose word it is, in order.
  package let voices: [VoicedSentence]
  /// Quotation marks without a counterpart, in order.
  package let brokenMarks: [BrokenMark]

  /// What can be quoted as it stands, with who says it: bytes, in order and disjoint.
  package let safeWords: [TextRange]

  /// `names` are those of the document, in any order.
  init(of document: Document, names: [NameSpan]) {
    let finder = QuotationFinder(names: names)
    quotations = finder.quotations(in: document)
    voices = VoiceFinder.sentences(of: document, quotations)
    brokenMarks = finder.brokenMarks(in: document)
    safeWords = Self.joined(
      quotations.filter(\.isSafeToQuote).flatMap { quotation in
        quotation.content + [quotation.source, quotation.cue].compactMap(\.self)
      })
  }

  private static func joined(_ ranges: [TextRange]) -> [TextRange] {
    var result: [TextRange] = []
    for range in ranges.sorted() {
      if let last = result.last, range.start <= last.end {
        result[result.count - 1] = TextRange(last.start, max(last.end, range.end))
      } else {
        result.append(range)
      }
    }
    return result
  }

  /// What of a range is not safe to quote, in order.
  package func gaps(betweenSafeWordsIn range: TextRange) -> [TextRange] {
    var gaps: [TextRange] = []
    var position = range.start
    for words in safeWords[first(in: safeWords, endingBehind: range.start)...] {
      guard words.start < range.end else { break }
      if position < words.start { gaps.append(TextRange(position, words.start)) }
      position = min(words.end, range.end)
    }
    if position < range.end { gaps.append(TextRange(position, range.end)) }
    return gaps
  }

  /// Whether a range holds words that are safe to quote.
  package func holdsSafeWords(_ range: TextRange) -> Bool {
    let next = first(in: safeWords, endingBehind: range.start)
    return next < safeWords.count && safeWords[next].start < range.end
  }

  /// Halves the way to the first of ranges in order that ends behind a byte.
  private func first(in ranges: [TextRange], endingBehind byte: Int) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].end <= byte { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The sentences that overlap a range, in order.
  package func voices(in range: TextRange) -> ArraySlice<VoicedSentence> {
    var low = 0
    var high = voices.count
    while low < high {
      let middle = (low + high) / 2
      if voices[middle].range.end <= range.start { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < voices.count, voices[end].range.start < range.end { end += 1 }
    return voices[low..<end]
  }
}
