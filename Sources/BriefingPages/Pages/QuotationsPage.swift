import BriefingLibrary
import DocumentModel
import QuotationAnalysis

extension PageMaker {
  /// What was said, by speaker: as a person states it, then as it was found in the documents.
  func quotations() -> Page {
    let stated = snapshot.briefing.quotations
    let found = unstated(snapshot.analysis?.findings.statements ?? [])
    var entries: [Entry] = [
      .block(
        .heading(
          level: 1, [Span("Quotations"), Span("  \(stated.count + found.count)", .muted)]))
    ]
    entries += statedQuotations(stated).map(Entry.block)
    if !found.isEmpty { entries += Self.grouped(found) }
    if stated.isEmpty, found.isEmpty {
      entries.append(.block(.paragraph([Span("No quotations: none stated, none found.", .muted)])))
    }
    let shown = entries
    let blocks = Blocks(count: shown.count) { index in
      switch shown[index] {
      case .block(let block): block
      case .statement(let statement): .item(item(statement))
      }
    }
    return Page(location: .quotations, title: "Quotations", blocks: blocks)
  }

  /// A block, or what makes one when it is asked for.
  private enum Entry {
    case block(Block)
    case statement(SaidStatement)
  }

  /// Those who are named first, then each voice that nobody could name.
  private func statedQuotations(_ quotations: [Quotation]) -> [Block] {
    var speakers: [Quotation.Speaker] = []
    for quotation in quotations where !speakers.contains(quotation.speaker) {
      speakers.append(quotation.speaker)
    }
    let named = speakers.filter { if case .actor = $0 { true } else { false } }
    return (named + speakers.filter { !named.contains($0) }).flatMap { speaker in
      [.heading(level: 2, heading(of: speaker))]
        + quotations.filter { $0.speaker == speaker }.map { .item(item($0)) }
    }
  }

  private func heading(of speaker: Quotation.Speaker) -> [Span] {
    switch speaker {
    case .actor(let id): [Span(name(of: id), target: .actor(id))]
    case .unresolved(let words): [Span("unresolved: \(words)", .caution)]
    }
  }

  /// Named speakers, those with the most statements first, then the words that stand for nobody in
  /// particular, then unnamed sources, of whom one need not be another.
  ///
  /// What several say jointly stands under each of them.
  private static func grouped(_ found: [SaidStatement]) -> [Entry] {
    var groups: [Heading: [SaidStatement]] = [:]
    var order: [Heading] = []
    for statement in found {
      for heading in Heading.all(of: statement.quotation.speaker) {
        if groups[heading] == nil { order.append(heading) }
        groups[heading, default: []].append(statement)
      }
    }
    let sizes = groups.mapValues(\.count)
    let sorted = order.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      return (one.rank, -(sizes[one] ?? 0), left.offset)
        < (other.rank, -(sizes[other] ?? 0), right.offset)
    }.map(\.element)
    let remark = "From here on as found in the documents; nobody has confirmed it."
    return [.block(.paragraph([Span(remark, .muted)]))]
      + sorted.flatMap { heading -> [Entry] in
        let own = groups[heading] ?? []
        let title = Block.heading(
          level: 2, heading.spans + [Span("  \(own.count)", .muted)])
        return [Entry.block(title)] + own.map(Entry.statement)
      }
  }

  /// What found statements are gathered under.
  private enum Heading: Hashable {
    case named(NameSpan.Bearer)
    case unresolved(String)
    case unnamed
    case unstated

    static func all(of speaker: Speaker) -> [Self] {
      switch speaker {
      case .named, .joint: speaker.bearers.map(Self.named)
      case .unresolved(let words): [.unresolved(words.prefix(1).uppercased() + words.dropFirst())]
      case .unnamed: [.unnamed]
      case .unstated: [.unstated]
      }
    }

    var rank: Int {
      switch self {
      case .named(let bearer): bearer.schema == .unnamedSource ? 2 : 0
      case .unresolved: 1
      case .unnamed: 3
      case .unstated: 4
      }
    }

    var spans: [Span] {
      switch self {
      case .named(let bearer): [Span(bearer.name, target: bearer.actor.map { .actor($0) })]
      case .unresolved(let words): [Span("unresolved: \(words)", .caution)]
      case .unnamed: [Span("Unnamed sources, each by the words for it")]
      case .unstated: [Span("unattributed", .caution)]
      }
    }
  }
}
