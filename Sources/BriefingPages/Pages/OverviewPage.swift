import ActorAnalysis
import BriefingLibrary
import DocumentModel

extension PageMaker {
  func overview() -> Page {
    let briefing = snapshot.briefing
    var blocks: [Block] = [.heading(level: 1, .text(briefing.title))]
    if let summary = briefing.summary { blocks += [.paragraph(.text(summary)), .gap] }
    blocks += preparedFor
    blocks += issueRows + datesAround + questionRows(briefing.questions) + documentRows
    blocks += unfinished
    return Page(
      location: .overview, title: briefing.title, blocks: Blocks(blocks),
      related: [
        Listing(title: actorsTitle("Most mentioned"), entries: mostMentioned(12))
      ])
  }

  private var preparedFor: [Block] {
    let briefing = snapshot.briefing
    var spans: [Span] = []
    if let principal = briefing.principal {
      spans += [
        Span("For ", .muted), Span(name(of: principal), .mention, target: .actor(principal)),
      ]
    }
    if let day = briefing.asOf {
      spans += [Span("\(spans.isEmpty ? "As" : ", as") of \(day.display)", .muted)]
    }
    return spans.isEmpty ? [] : [.paragraph(spans)]
  }

  private var issueRows: [Block] {
    let numbered = Array(snapshot.briefing.issues.enumerated())
    return [("Issues", false), ("Issues proposed", true)].flatMap { title, isProposed in
      let rows = numbered.filter { $0.element.isProposed == isProposed }
        .map { row($0.element, number: $0.offset + 1) }
      guard !rows.isEmpty else { return [Block]() }
      return [.heading(level: 2, .text(title))]
        + Array(rows.map { [$0] }.joined(separator: isProposed ? [] : [.gap]))
    }
  }

  private func row(_ issue: Issue, number: Int) -> Block {
    .row(
      Row(
        [.fixed(1), .flexible, .number(4)],
        [
          [Span(number < 10 ? "\(number)" : "", .muted)],
          [Span(issue.name, .strong)] + (issue.summary.map { [Span("\n" + $0)] } ?? []),
          [Span((snapshot.analysis?.passages[issue.id]?.count).map { "\($0)" } ?? "…", .muted)],
        ], target: .issue(issue.id)))
  }

  /// The last event before the briefing's day and what follows it.
  private var datesAround: [Block] {
    let briefing = snapshot.briefing
    let events = briefing.events.sorted { $0.date < $1.date }
    guard let today = briefing.asOf, !events.isEmpty else { return [] }
    let next = events.firstIndex { ($0.date.earliest ?? today) >= today } ?? events.endIndex
    let shown = events[max(0, next - 2)..<min(events.endIndex, next + 4)]
    return [.heading(level: 2, .text("Around the day"))] + shown.map { .row(row($0)) }
  }

  private var documentRows: [Block] {
    let documents = snapshot.briefing.documents
    let shown = documents.prefix(12).map { Block.row(row($0)) }
    let rest = documents.count - shown.count
    guard rest > 0 else { return [.heading(level: 2, .text("Documents"))] + shown }
    let more = Row([.flexible], [[Span("… and \(rest) more", .muted)]], target: .documents)
    return [.heading(level: 2, .text("Documents"))] + shown + [.row(more)]
  }
}
