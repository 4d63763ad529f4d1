import DocumentModel

/// Joins the actors of documents by the same rules that join names in one document.
struct BriefingMerge {
  /// A document's actor.
  private struct Source {
    let document: Int
    let entry: Int
  }

  private let found: [DocumentActors]
  private var forms: [NameForm] = []
  private var sources: [[Source]] = []
  private let groups: MergedGroups

  init(_ found: [DocumentActors]) {
    self.found = found
    var places: [UInt64: Int] = [:]
    let clear = Self.clearTypes(found)
    for (number, document) in found.enumerated() {
      for (place, entry) in document.entries.enumerated() {
        var form = entry.main
        form.type = clear[form.key] ?? form.type
        let key = form.key &+ UInt64(form.type.rawValue)
        let index = places[key] ?? forms.count
        if index < forms.count { forms[index].takeSpelling(of: form) }
        if index == forms.count {
          places[key] = index
          form.mentions = 0
          forms.append(form)
          sources.append([])
        }
        forms[index].mentions += entry.mentions.count
        forms[index].acronym = forms[index].acronym ?? form.acronym
        sources[index].append(Source(document: number, entry: place))
      }
    }
    groups = MergedGroups(
      count: forms.count, steps: AliasMerger.steps(of: forms, inOneDocument: false))
  }

  /// What most mentions in all documents take a name for, where that is clear by three to one.
  ///
  /// Where nobody takes it for a person, any majority will do: a body and its house are one.
  private static func clearTypes(_ found: [DocumentActors]) -> [UInt64: NameType] {
    var tallies: [UInt64: SIMD4<Int32>] = [:]
    for entry in found.lazy.flatMap(\.entries) {
      tallies[entry.main.key, default: .zero][Int(entry.type.rawValue)] += Int32(
        entry.mentions.count)
    }
    return tallies.compactMapValues { tally in
      let most = NameType.allCases.max { tally[Int($0.rawValue)] < tally[Int($1.rawValue)] }
      guard let most else { return nil }
      let isDisputed = most == .person || tally[Int(NameType.person.rawValue)] > 0
      let count = tally[Int(most.rawValue)]
      return count * 4 >= tally.wrappedSum() * 3 || !isDisputed ? most : nil
    }
  }

  func drafts(_ documents: [Document.ID: Document]) -> [ProposalDraft] {
    let places = Dictionary(found.enumerated().map { ($1.document, $0) }) { first, _ in first }
    return groups.all.map { group in
      let main = forms.best(of: group.members)
      var draft = ProposalDraft(main: forms[main])
      for member in group.members.sorted(by: { $0 == main && $1 != main || $0 < $1 && $1 != main })
      {
        let reason = member == main ? nil : group.reasons[member] ?? group.reasons[main]
        for source in sources[member] {
          let document = found[source.document]
          draft.add(
            document.entries[source.entry], of: document.document, reason: reason ?? .sameName,
            documents[document.document])
        }
      }
      draft.sortMentions(by: places)
      return draft
    }
  }
}
