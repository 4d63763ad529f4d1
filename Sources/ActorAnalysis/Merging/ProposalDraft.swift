import DocumentModel

/// A proposal as it grows, before it has an identifier.
struct ProposalDraft {
  let main: NameForm
  private(set) var evidence: [AliasEvidence] = []
  private(set) var mentions: [ActorProposal.Mention] = []
  private(set) var roles: [(document: Document.ID, role: FoundRole, date: FuzzyDate?)] = []
  private(set) var passageCount = 0

  init(main: NameForm) {
    self.main = main
  }

  /// With the capitals that a known name has.
  var name: String {
    main.knownName.flatMap { $0.lowercased() == main.text.lowercased() ? $0 : nil } ?? main.text
  }

  /// One mention of one word is too little to go by, and “Court” or “PAC” is no name.
  var isWorthProposing: Bool {
    guard main.isSingleWord else { return true }
    if main.type != .person, main.isGeneric || WordList.commonAcronyms.contains(hash: main.key) {
      return main.isKnownAlone || main.knownName != nil
    }
    return mentions.count > 1 || !evidence.isEmpty || main.type == .place
  }

  mutating func add(
    _ entry: DocumentActors.Entry, of document: Document.ID, reason: MergeReason,
    _ source: Document?
  ) {
    addAlias(entry.main.text, reason, document, entry.first)
    for alias in entry.aliases { addAlias(alias.form.text, alias.reason, document, alias.first) }
    mentions += entry.mentions.map { .init(document: document, range: $0.range, kind: $0.kind) }
    for role in entry.roles where !roles.contains(where: { $0.role.words == role.words }) {
      roles.append((document, role, source?.metadata.datePublished))
    }
    var last = 0
    for mention in entry.mentions {
      let passage = source?.passage(containing: mention.range.start)?.number ?? 1
      if passage != last { passageCount += 1 }
      last = passage
    }
  }

  private mutating func addAlias(
    _ name: String, _ reason: MergeReason, _ document: Document.ID, _ range: TextRange
  ) {
    guard name != main.text, !evidence.contains(where: { $0.name == name }) else { return }
    evidence.append(
      AliasEvidence(name: name, reason: reason, document: document, range: range))
  }

  /// Takes over a name that is probably a misspelling of this one.
  mutating func takeNearMiss(_ other: ProposalDraft) {
    mentions += other.mentions
    if let first = other.mentions.first {
      addAlias(other.name, .nearSpelling, first.document, first.range)
    }
  }

  /// - Parameter places: Where each document stands among all.
  mutating func sortMentions(by places: [Document.ID: Int]) {
    mentions.sort {
      (places[$0.document] ?? 0, $0.range.start) < (places[$1.document] ?? 0, $1.range.start)
    }
  }

  func proposal(_ id: Actor.ID) -> ActorProposal {
    var actor = Actor(id: id, schema: schema, name: name, origin: .found)
    addNames(to: &actor)
    actor.roles = roles.map { Actor.Role(name: $0.role.name, start: $0.date, end: $0.date) }
    var proposal = ActorProposal(actor: actor)
    proposal.evidence = evidence
    proposal.roles = roles.map { ($0.document, $0.role) }
    proposal.mentions = mentions
    proposal.passageCount = passageCount
    if schema == .state {
      proposal.adjectives = KnownStateNames.adjectives(
        of: KnownStateNames.state(named: name) ?? name)
    }
    return proposal
  }

  /// Each spelling once, the surer first; the reader finds a name in capitals anyway.
  private func addNames(to actor: inout Actor) {
    var known: Set<UInt64> = [main.key]
    for isWeak in [false, true] {
      for evidence in evidence where evidence.reason.isWeak == isWeak && evidence.reason != .role {
        guard let form = NameForm(evidence.name[...], type: main.type), isUseful(form, evidence),
          known.insert(form.key).inserted
        else { continue }
        if isWeak { actor.weakAliases.append(form.text) } else { actor.aliases.append(form.text) }
      }
    }
  }

  /// Whether a name is worth looking for in all documents: not “the Foundation”, nor “Crooked Ann
  /// Doe”, in which “Ann Doe” is found.
  private func isUseful(_ form: NameForm, _ evidence: AliasEvidence) -> Bool {
    if evidence.reason == .shortened, form.isGeneric, !form.isKnownAlone { return false }
    if form.isComposite || form.isAbbreviatedPlace { return false }
    if evidence.reason == .members, WordList.demonyms.contains(hash: form.key), form.isSingular {
      return false
    }
    let isLonger = form.words.count > main.words.count && main.words.count > 1
    return !isLonger || main.type != .person
      || form.words.suffix(main.words.count) != main.words[...]
  }

  private var schema: Actor.Schema {
    switch main.type {
    case .person: return .person
    case .organization, .other: return isPublicBody ? .publicBody : .organization
    case .place:
      let marks = NameModel.shipped?.marks(of: main.key) ?? []
      return marks.contains(.state) && !marks.contains(.city) ? .state : .place
    }
  }

  private var isPublicBody: Bool {
    let bodies = WordList.publicBodies
    return main.isSingleWord
      ? WordList.bodiesAlone.contains(hash: main.words[0])
      : bodies.contains(hash: main.words[0]) || bodies.contains(hash: main.surname)
  }
}

extension NameForm {
  /// “Mass”, “Miss”: outside of an address these are other words.
  fileprivate var isAbbreviatedPlace: Bool {
    isSingleWord && !text.contains(".") && type == .place && knownName != nil && knownName != text
      && text.utf8.count < 6 && !isAcronym
  }

  /// “Republican” is an adjective, “Republicans” are members.
  fileprivate var isSingular: Bool { text.last != "s" }
}

extension WordList {
  /// Abbreviations of what is no single body.
  fileprivate static let commonAcronyms = WordList(
    "pac pacs tv ceo cfo lgbt lgbtq gdp dna hiv aids pr it pc dj mba phd ngo ngos suv usd id faq ai"
  )
}
