import BriefingLibrary
import DocumentModel
import QuotationAnalysis

extension PassageSpans {
  /// Marks a passage as a view of its document's voices asks for; without findings nothing.
  func marking(_ passage: Passage, _ view: VoiceView, _ findings: DocumentFindings?) -> Self {
    guard let findings, !passage.isHeading else { return self }
    switch view {
    case .none: return self
    case .tinted:
      return findings.voices(in: passage.range).reduce(self) { spans, sentence in
        guard let style = sentence.voice.style else { return spans }
        return spans.marking([sentence.range], as: style)
      }
    case .safeToQuote:
      return marking(findings.gaps(betweenSafeWordsIn: passage.range), as: .faded)
    }
  }
}

extension Passage {
  fileprivate var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }
}

extension Voice {
  /// Nothing for the document's own, which is as any text.
  var style: Span.Style? {
    switch self {
    case .named: .namedVoice
    case .unnamedSource: .unnamedVoice
    case .officialBody: .officialVoice
    case .unresolved: .unresolvedVoice
    case .outlet: nil
    }
  }

  /// For people.
  var words: String {
    switch self {
    case .named: "named on record"
    case .unnamedSource: "unnamed source"
    case .officialBody: "official body"
    case .unresolved: "unresolved"
    case .outlet: "the outlet's own"
    }
  }
}

extension VoiceView {
  /// What the inks of a page mean, in one line; nothing where there are none.
  func legend(_ findings: DocumentFindings?) -> [Block] {
    switch self {
    case .none: return []
    case _ where findings == nil:
      return [.paragraph([Span("Who speaks here is still being found out.", .muted)])]
    case .tinted:
      let voices: [Voice] = [.named, .officialBody, .unnamedSource, .unresolved, .outlet]
      let words = voices.map { [Span($0.words, $0.style ?? .plain)] }
      return [.paragraph(Array(words.joined(separator: [Span(" · ", .muted)])))]
    case .safeToQuote:
      let isEmpty = findings?.safeWords.isEmpty ?? true
      return [
        .paragraph([
          Span(
            isEmpty
              ? "Nothing here is safe to quote: verbatim, by someone named, its marks paired."
              : "Safe to quote: verbatim, by someone named, its marks paired. All else is folded away.",
            .muted)
        ])
      ]
    }
  }
}
