import ActorAnalysis
import BriefingLibrary
import DocumentModel

/// One relation that one sentence or several state in the same words.
struct SaidRelation {
  /// The first that states it.
  let first: StatedRelation
  private(set) var sentences = 1

  /// Each once, those that most sentences state first, then in the order of the text.
  static func grouped(_ relations: [StatedRelation]) -> [SaidRelation] {
    var groups: [SaidRelation] = []
    var places: [Key: Int] = [:]
    for relation in relations {
      let key = Key(relation)
      if let place = places[key] {
        groups[place].sentences += 1
      } else {
        places[key] = groups.count
        groups.append(SaidRelation(first: relation))
      }
    }
    return groups.enumerated().sorted {
      ($1.element.sentences, $0.offset) < ($0.element.sentences, $1.offset)
    }.map(\.element)
  }

  private init(first: StatedRelation) {
    self.first = first
  }

  private struct Key: Hashable {
    let from: Actor.ID
    let to: Actor.ID
    let label: String

    init(_ relation: StatedRelation) {
      from = relation.from
      to = relation.to
      label = relation.label.lowercased()
    }
  }
}

/// What sentences state between actors: found, with the words that say it.
extension PageMaker {
  /// Those from or to an actor; a sentence that holds up a stated link of the same two tells no more.
  func said(of actor: Actor.ID) -> [SaidRelation] {
    unstated(snapshot.analysis?.relations.relations(of: actor) ?? [], of: actor)
  }

  /// Those between two, either way round, likewise.
  func said(between one: Actor.ID, and other: Actor.ID) -> [SaidRelation] {
    unstated(snapshot.analysis?.relations.relations(between: one, and: other) ?? [], of: one)
  }

  private func unstated(_ relations: [StatedRelation], of actor: Actor.ID) -> [SaidRelation] {
    guard !relations.isEmpty else { return [] }
    let stated = statedLinks(of: actor).map { link in
      (link.partner, ranges: link.link.evidence.compactMap(range))
    }
    return SaidRelation.grouped(
      relations.filter { relation in
        !stated.contains { partner, ranges in
          (partner == relation.from || partner == relation.to)
            && ranges.contains {
              $0.document == relation.evidence.passage.document
                && $0.range.overlaps(relation.evidence.sentence)
            }
        }
      })
  }

  private func range(
    of evidence: Evidence
  ) -> (document: Document.ID, range: TextRange)? {
    snapshot.document(evidence.document)?.anchor(for: evidence).range.map {
      (evidence.document, $0)
    }
  }

  /// Whom an actor is related to, in what words and in which sentence; it leads to that actor.
  func item(_ said: SaidRelation, of actor: Actor.ID) -> Item {
    let partner = said.first.from == actor ? said.first.to : said.first.from
    let (sentence, note, place) = evidence(of: said.first)
    return Item(
      [link(to: partner)] + remark(on: said) + [Span("  ")] + sentence, note: note,
      target: .actor(partner), evidence: place, lineLimit: 3)
  }

  /// Both actors, the words, and the sentence, which it leads to.
  func item(_ said: SaidRelation) -> Item {
    let (sentence, note, place) = evidence(of: said.first)
    let ends = [link(to: said.first.from), Span(" – ", .muted), link(to: said.first.to)]
    return Item(ends + remark(on: said) + [Span("\n")] + sentence, note: note, evidence: place)
  }

  /// An actor's name that leads to its page.
  func link(to actor: Actor.ID) -> Span {
    Span(name(of: actor), .mention, target: .actor(actor))
  }

  private func remark(on said: SaidRelation) -> [Span] {
    let count = said.sentences == 1 ? "" : " in \(said.sentences.grouped) sentences"
    return [Span("  “\(said.first.label)”"), Span("  found\(count)", .muted)]
  }

  private func evidence(
    of relation: StatedRelation
  ) -> (sentence: [Span], note: [Span], place: Location) {
    let evidence = relation.evidence
    let place = location(of: evidence)
    let note = citation(evidence.passage, target: place)
    guard let (document, passage) = snapshot.passage(evidence.passage) else {
      return ([], note, place)
    }
    let sentence = PassageSpans(document, passage)
      .marking(evidence.highlights, as: .mention).marking([relation.words], as: .strong)
      .spans(in: evidence.sentence)
    return (sentence, note, place)
  }
}
