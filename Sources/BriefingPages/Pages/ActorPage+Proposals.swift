import ActorAnalysis
import BriefingLibrary
import DocumentModel

extension PageMaker {
  private static let columns: [Row.Column] = [.fixed(24), .flexible, .number(5)]
  private static let shownAlike = 8

  /// The names that a proposal was found under besides its own, a row each.
  func namesFound(of actor: Actor) -> [Block] {
    guard actor.origin == .found, !actor.aliases.isEmpty || !actor.weakAliases.isEmpty else {
      return []
    }
    let rows =
      actor.aliases.map { ($0, [Span]()) }
      + actor.weakAliases.map { ($0, [Span("perhaps  ", .caution)]) }
    return [.heading(level: 2, .text("Other names found"))]
      + rows.map { name, doubt in
        let evidence = snapshot.discoveries?.evidence(for: name, of: actor)
        let reason = evidence.map { [Span("\($0.reason)", .muted)] } ?? []
        return .row(
          Row(
            Self.columns, [[Span(name)], doubt + reason, []], target: .name(name),
            evidence: evidence.flatMap(place)))
      }
  }

  private func place(of evidence: AliasEvidence) -> Location? {
    snapshot.document(evidence.document).map { document in
      .document(document.id, .characters(document.scalarRange(of: evidence.range)))
    }
  }

  /// Words that are probably slips for a stated actor's name, each with its place.
  func nearMisses(of actor: Actor) -> [Block] {
    let misses = snapshot.nearMisses(of: actor)
    guard !misses.isEmpty else { return [] }
    return [.heading(level: 2, .text("Perhaps a slip"))]
      + misses.map { miss in
        let reason = "spelled nearly as \(miss.meant), in a sentence that fits"
        return .row(
          Row(
            Self.columns, [[Span(miss.name)], [Span(reason, .muted)], []],
            target: .name(miss.name), evidence: place(of: miss)))
      }
  }

  private func place(of miss: NearMiss) -> Location? {
    snapshot.document(miss.passage.document).map { document in
      .document(document.id, .characters(document.scalarRange(of: miss.range)))
    }
  }

  /// Who may be the same, with the reason: nobody has said whether they are one.
  func perhapsTheSame(_ actor: Actor) -> [Block] {
    let alike = snapshot.alike(actor)
    guard !alike.isEmpty else { return [] }
    return [.heading(level: 2, .text("Perhaps the same"))]
      + alike.prefix(Self.shownAlike).map { like in
        let count = snapshot.mentionCount(of: like.actor.id)
        return .row(
          Row(
            Self.columns,
            [
              [Span(like.actor.name, .mention)] + remark(on: like.actor),
              [Span("\(like.reason)", .muted)], [Span("\(count)", .muted)],
            ], target: .actor(like.actor.id)))
      }
  }
}
