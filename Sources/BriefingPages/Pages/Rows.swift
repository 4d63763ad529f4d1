import BriefingLibrary
import DocumentModel
import SearchIndex

extension PageMaker {
  /// An event: when, what, how sure.
  func row(_ event: Event) -> Row {
    let certainty = [event.status, event.basis].compactMap(\.self).joined(separator: ", ")
    let cited = event.evidence.isEmpty && event.basis != nil ? [] : citations(event.evidence)
    let parts = [
      certainty.isEmpty ? [] : [Span(certainty, .muted)],
      event.date.isUncertain ? [Span("date uncertain", .caution)] : [],
      Array(cautions(about: event).map { [$0] }.joined(separator: [Span(" · ", .muted)])), cited,
    ].filter { !$0.isEmpty }
    let remarks = Array(parts.joined(separator: [Span(" · ", .muted)]))
    return Row(
      [.fixed(16), .flexible],
      [
        [Span(event.date.display, .strong)],
        [Span(event.name)] + (remarks.isEmpty ? [] : [Span("\n")] + remarks),
      ],
      target: location(of: event.evidence), evidence: location(of: event.evidence))
  }

  func row(_ document: Document) -> Row {
    let metadata = document.metadata
    let source = metadata.publisher ?? metadata.authors.first ?? ""
    return Row(
      [.flexible, .fixed(11)],
      [
        [Span(document.title), Span(source.isEmpty ? "" : "  \(source)", .muted)],
        [Span(metadata.datePublished?.display ?? "", .muted)],
      ], target: .document(document.id))
  }

  func questionRows(_ questions: [OpenQuestion]) -> [Block] {
    guard !questions.isEmpty else { return [] }
    return [.heading(level: 2, .text("Open questions"))]
      + questions.map { question in
        .item(
          Item(
            [Span(question.text)],
            note: question.evidence.isEmpty ? [] : citations(question.evidence),
            target: location(of: question.evidence) ?? question.issue.map { .issue($0) },
            evidence: location(of: question.evidence)))
      }
  }

  /// A passage in a list: where the found words begin, two lines of it, and where it stands.
  ///
  /// It leads to the passage with the words of a search marked, or without one to the sentence in
  /// which they begin.
  func hit(_ reference: PassageReference, highlighter: Highlighter?, query: String?) -> Item {
    guard let (document, passage) = snapshot.passage(reference) else {
      return Item([], note: citation(reference))
    }
    let place =
      query == nil
      ? sentencePlace(document, passage, highlighter: highlighter)
      : Location.document(reference.document, .passage(reference.number), matching: query)
    let snippet = Snippet(of: document, passage, highlighter: highlighter)
    let spans = PassageSpans(document, passage)
      .marking(mentions: snapshot.mentions(in: document, passage))
      .marking(matches: highlighter)
      .spans(in: snippet.range)
    return Item(
      (snippet.startsInside ? [Span("… ", .muted)] : []) + spans,
      note: citation(reference, target: place), target: place, evidence: place, lineLimit: 2)
  }

  private func sentencePlace(
    _ document: Document, _ passage: Passage, highlighter: Highlighter?
  ) -> Location {
    let reference = PassageReference(document.id, passage.number)
    let text = document.text(of: passage)
    guard let highlighter,
      let found = highlighter.ranges(in: text, of: reference).first
        ?? highlighter.statements(in: reference).first
    else { return .document(document.id, .passage(passage.number)) }
    let start = passage.range.start + found.lowerBound
    let sentence = document.sentence(around: TextRange(start, start), in: passage)
    return .document(document.id, .characters(document.scalarRange(of: sentence)))
  }
}
