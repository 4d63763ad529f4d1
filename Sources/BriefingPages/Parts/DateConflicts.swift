import BriefingLibrary
import DateAnalysis
import DocumentModel

extension PageMaker {
  /// What speaks against the date of an event, in words.
  func cautions(about event: Event) -> [Span] {
    let conflict = conflict(of: event)
    let remarks = [
      conflict.told.map { "its sentence says \($0.display)" },
      conflict.elsewhere.map { "elsewhere dated \($0.display)" },
      differing(from: event).first.map { "a document may say \($0.sentence.date.display)" },
    ]
    return remarks.compactMap { $0.map { Span($0, .caution) } }
  }

  /// The date that a sentence cited for an event tells, and that of another event of its name, where
  /// neither can be its own date.
  func conflict(of event: Event) -> (told: FuzzyDate?, elsewhere: FuzzyDate?) {
    (event.hasDayOfItsOwn ? conflictingDate(of: event) : nil, otherDate(of: event))
  }

  /// Where the words cited for an event have dates, and none of a piece can be that of the event;
  /// else where this is so of the sentences in which they stand, and no other confirms its date.
  private func conflictingDate(of event: Event) -> FuzzyDate? {
    let told = event.evidence.map { dates(in: $0) }
    let cited = told.map(\.cited).filter { !$0.isEmpty }
    let conflicting = cited.first { !$0.contains(where: event.date.overlaps) }
    if let conflicting { return conflicting.first }
    guard cited.isEmpty else { return nil }
    let around = told.flatMap(\.around)
    return around.contains(where: event.date.overlaps) ? nil : around.first
  }

  /// The dates in the words that were cited, and those in the sentence in which they stand.
  private func dates(in evidence: Evidence) -> (cited: [FuzzyDate], around: [FuzzyDate]) {
    guard let document = snapshot.document(evidence.document),
      let dated = snapshot.analysis?.dates[document.id],
      let range = document.anchor(for: evidence).range,
      let passage = document.passage(containing: range.start)
    else { return ([], []) }
    let sentence = document.sentence(around: range, in: passage)
    func dates(in range: TextRange) -> [FuzzyDate] {
      dated.expressions(in: range).filter(dated.isSure).compactMap(\.date)
    }
    return (dates(in: range), dates(in: sentence))
  }

  /// The sentences that may date an event otherwise, in the order of time.
  func differing(from event: Event) -> [DatedText.Entry] {
    snapshot.analysis?.differences.sentences[event.id] ?? []
  }

  /// Pairs of sentences that may date one thing differently, where a filter lets through either.
  func differences(_ filter: TimelineFilter) -> [DateDifferences.Pair] {
    let pairs = snapshot.analysis?.differences.pairs ?? []
    guard !filter.isEmpty, !pairs.isEmpty else { return pairs }
    let shown = Set(datedSentences(filter).map(\.sentence))
    return pairs.filter {
      shown.contains($0.first.sentence) || shown.contains($0.second.sentence)
    }
  }

  private func otherDate(of event: Event) -> FuzzyDate? {
    snapshot.briefing.events.first {
      $0.name == event.name && $0.id != event.id && !$0.date.overlaps(event.date)
    }?.date
  }
}
