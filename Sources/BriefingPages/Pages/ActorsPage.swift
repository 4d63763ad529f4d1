import ActorAnalysis
import BriefingLibrary
import DocumentModel

extension PageMaker {
  func actors() -> Page {
    let graph = snapshot.analysis?.graph
    let actors = snapshot.briefing.actors
    let columns: [Row.Column] = [.flexible, .fixed(16), .number(6)]
    let head: [Block] =
      [.heading(level: 1, [Span("Actors"), Span("  \(actors.count)", .muted)])]
      + (actors.contains { $0.origin == .found }
        ? [.paragraph([Span("Found in the documents; nobody has confirmed them yet.", .muted)])]
        : [])
      + unfinished
    let counted = actors.map { ($0, graph?.mentionCount(of: $0.id)) }
    let sorted = counted.enumerated().sorted {
      ($0.element.1 ?? 0, -$0.offset) > ($1.element.1 ?? 0, -$1.offset)
    }.map(\.element)
    let blocks = Blocks(count: head.count + sorted.count) { index in
      if index < head.count { return head[index] }
      let (actor, count) = sorted[index - head.count]
      return .row(
        Row(
          columns,
          [
            [Span(actor.name, .mention)], [Span(actor.schema?.words ?? "", .muted)],
            [Span(count.map(String.init) ?? "…")],
          ], target: .actor(actor.id)))
    }
    return Page(location: .actors, title: "Actors", blocks: blocks)
  }

  /// The readings of a name that may mean several actors: none is chosen silently.
  func name(_ name: String) -> Page {
    let readings = snapshot.matcher.readings(of: name).compactMap(snapshot.actor)
    guard !readings.isEmpty else {
      return missing(.name(name), "actor called “\(name)”", try: [.actors])
    }
    let explanation =
      readings.count == 1
      ? "This name may mean the actor below; the text does not settle it."
      : "This name has several readings; the text does not settle which."
    let rows = readings.map { actor in
      Block.row(
        Row(
          [.flexible, .fixed(16), .number(6)],
          [
            [Span(actor.name, .mention, target: .actor(actor.id))],
            [Span(actor.schema?.words ?? "", .muted)],
            [Span(snapshot.analysis.map { "\($0.graph.mentionCount(of: actor.id))" } ?? "…")],
          ], target: .actor(actor.id)))
    }
    return Page(
      location: .name(name), title: name,
      blocks: Blocks(
        [.heading(level: 1, .text("“\(name)”")), .paragraph([Span(explanation, .muted)]), .gap]
          + rows))
  }
}
