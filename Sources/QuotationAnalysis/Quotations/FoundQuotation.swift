package import DocumentModel

/// What someone said, wrote or thinks, as a document reports it.
///
/// In `“We lost,” Ann Roe said. “Twice.”` the content is the two quotations, the cue is `said`
/// and the source `Ann Roe`: the parts of an attribution in the PolNeAR corpus (Newell, Margolin
/// and Ruths 2018), after Pareti's PARC.
package struct FoundQuotation: Sendable, Hashable {
  package enum Form: Sendable, Hashable, CaseIterable {
    /// All in quotation marks.
    case direct
    /// Partly in quotation marks.
    case mixed
    case indirect
  }

  package let form: Form
  /// Whether words are reported or a state of mind.
  package let kind: CueKind
  /// Bytes of the document's text, marks included, in order and disjoint; never empty.
  ///
  /// More than one where the cue cuts the statement, or where it goes on in the next sentence or
  /// paragraph.
  package let content: [TextRange]
  /// The words that name who speaks.
  package let source: TextRange?
  /// The words that tell that someone speaks: “has said”.
  package let cue: TextRange?
  package let speaker: Speaker
  package let flaws: QuoteFlaws

  /// Whether all words are the speaker's own.
  package var isVerbatim: Bool { form == .direct }

  /// Whether it can be quoted as it stands: verbatim, by someone named, its marks whole.
  package var isSafeToQuote: Bool {
    isVerbatim && kind == .speech && flaws.isEmpty && !speaker.bearers.isEmpty
  }
}
