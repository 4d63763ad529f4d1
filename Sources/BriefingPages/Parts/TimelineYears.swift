import BriefingLibrary
import DateAnalysis
import DocumentModel

/// What stands on a timeline, before it is made into a block.
enum TimelineLine {
  case block(Block)
  case event(Event)
  /// A sentence of a document; the first of several with one date says which.
  case found(DatedText.Entry, isFirstOfDate: Bool)
  /// A sentence that may date otherwise what stands above it.
  case differing(DatedText.Entry)
}

/// A timeline year by year: the events that a person stated, and then what was found.
///
/// A year of which the documents say much is cut into months, and each of those shows its first
/// sentences and leads to the rest.
struct TimelineYears {
  /// In order.
  let events: [Event]
  /// In order.
  let found: [DatedText.Entry]
  /// Sentences that may date an event otherwise.
  let differing: [Event.ID: [DatedText.Entry]]
  /// What two documents may date differently.
  let pairs: [DateDifferences.Pair]
  let filter: TimelineFilter
  let today: CalendarDay?

  /// Fewer sentences than these make no year of their own.
  private static let fewestOfYear = 4
  /// The most sentences that a year shows without being cut into months.
  private static let mostOfYear = 24
  /// The most sentences of a month, or of a year as a whole, where it is cut.
  private static let mostOfMonth = 8
  /// The most pairs of sentences that may differ.
  private static let mostPairs = 24

  var lines: [TimelineLine] {
    let mark: [TimelineLine] =
      events.isEmpty || found.isEmpty
      ? [] : [.block(.heading(level: 2, .text("Found in the documents")))]
    return statedLines + pairLines + mark + foundLines
  }

  private var pairLines: [TimelineLine] {
    guard !pairs.isEmpty else { return [] }
    let heading = TimelineLine.block(.heading(level: 2, .text("May be dated differently")))
    return [heading]
      + pairs.prefix(Self.mostPairs).flatMap { pair -> [TimelineLine] in
        [.found(pair.first, isFirstOfDate: true), .differing(pair.second)]
      }
  }

  /// The briefing's own day stands before the first event that lies behind it.
  private var statedLines: [TimelineLine] {
    var lines: [TimelineLine] = []
    var year: Int?
    var isPast = true
    for event in events {
      if let today, isPast, (event.date.earliest ?? today) > today {
        isPast = false
        lines.append(.block(today.rule))
      }
      if let own = event.date.earliest?.year, own != year {
        year = own
        lines.append(.block(.heading(level: 2, .text(String(own)))))
      }
      lines.append(.event(event))
      lines += (differing[event.id] ?? []).map { .differing($0) }
    }
    return lines
  }

  /// Years of which little is said stand under one heading: `1830–1949`.
  private var foundLines: [TimelineLine] {
    let told = Dictionary(grouping: found) { $0.sentence.date.earliest?.year ?? 0 }
    var lines: [TimelineLine] = []
    var sparse: [(year: Int, found: [DatedText.Entry])] = []
    for (year, found) in told.sorted(by: { $0.key < $1.key }) {
      if found.count < Self.fewestOfYear {
        sparse.append((year, found))
        continue
      }
      lines += self.lines(ofSparse: sparse) + [heading(of: year...year)]
      lines += self.lines(of: found, year: year)
      sparse = []
    }
    return lines + self.lines(ofSparse: sparse)
  }

  private func lines(ofSparse years: [(year: Int, found: [DatedText.Entry])]) -> [TimelineLine] {
    guard let first = years.first?.year, let last = years.last?.year else { return [] }
    return [heading(of: first...last)] + lines(of: years.flatMap(\.found))
  }

  private func heading(of years: ClosedRange<Int>) -> TimelineLine {
    let isOne = years.lowerBound == years.upperBound
    let title = isOne ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
    return .block(.heading(level: events.isEmpty ? 2 : 3, .text(title)))
  }

  private func lines(of found: [DatedText.Entry], year: Int) -> [TimelineLine] {
    guard found.count > Self.mostOfYear, filter.date?.month == nil else { return lines(of: found) }
    var months = Dictionary(grouping: found) { $0.sentence.date.month?.number }
    let whole = months.removeValue(forKey: nil) ?? []
    return limited(whole, date: nil, year: year)
      + months.sorted { $0.key ?? 0 < $1.key ?? 0 }.flatMap { month, entries in
        let date = month.flatMap { FuzzyDate(year: year, month: $0) }
        return [.block(.heading(level: 3, [Span(date?.display ?? "", .muted)]))]
          + limited(entries, date: date, year: year)
      }
  }

  private func lines(of found: some Sequence<DatedText.Entry>) -> [TimelineLine] {
    var last: String?
    return found.map { entry in
      let date = entry.sentence.date.display
      defer { last = date }
      return .found(entry, isFirstOfDate: date != last)
    }
  }

  /// The first sentences, and a row that leads to all of them.
  private func limited(
    _ found: [DatedText.Entry], date: FuzzyDate?, year: Int
  ) -> [TimelineLine] {
    var rest = filter
    rest.date = date ?? FuzzyDate(year: year, month: nil)
    // The page of a year is as far as one with no month of its own can lead.
    let isAll = found.count <= Self.mostOfMonth + 1 || rest == filter
    guard !isAll else { return lines(of: found) }
    let more = Row(
      [.fixed(16), .flexible],
      [[], [Span("… and \((found.count - Self.mostOfMonth).grouped) more", .muted)]],
      target: rest.location)
    return lines(of: found.prefix(Self.mostOfMonth)) + [.block(.row(more))]
  }
}

extension CalendarDay {
  fileprivate var rule: Block {
    .paragraph([Span("── \(display), the day of this briefing ──", .muted)])
  }
}
