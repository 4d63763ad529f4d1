import BriefingLibrary
import DocumentModel

extension PageMaker {
  /// Events in order, a heading for every year, the briefing's own day among them.
  func timeline() -> Page {
    let briefing = snapshot.briefing
    let events = briefing.events.sorted { $0.date < $1.date }
    var blocks: [Block] = [
      .heading(level: 1, [Span("Timeline"), Span("  \(events.count)", .muted)])
    ]
    if events.isEmpty {
      let isBroken = snapshot.problems.contains { $0.file == Library.manifestName }
      let sentence =
        isBroken
        ? "No event could be read from the manifest; what is wrong with it stands in To mend."
        : "The manifest of this briefing states no events."
      blocks.append(.paragraph([Span(sentence, isBroken ? .caution : .muted)]))
    }
    var year: Int?
    var isPast = true
    for event in events {
      if let today = briefing.asOf, isPast, (event.date.earliest ?? today) > today {
        isPast = false
        blocks.append(today.rule)
      }
      if let own = event.date.earliest?.year, own != year {
        year = own
        blocks.append(.heading(level: 2, .text(String(own))))
      }
      blocks.append(.row(row(event)))
    }
    return Page(location: .timeline, title: "Timeline", blocks: Blocks(blocks))
  }
}

extension CalendarDay {
  fileprivate var rule: Block {
    .paragraph([Span("── \(display), the day of this briefing ──", .muted)])
  }
}
