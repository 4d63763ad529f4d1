import ActorAnalysis
package import BriefingLibrary
package import DocumentModel

/// How two actors are linked: directly, and through others.
package struct PairRecord: Encodable, Sendable {
  let location: String
  let actor: ActorRecord
  let other: ActorRecord
  /// By a person, in the manifest.
  let stated: [LinkRecord]
  /// By sentences, in the order of the text.
  let relations: [RelationRecord]
  /// How many passages name both.
  let passageCount: Int
  /// One for each of those passages, best first.
  let sentences: [SentenceRecord]
  /// Through others, the closest first; no two share anybody in between.
  let chains: [ChainRecord]

  /// More steps than these link anybody with anybody.
  package static let longestChain = LinkNetwork.longestChain

  package init(_ actor: Actor, _ other: Actor, in snapshot: BriefingSnapshot) {
    let link = PairLink(actor, other, in: snapshot)
    location = Location.link(actor.id, other.id).description
    self.actor = ActorRecord(actor, in: snapshot)
    self.other = ActorRecord(other, in: snapshot)
    stated = link.stated.map { LinkRecord($0.link, in: snapshot) }
    relations = RelationRecord.all(between: actor.id, and: other.id, in: snapshot)
    passageCount = link.passages
    sentences = link.sentences.compactMap { SentenceRecord($0, in: snapshot) }
    chains = link.chains.map { ChainRecord($0, in: snapshot) }
  }

  /// Whether nothing links the two.
  package var isEmpty: Bool {
    stated.isEmpty && relations.isEmpty && passageCount == 0 && chains.isEmpty
  }
}

/// A way from one actor to another through others.
struct ChainRecord: Encodable, Sendable {
  /// Identifiers of those in between, in order.
  let through: [String]
  let steps: [StepRecord]

  struct StepRecord: Encodable, Sendable {
    let from: String
    let to: String
    let passageCount: Int
    let stated: [LinkRecord]
    let relations: [RelationRecord]
    /// The best that names both; none where only a statement links them.
    let best: SentenceRecord?
  }

  init(_ chain: LinkChain, in snapshot: BriefingSnapshot) {
    through = chain.between.map(\.rawValue)
    steps = chain.steps.map { step in
      StepRecord(
        from: step.from.rawValue, to: step.to.rawValue, passageCount: step.passages,
        stated: PageMaker(snapshot).statedLinks(of: step.from).filter { $0.partner == step.to }
          .map { LinkRecord($0.link, in: snapshot) },
        relations: RelationRecord.all(between: step.from, and: step.to, in: snapshot),
        best: snapshot.analysis?.graph.evidence(for: step.from, and: step.to, limit: 1).best.first
          .flatMap { SentenceRecord($0, in: snapshot) })
    }
  }
}
