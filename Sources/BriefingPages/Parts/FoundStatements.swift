import BriefingLibrary
import DocumentModel
import QuotationAnalysis

/// What was found to be said, as lists show it: proposals, each with the sentence that proves it.
extension PageMaker {
  /// Found statements that no quotation of the manifest tells of: what a person states comes first.
  func unstated(_ statements: [SaidStatement]) -> [SaidStatement] {
    let stated = statedQuotationRanges
    return statements.filter { statement in
      let ranges = stated[statement.document] ?? []
      return !statement.quotation.content.contains { part in ranges.contains(where: part.overlaps) }
    }
  }

  private var statedQuotationRanges: [Document.ID: [TextRange]] {
    var ranges: [Document.ID: [TextRange]] = [:]
    for quotation in snapshot.briefing.quotations {
      let evidence = quotation.evidence
      guard let range = snapshot.document(evidence.document)?.anchor(for: evidence).range
      else { continue }
      ranges[evidence.document, default: []].append(range)
    }
    return ranges
  }

  /// A statement with its manner, date and place; one of an unnamed source begins with the words
  /// for it, since equal words need not mean the same people.
  func item(_ statement: SaidStatement) -> Item {
    let quotation = statement.quotation
    guard let document = snapshot.document(statement.document),
      let place = document.place(of: quotation)
    else { return Item([], note: citation(statement.passages[0])) }
    let cue = quotation.cue.map { document.line(at: $0) }
    let facts = [
      quotation.speaker.jointWords, cue, quotation.form.words,
      document.metadata.datePublished?.display, "found",
    ]
    let note = [Span(facts.compactMap(\.self).joined(separator: " · ") + " · ", .muted)]
    let doubt = quotation.flaws.isEmpty ? [] : [Span("  quotation marks not paired", .caution)]
    return Item(
      lead(quotation.speaker)
        + [Span(quotation.content.map(document.line).joined(separator: " … "))],
      note: note + citation(statement.passages[0], target: place) + doubt, evidence: place,
      lineLimit: 4)
  }

  private func lead(_ speaker: Speaker) -> [Span] {
    guard case .unnamed(let words) = speaker else { return [] }
    let line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return [Span(line, .unnamedVoice), Span(": ", .muted)]
  }
}

extension Speaker {
  /// Who says it together with whom; nothing for one alone.
  fileprivate var jointWords: String? {
    if case .joint = self { "jointly, \(description)" } else { nil }
  }
}

extension FoundQuotation.Form {
  /// For people: how close it is to what was said.
  var words: String {
    switch self {
    case .direct: "verbatim"
    case .mixed: "partly verbatim"
    case .indirect: "reported"
    }
  }
}

extension Document {
  /// The sentences that hold the beginning of a statement, with who says it where that is near.
  func place(of quotation: FoundQuotation) -> Location? {
    sentences(of: quotation).map { .document(id, .characters(scalarRange(of: $0))) }
  }

  private func sentences(of quotation: FoundQuotation) -> TextRange? {
    guard let first = quotation.content.first, let passage = passage(containing: first.start)
    else { return nil }
    let parts = [first, quotation.cue, quotation.source].compactMap(\.self)
      .filter { passage.range.contains($0) }.sorted()
    guard let start = parts.first, let end = parts.last else { return first }
    let from = sentence(around: start, in: passage)
    let to = sentence(around: end, in: passage)
    return TextRange(from.start, max(to.end, parts.map(\.end).max() ?? to.end))
  }

  /// Words of the text on one line.
  fileprivate func line(at range: TextRange) -> String {
    text.slice(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
