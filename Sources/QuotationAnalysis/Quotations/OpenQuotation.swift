import DocumentModel

/// A quotation that may still grow.
struct OpenQuotation {
  private(set) var content: [TextRange] = []
  var isVoid = false
  private let source: TextRange?
  private let cue: TextRange
  private let kind: CueKind
  private let speaker: Speaker
  private var quotedWords = 0
  private var plainWords = 0
  private var flaws: QuoteFlaws = []

  init(_ draft: Draft, _ speaker: Speaker, _ scene: Scene) {
    source = draft.source.map { scene.textRange(of: $0.range) }
    cue = scene.textRange(of: draft.cue)
    kind = draft.kind
    self.speaker = speaker
  }

  mutating func add(_ ranges: [Range<Int>], of scene: Scene) {
    for range in ranges where !range.isEmpty {
      content.append(scene.contentRange(of: range))
      for token in scene.tokens[range] {
        if token.span >= 0 { flaws.formUnion(scene.spans[Int(token.span)].flaws) }
        guard token.isWord else { continue }
        if token.span >= 0 { quotedWords += 1 } else { plainWords += 1 }
      }
    }
  }

  var closed: FoundQuotation {
    FoundQuotation(
      form: plainWords == 0 ? .direct : quotedWords > 0 ? .mixed : .indirect, kind: kind,
      content: content, source: source, cue: cue.isEmpty ? nil : cue, speaker: speaker,
      flaws: flaws)
  }
}

extension Scene {
  /// The bytes of a part of a statement, up to the end of a span that never closes.
  fileprivate func contentRange(of range: Range<Int>) -> TextRange {
    let text = textRange(of: range)
    let last = range.upperBound - 1
    let span = Int(tokens[last].span)
    guard span >= 0, spans[span].closeLength == 0, spanTokens[span].upperBound == last + 1 else {
      return text
    }
    return TextRange(text.start, max(text.end, spans[span].end))
  }

  func textRange(of range: Range<Int>) -> TextRange {
    guard !range.isEmpty else { return TextRange(0, 0) }
    return TextRange(
      Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
  }
}
