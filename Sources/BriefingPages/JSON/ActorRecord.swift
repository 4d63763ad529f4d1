import ActorAnalysis
package import BriefingLibrary
package import DocumentModel

/// All actors of a briefing, the most mentioned first.
package struct ActorsRecord: Encodable, Sendable {
  let actors: [ActorRecord]

  package init(_ snapshot: BriefingSnapshot) {
    let names = FoundNames(in: snapshot)
    actors = snapshot.actorsByMentions.map { ActorRecord($0, names, in: snapshot) }
  }
}

/// An actor; names follow FollowTheMoney, those of roles schema.org.
package struct ActorRecord: Encodable, Sendable {
  let id: String
  let location: String
  let schema: String?
  let name: String
  let alias: [String]
  let weakAlias: [String]
  let previousName: [String]
  let summary: String?
  let roles: [RoleRecord]
  /// `stated` in the manifest or `found` in the documents.
  let origin: String
  /// Mentions that are the actor's own, and those that may mean another.
  let mentionCount: Int
  let sharedMentionCount: Int
  /// Why names that the documents propose are this actor's.
  let foundNames: [FoundNameRecord]

  struct RoleRecord: Encodable, Sendable {
    let roleName: String
    /// An actor's identifier or plain words.
    let organization: String?
    let startDate: String?
    let endDate: String?
  }

  init(_ actor: Actor, in snapshot: BriefingSnapshot) {
    self.init(actor, FoundNames(in: snapshot), in: snapshot)
  }

  init(_ actor: Actor, _ names: FoundNames, in snapshot: BriefingSnapshot) {
    id = actor.id.rawValue
    location = Location.actor(actor.id).description
    schema = actor.schema?.rawValue
    name = actor.name
    alias = actor.aliases
    weakAlias = actor.weakAliases
    previousName = actor.previousNames
    summary = actor.summary
    roles = actor.roles.map {
      RoleRecord(
        roleName: $0.name, organization: $0.organization, startDate: $0.start?.edtf,
        endDate: $0.end?.edtf)
    }
    origin = actor.origin == .stated ? "stated" : "found"
    mentionCount = snapshot.analysis?.graph.mentionCount(of: actor.id) ?? 0
    sharedMentionCount = snapshot.analysis?.graph.sharedMentionCount(of: actor.id) ?? 0
    foundNames = names.records(of: actor)
  }
}

extension BriefingSnapshot {
  /// The actors, the most mentioned first; in the briefing's order where none is ahead.
  package var actorsByMentions: [Actor] {
    let counted = briefing.actors.enumerated().map { place, actor in
      (actor: actor, place: place, count: analysis?.graph.mentionCount(of: actor.id) ?? 0)
    }
    return counted.sorted { ($1.count, $0.place) < ($0.count, $1.place) }.map(\.actor)
  }
}
