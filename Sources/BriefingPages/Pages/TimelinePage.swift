import BriefingLibrary
import DocumentModel

extension PageMaker {
  /// Events in order, a heading for every year, the briefing's own day among them; below them what
  /// the documents say about when, marked as found.
  func timeline(_ filter: TimelineFilter = TimelineFilter()) -> Page {
    let briefing = snapshot.briefing
    let events = briefing.events.filter { filter.lets($0) }.sorted { $0.date < $1.date }
    let found = datedSentences(filter)
    let title = "Timeline" + subject(of: filter)
    var lines = [
      TimelineLine.block(
        .heading(level: 1, [Span(title)] + counts(events: events.count, found: found.count)))
    ]
    lines += opening(hasEvents: !events.isEmpty, hasFound: !found.isEmpty, filter)
    lines += timesNotCounted
    lines +=
      TimelineYears(
        events: events, found: found,
        differing: snapshot.analysis?.differences.sentences ?? [:], pairs: differences(filter),
        filter: filter, today: briefing.asOf
      ).lines
    lines += unfinished.map { .block($0) }
    let all = lines
    let blocks = Blocks(count: all.count) { block(all[$0]) }
    return Page(location: filter.location, title: title, blocks: blocks)
  }

  private func block(_ line: TimelineLine) -> Block {
    switch line {
    case .block(let block): block
    case .event(let event): .row(row(event))
    case .found(let entry, let isFirstOfDate): .row(row(entry, isFirstOfDate: isFirstOfDate))
    case .differing(let entry): .row(row(differing: entry))
    }
  }

  private func subject(of filter: TimelineFilter) -> String {
    let parts = [
      filter.actor.map { name(of: $0) }, filter.issue.map { name(of: $0) }, filter.date?.display,
    ].compactMap(\.self)
    return parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")
  }

  private func counts(events: Int, found: Int) -> [Span] {
    let numbers = [
      events > 0 || found == 0 ? "\(events)" : nil, found > 0 ? "\(found.grouped) found" : nil,
    ]
    return [Span("  " + numbers.compactMap(\.self).joined(separator: " · "), .muted)]
  }

  private func opening(
    hasEvents: Bool, hasFound: Bool, _ filter: TimelineFilter
  ) -> [TimelineLine] {
    if hasEvents || !snapshot.isAnalysed && !hasBrokenManifest { return [] }
    if !filter.isEmpty {
      return hasFound
        ? [] : [.block(.paragraph([Span("Nothing of this briefing has such a date.", .muted)]))]
    }
    let isBroken = hasBrokenManifest
    let sentence =
      isBroken
      ? "No event could be read from the manifest; what is wrong with it stands in To mend."
      : snapshot.briefing.hasManifest
        ? "The manifest of this briefing states no events."
        : "Nobody has stated events; these sentences were found in the documents."
    guard isBroken || snapshot.briefing.hasManifest || hasFound else {
      return [.block(.paragraph([Span("The documents say nothing about when.", .muted)]))]
    }
    return [.block(.paragraph([Span(sentence, isBroken ? .caution : .muted)]))]
  }

  /// The documents of which “last August” and its like are not dated.
  private var timesNotCounted: [TimelineLine] {
    let without = snapshot.briefing.documents.compactMap { document in
      remarkOnMissingDay(in: document).map { (document, $0) }
    }
    guard let (document, remark) = without.first else { return [] }
    let others = without.count - 1
    let more = others == 0 ? "" : ", and \(others.grouped) more like it"
    return [
      .block(
        .paragraph([
          Span("Not dated: ", .muted), Span(document.title, .link, target: .document(document.id)),
          Span(", \(remark)\(more)", .muted),
        ]))
    ]
  }

  private var hasBrokenManifest: Bool {
    snapshot.problems.contains { $0.file == Library.manifestName }
  }
}

extension TimelineFilter {
  func lets(_ event: Event) -> Bool {
    actor.map(event.actors.contains) ?? true && issue.map(event.issues.contains) ?? true
      && date.map(event.date.overlaps) ?? true
  }
}
