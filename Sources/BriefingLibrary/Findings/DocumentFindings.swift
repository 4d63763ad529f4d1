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

  /// `names` are those of the document, in any order.
  init(of document: Document, names: [NameSpan]) {
    let finder = QuotationFinder(names: names)
    quotations = finder.quotations(in: document)
    voices = VoiceFinder.sentences(of: document, quotations)
    brokenMarks = finder.brokenMarks(in: document)
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
