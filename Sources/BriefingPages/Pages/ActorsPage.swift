import ActorAnalysis
import BriefingLibrary
import DocumentModel

extension PageMaker {
  /// The actors that a person stated, then those found, each the most mentioned first.
  func actors() -> Page {
    let all = snapshot.actorsByMentions
    let stated = all.filter { $0.origin == .stated }
    let found = all.filter { $0.origin == .found }
    let head: [Block] =
      [.heading(level: 1, counted("Actors", stated.isEmpty ? found.count : stated.count))]
      + (stated.isEmpty && !found.isEmpty ? [.paragraph([Span(Self.notConfirmed, .muted)])] : [])
      + unfinished
    let middle: [Block] =
      stated.isEmpty || found.isEmpty
      ? []
      : [
        .heading(level: 2, counted("Found in the documents", found.count)),
        .paragraph([Span(Self.notConfirmed, .muted)]),
      ]
    let starts = (stated: head.count, found: head.count + stated.count + middle.count)
    let blocks = Blocks(count: starts.found + found.count) { index in
      if index < starts.stated { return head[index] }
      if index >= starts.found { return row(found[index - starts.found]) }
      let number = index - starts.stated
      return number < stated.count ? row(stated[number]) : middle[number - stated.count]
    }
    return Page(location: .actors, title: "Actors", blocks: blocks)
  }

  private static let notConfirmed = "Found in the documents; nobody has confirmed them yet."

  func counted(_ title: String, _ count: Int) -> [Span] {
    [Span(title), Span("  \(count)", .muted)]
  }

  func row(_ actor: Actor) -> Block {
    let count = snapshot.analysis?.graph.mentionCount(of: actor.id)
    return .row(
      Row(
        [.flexible, .fixed(16), .number(6)],
        [
          [Span(actor.name, .mention)] + remark(on: actor),
          [Span(actor.schema?.words ?? "", .muted)], [Span(count.map(String.init) ?? "…")],
        ], target: .actor(actor.id)))
  }

  /// Said of a proposal wherever it stands among actors that a person stated.
  func remark(on actor: Actor) -> [Span] {
    actor.origin == .found && !hasOnlyFoundActors ? [Span("  found", .muted)] : []
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
