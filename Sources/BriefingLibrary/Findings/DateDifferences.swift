import DateAnalysis
package import DocumentModel
import TextAnalysis

/// Sentences that may date one thing differently: proposals, never more.
///
/// Two sentences of two documents are set beside each other where most of their words are the same,
/// a name among them, where each has one date and no second clause, and where no reading of the
/// dates brings them together: a month holds its days, and `Tuesday` may be that of another week.
/// What is told of three dates or more comes again and again, and is left out.
package struct DateDifferences: Sendable {
  package struct Pair: Sendable {
    package let first: DatedText.Entry
    package let second: DatedText.Entry
  }

  /// By the date of the first.
  package let pairs: [Pair]
  /// The sentences that may date an event of the manifest otherwise, in the order of time.
  package let sentences: [Event.ID: [DatedText.Entry]]

  /// Sentences of one name that are compared with each other; a name of more is in everything.
  private static let mostOfName = 120

  init(of briefing: Briefing, _ dates: DatedText) {
    let candidates = Self.candidates(in: briefing, dates)
    pairs = Self.pairs(among: candidates)
    sentences = Self.sentences(differingFromEventsOf: briefing, candidates)
  }
}

extension DateDifferences {
  private struct Candidate {
    let entry: DatedText.Entry
    let statement: DatedStatement

    var date: FuzzyDate { entry.sentence.date }
    var isExplicit: Bool { entry.sentence.expression.origin == .explicit }
  }

  /// The sentences whose date is a day or a month, and surely their own.
  private static func candidates(in briefing: Briefing, _ dates: DatedText) -> [Candidate] {
    guard let stemmer = Stemmer(language: "en") else { return [] }
    let documents = Dictionary(
      briefing.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return dates.entries.compactMap { entry in
      guard let document = documents[entry.passage.document], let dated = dates[document.id],
        entry.sentence.isExact, entry.sentence.isSure(in: dated)
      else { return nil }
      let isOnly = dated.expressions(in: entry.sentence.sentence).count { $0.date != nil } == 1
      let statement = DatedStatement(
        entry.sentence, in: document, isOnlyDate: isOnly, stemmer: stemmer)
      return statement.isSimple ? Candidate(entry: entry, statement: statement) : nil
    }
  }

  private static func pairs(among candidates: [Candidate]) -> [Pair] {
    var places: [String: [Int]] = [:]
    for (place, candidate) in candidates.enumerated() {
      for name in candidate.statement.names { places[name, default: []].append(place) }
    }
    var partners: [Int: Set<Int>] = [:]
    for group in places.values where group.count <= mostOfName {
      for (number, first) in group.enumerated() {
        for second in group[(number + 1)...]
        where differ(candidates[first], candidates[second]) {
          partners[first, default: []].insert(second)
          partners[second, default: []].insert(first)
        }
      }
    }
    return partners.sorted { $0.key < $1.key }.flatMap { first, others -> [Pair] in
      guard others.count == 1 else { return [] }
      return others.filter { $0 > first && partners[$0]?.count == 1 }.map {
        Pair(first: candidates[first].entry, second: candidates[$0].entry)
      }
    }
  }

  private static func differ(_ first: Candidate, _ second: Candidate) -> Bool {
    first.entry.passage.document != second.entry.passage.document
      && first.date.mayBeMistakenFor(
        second.date, areExplicit: first.isExplicit && second.isExplicit)
      && first.statement.matches(second.statement)
  }

  private static func sentences(
    differingFromEventsOf briefing: Briefing, _ candidates: [Candidate]
  ) -> [Event.ID: [DatedText.Entry]] {
    guard let stemmer = Stemmer(language: "en") else { return [:] }
    var result: [Event.ID: [DatedText.Entry]] = [:]
    for event in briefing.events where event.hasDayOfItsOwn {
      let name = DatedStatement(event.name, stemmer: stemmer)
      let differing = candidates.filter {
        event.date.mayBeMistakenFor($0.date, areExplicit: $0.isExplicit)
          && name.names(whatIsToldIn: $0.statement) && !briefing.cites($0.entry, for: event)
      }
      if !differing.isEmpty { result[event.id] = differing.map(\.entry) }
    }
    return result
  }
}

extension Briefing {
  /// Whether a sentence is evidence of an event; what that says against the event is told elsewhere.
  fileprivate func cites(_ entry: DatedText.Entry, for event: Event) -> Bool {
    event.evidence.contains { evidence in
      guard evidence.document == entry.passage.document,
        let document = documents.first(where: { $0.id == evidence.document }),
        let range = document.anchor(for: evidence).range
      else { return false }
      return range.overlaps(entry.sentence.sentence)
    }
  }
}

extension DatedSentence {
  /// Whether the date is a day or a month; a week, a year or a season seldom is when a thing was.
  fileprivate var isExact: Bool {
    let length = expression.value.utf8.count
    return (length == 7 || length == 10) && expression.modifier == nil
      && expression.kind == .date && date.edtf == expression.value
  }

  /// Where a document has no day of its own, "last August" is counted from the briefing's.
  fileprivate func isSure(in document: DatedDocument) -> Bool {
    switch expression.origin {
    case .explicit: true
    case .relativeToDocument: document.reference.map { $0.origin != .asOf } ?? false
    case .relativeToPrevious, .unresolved: false
    }
  }
}

extension FuzzyDate {
  /// Days apart at which two dates may still be meant for one thing.
  private static let reach = 31

  /// Whether the dates exclude each other, but are so near, or so alike, that one may be a mistake
  /// for the other.
  fileprivate func mayBeMistakenFor(_ other: FuzzyDate, areExplicit: Bool) -> Bool {
    guard let start = earliest, let end = latest, let otherStart = other.earliest,
      let otherEnd = other.latest, end < otherStart || otherEnd < start
    else { return false }
    let isSameDayOfYear = start.month == otherStart.month && start.day == otherStart.day
    if isSameDayOfYear { return areExplicit && start == end && otherStart == otherEnd }
    let gap = max(end.days(until: otherStart), otherEnd.days(until: start))
    return gap <= Self.reach && (areExplicit || !gap.isMultiple(of: 7))
  }
}

extension Event {
  /// Whether the day of the event is the one that is told of it; a trip that was postponed on Friday
  /// was not meant for Friday.
  package var hasDayOfItsOwn: Bool {
    let status = status?.lowercased() ?? ""
    return !["postponed", "cancelled", "canceled", "rescheduled"].contains { status.contains($0) }
  }
}
