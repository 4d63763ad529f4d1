import ActorAnalysis
import BriefingLibrary
import DateAnalysis
import DocumentModel

extension PageMaker {
  /// The dated sentences that a filter lets through, in the order of time.
  func datedSentences(_ filter: TimelineFilter) -> [DatedText.Entry] {
    guard let analysis = snapshot.analysis else { return [] }
    let members = filter.issue.map { Set(analysis.passages[$0] ?? []) }
    let mentioning = filter.actor.map { Set(analysis.graph.passages(mentioning: $0)) }
    return analysis.dates.entries.filter { entry in
      if let members, !members.contains(entry.passage) { return false }
      if let date = filter.date, !date.overlaps(entry.sentence.date) { return false }
      guard let actor = filter.actor, let mentioning else { return true }
      return mentioning.contains(entry.passage) && names(actor, in: entry)
    }
  }

  /// Whether any dated sentence of a passage names the actor: there is something to lead to.
  func hasDatedSentence(naming actor: Actor.ID) -> Bool {
    guard let analysis = snapshot.analysis else { return false }
    return analysis.graph.mentions(of: actor).contains { located in
      located.mention.isCertain
        && hasDatedSentence(in: located.passage, around: located.mention.range)
    }
  }

  func hasDatedSentence(in passages: [PassageReference]) -> Bool {
    passages.contains { hasDatedSentence(in: $0) }
  }

  private func hasDatedSentence(
    in reference: PassageReference, around range: TextRange? = nil
  ) -> Bool {
    guard let (document, passage) = snapshot.passage(reference),
      let sentences = snapshot.analysis?.dates[document.id]?.sentences(in: passage.range)
    else { return false }
    return range.map { range in sentences.contains { $0.sentence.contains(range) } }
      ?? !sentences.isEmpty
  }

  private func names(_ actor: Actor.ID, in entry: DatedText.Entry) -> Bool {
    let mentions = snapshot.analysis?.graph.mentions(in: entry.passage) ?? []
    return mentions.contains {
      $0.isCertain && $0.readings.first == actor
        && entry.sentence.sentence.contains($0.range)
    }
  }

  private static let dateColumns: [Row.Column] = [.fixed(16), .flexible]

  /// A sentence found, with the words that date it marked.
  func row(_ entry: DatedText.Entry, isFirstOfDate: Bool) -> Row {
    row(entry, label: isFirstOfDate ? Span(entry.sentence.date.display, .muted) : Span(""))
  }

  /// A sentence that may date otherwise what stands above it.
  func row(differing entry: DatedText.Entry) -> Row {
    row(entry, label: Span("or \(entry.sentence.date.display)", .caution))
  }

  private func row(_ entry: DatedText.Entry, label: Span) -> Row {
    let dated = entry.sentence
    guard let (document, passage) = snapshot.passage(entry.passage) else {
      return Row(Self.dateColumns, [[label], citation(entry.passage)])
    }
    let place = Location.document(
      document.id, .characters(document.scalarRange(of: dated.sentence)))
    let excerpt = SentenceExcerpt(
      of: dated.sentence, around: dated.expression.range, in: document.text)
    let spans = PassageSpans(document, passage)
      .marking([dated.expression.range], as: .strong)
      .spans(in: excerpt.range)
    let words =
      (excerpt.startsInside ? [Span("… ", .muted)] : []) + spans
      + (excerpt.endsInside ? [Span(" …", .muted)] : [])
    return Row(
      Self.dateColumns,
      [[label], words + [Span("  ")] + citation(entry.passage, target: place)],
      target: place, evidence: place)
  }

  /// A row that leads to what the documents say about when, in a list of dates.
  func rowToTimeline(_ filter: TimelineFilter) -> Block {
    .row(
      Row(
        Self.dateColumns,
        [[Span("found", .muted)], [Span("What the documents say, by date")]],
        target: filter.location))
  }
}
