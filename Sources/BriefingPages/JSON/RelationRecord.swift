import ActorAnalysis
import BriefingLibrary
import DocumentModel

/// What a sentence states between two actors, in its own words.
struct RelationRecord: Encodable, Sendable {
  let from: String
  let to: String
  /// `office`, `family`, `meeting` or `action`.
  let kind: String
  /// The words without an article: `foreign minister of`.
  let label: String
  /// From the first word of the label to the last, as the text has it.
  let words: StretchRecord
  let sentence: SentenceRecord

  init?(_ relation: StatedRelation, in snapshot: BriefingSnapshot) {
    guard let document = snapshot.document(relation.evidence.passage.document),
      let sentence = SentenceRecord(relation.evidence, in: snapshot)
    else { return nil }
    from = relation.from.rawValue
    to = relation.to.rawValue
    kind = relation.kind.rawValue
    label = relation.label
    words = StretchRecord(document, relation.words)
    self.sentence = sentence
  }

  static func all(
    between one: Actor.ID, and other: Actor.ID, in snapshot: BriefingSnapshot
  ) -> [RelationRecord] {
    (snapshot.analysis?.relations.relations(between: one, and: other) ?? []).compactMap {
      RelationRecord($0, in: snapshot)
    }
  }
}
