import ActorAnalysis
import BriefingLibrary
import DocumentModel
import TextAnalysis

/// A name of an actor that the documents propose, with what speaks for it: nobody need have
/// confirmed it.
struct FoundNameRecord: Encodable, Sendable {
  let name: String
  /// Whether it may mean another actor too.
  let isWeak: Bool
  /// Such as `surname`, `acronymInBrackets`.
  let reason: String
  /// The same for people.
  let explanation: String
  let document: String
  let passage: Int
  let location: String
  /// Where the name stands first, in Unicode scalars of the document's text.
  let start: Int
  let end: Int
  /// The words that stand there.
  let exact: String
  let sentence: StretchRecord

  init?(_ evidence: AliasEvidence, isWeak: Bool, in snapshot: BriefingSnapshot) {
    guard let document = snapshot.document(evidence.document),
      let passage = document.passage(containing: evidence.range.start)
    else { return nil }
    let range = document.scalarRange(of: evidence.range)
    name = evidence.name
    self.isWeak = isWeak
    reason = evidence.reason.rawValue
    explanation = evidence.reason.description
    self.document = document.id.rawValue
    self.passage = passage.number
    location = Location.document(document.id, .characters(range)).description
    start = range.start
    end = range.end
    exact = String(document.text.slice(evidence.range))
    sentence = StretchRecord(document, document.sentence(around: evidence.range, in: passage))
  }
}

/// What speaks for the names of all actors: made once for a list of them.
struct FoundNames {
  private let snapshot: BriefingSnapshot
  /// The proposals that go by a name, case and accents aside.
  private let proposals: [String: [ActorProposal]]

  init(in snapshot: BriefingSnapshot) {
    self.snapshot = snapshot
    var proposals: [String: [ActorProposal]] = [:]
    for proposal in snapshot.discoveries?.actors.proposals ?? []
    where !proposal.evidence.isEmpty {
      for name in Set(([proposal.actor.name] + proposal.actor.aliases).map { folded($0) }) {
        proposals[name, default: []].append(proposal)
      }
    }
    self.proposals = proposals
  }

  /// A record for each name that was found and that the actor still has.
  func records(of actor: Actor) -> [FoundNameRecord] {
    let own = ([actor.name] + actor.aliases).map { folded($0) }
    let weak = Set(actor.weakAliases.map { folded($0) })
    let known = Set(own).union(weak)
    var seen: Set<String> = []
    return own.flatMap { proposals[$0] ?? [] }.flatMap(\.evidence).compactMap { evidence in
      let name = folded(evidence.name)
      guard known.contains(name), seen.insert(name).inserted else { return nil }
      return FoundNameRecord(evidence, isWeak: weak.contains(name), in: snapshot)
    }
  }
}
