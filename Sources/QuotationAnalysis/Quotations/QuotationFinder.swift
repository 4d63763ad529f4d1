package import DocumentModel
import TextAnalysis

/// Finds the quotations and reported statements of one document.
///
///     text ─marks→ quoted spans ─words→ tokens ─cues→ drafts ─names→ quotations
///
/// Rules only, no model: what reports is in `CueVerbList`, where a statement ends is told by
/// closed classes of words. Costs one pass over the text, and a bounded walk at each cue.
package struct QuotationFinder: Sendable {
  private let names: [NameSpan]

  /// `names` are those of the document, in any order; overlapping ones give way to the earlier.
  package init(names: [NameSpan] = []) {
    self.names = names.sorted { ($0.range.start, -$0.range.end) < ($1.range.start, -$1.range.end) }
  }

  /// In order of content.
  package func quotations(in document: Document) -> [FoundQuotation] {
    var text = document.text
    return text.withUTF8 { bytes in
      var assembler = QuotationAssembler(bytes: bytes, names: names)
      for (index, passage) in document.passages.enumerated() {
        let next = index + 1 < document.passages.count ? document.passages[index + 1] : nil
        assembler.read(passage, next: next)
      }
      return assembler.finished()
    }
  }
}
