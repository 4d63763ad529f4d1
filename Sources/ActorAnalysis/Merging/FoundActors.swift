package import DocumentModel

/// An actor as found in the documents, with all that speaks for it: a proposal until a person
/// decides.
package struct ActorProposal: Sendable {
  package struct Mention: Sendable, Equatable {
    package let document: Document.ID
    /// Bytes of the document's text.
    package let range: TextRange
    package let kind: DocumentActors.MentionKind
  }

  /// With `origin` found; names that may mean another actor are its weak aliases.
  package internal(set) var actor: Actor
  /// One for each alias and weak alias, in the order in which they were found.
  package internal(set) var evidence: [AliasEvidence] = []
  /// Titles with their first places; `actor.roles` has the same without.
  package internal(set) var roles: [(document: Document.ID, role: FoundRole)] = []
  /// A state's adjectives and people, which are no names of it: “Chinese”.
  package internal(set) var adjectives: [String] = []
  /// In the order of the documents and their texts.
  package internal(set) var mentions: [Mention] = []
  /// How many passages name the actor.
  package internal(set) var passageCount = 0
}

/// Who is named in a briefing: the documents' actors joined.
package struct FoundActors: Sendable {
  /// Those of the most passages first.
  package internal(set) var proposals: [ActorProposal] = []

  /// Joins what was found in each document; `documents` are those of the same identifiers.
  ///
  /// At most `limit` actors are proposed. The same documents give the same proposals.
  package init(joining found: [DocumentActors], of documents: [Document], limit: Int) {
    let merge = BriefingMerge(found)
    let texts = Dictionary(documents.map { ($0.id, $0) }) { first, _ in first }
    var drafts = merge.drafts(texts)
    drafts = FoundNearMisses.resolved(drafts).withoutSharedSurnames
    let kept = drafts.enumerated().filter { $1.isWorthProposing }
      .sorted { ($1.element.passageCount, $0.offset) < ($0.element.passageCount, $1.offset) }
      .prefix(limit)
    var free = FreeIdentifiers<Actor>()
    for (_, draft) in kept {
      proposals.append(draft.proposal(free.take(Actor.ID(slugging: draft.name))))
    }
    addCapitals()
    addPublishers(of: documents)
  }

  /// Beijing may mean China's government: a second reading, as long as both are found.
  private mutating func addCapitals() {
    for city in proposals where city.actor.schema == .place {
      guard let state = KnownStateNames.state(withCapital: city.actor.name),
        let place = proposals.firstIndex(where: { Self.isState($0, state) }),
        let first = city.mentions.first
      else { continue }
      proposals[place].actor.weakAliases.append(city.actor.name)
      proposals[place].evidence.append(
        AliasEvidence(
          name: city.actor.name, reason: .capital, document: first.document, range: first.range))
    }
  }

  /// Who publishes some of the documents: named in their notes and bylines rather than in the news.
  private mutating func addPublishers(of documents: [Document]) {
    let publishers = Set(documents.compactMap(\.metadata.publisher))
    guard !publishers.isEmpty else { return }
    for place in proposals.indices {
      let actor = proposals[place].actor
      guard actor.schema == .organization || actor.schema == .publicBody,
        publishers.contains(where: { publisher in
          ([actor.name] + actor.aliases).contains { PublisherName.means(publisher, $0) }
        })
      else { continue }
      proposals[place].actor.roles.append(Actor.Role(name: "publisher"))
    }
  }

  private static func isState(_ proposal: ActorProposal, _ state: String) -> Bool {
    (KnownStateNames.state(named: proposal.actor.name) ?? proposal.actor.name) == state
  }
}

extension [ProposalDraft] {
  /// Without bare surnames that several of the others bear: they are readings, not persons.
  fileprivate var withoutSharedSurnames: [ProposalDraft] {
    var bearers: [UInt64: Int] = [:]
    for form in lazy.map(\.main) where form.type == .person && !form.isSingleWord {
      bearers[form.surname, default: 0] += 1
    }
    return filter { draft in
      !draft.main.isSingleWord || draft.main.type != .person
        || bearers[draft.main.words[0], default: 0] < 2
    }
  }
}
