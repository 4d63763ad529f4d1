import ActorAnalysis
package import BriefingLibrary
package import DocumentModel

/// All that leads from one actor to others, and every mention of that actor.
package struct LinksRecord: Encodable, Sendable {
  let actor: ActorRecord
  /// By a person, in the manifest.
  let stated: [LinkRecord]
  /// Derived: what sentences state, in the order of the text.
  let relations: [RelationRecord]
  /// Derived: who is named in the same passages, strongest first.
  let coMentions: [CoMentionRecord]
  let mentions: [MentionRecord]

  package init(_ actor: Actor, in snapshot: BriefingSnapshot) {
    self.actor = ActorRecord(actor, in: snapshot)
    stated = PageMaker(snapshot).statedLinks(of: actor.id).map {
      LinkRecord($0.link, in: snapshot)
    }
    relations = (snapshot.analysis?.relations.relations(of: actor.id) ?? []).compactMap {
      RelationRecord($0, in: snapshot)
    }
    coMentions = (snapshot.analysis?.graph.linked(to: actor.id) ?? []).map {
      CoMentionRecord($0, in: snapshot)
    }
    mentions = MentionRecord.all(of: actor.id, in: snapshot)
  }
}

/// A relation that a person stated: subject, role, object read as a sentence.
struct LinkRecord: Encodable, Sendable {
  let subject: String
  let object: String
  let roleName: String
  let status: String?
  let evidence: [EvidenceRecord]

  init(_ link: Link, in snapshot: BriefingSnapshot) {
    subject = link.subject.location.description
    object = link.object.location.description
    roleName = link.role
    status = link.status
    evidence = link.evidence.map { EvidenceRecord($0, in: snapshot) }
  }
}

/// An actor who is named beside another.
struct CoMentionRecord: Encodable, Sendable {
  let actor: String
  let name: String
  let passageCount: Int
  let best: SentenceRecord?

  init(_ coMention: CoMention, in snapshot: BriefingSnapshot) {
    actor = coMention.actor.rawValue
    name = snapshot.actor(coMention.actor)?.name ?? coMention.actor.rawValue
    passageCount = coMention.passages
    best = SentenceRecord(coMention.best, in: snapshot)
  }
}

extension Link.End {
  var location: Location {
    switch self {
    case .actor(let id): .actor(id)
    case .issue(let id): .issue(id)
    }
  }
}
