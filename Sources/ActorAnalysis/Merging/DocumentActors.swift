package import DocumentModel

/// Who is named in one document: what can be kept for a document that has not changed.
///
/// “Ann Doe” and “Doe” are one actor here; the briefing's merge goes on from these.
package struct DocumentActors: Sendable {
  package enum MentionKind: Sendable, CaseIterable {
    case name
    /// “the minister”, “the company”, “a fellow at …”.
    case nominal
  }

  package struct Mention: Sendable, Equatable {
    /// Bytes of the document's text.
    package let range: TextRange
    package let kind: MentionKind
  }

  /// A name that is taken for the actor's, with its first mention.
  struct Alias: Sendable {
    let form: NameForm
    let reason: MergeReason
    let first: TextRange
  }

  /// An actor of the document.
  package struct Entry: Sendable {
    /// The longest form, or the one of most mentions among the others.
    let main: NameForm
    let first: TextRange
    var aliases: [Alias] = []
    /// Titles that stood before the name, with their places.
    var roles: [FoundRole] = []
    package internal(set) var mentions: [Mention] = []

    package var type: NameType { main.type }
    package var name: String { main.text }
  }

  package let document: Document.ID
  package internal(set) var entries: [Entry]

  /// Reads a document; an empty result where the model is missing.
  package init(_ document: Document, tagger: NameTagger) {
    self.document = document.id
    let names = tagger.names(in: document).filter { $0.type != .other }
    var text = document.text
    entries = text.withUTF8 { bytes in
      var table = FormTable()
      for name in names { table.add(name, bytes) }
      return table.entries()
    }
    text.withUTF8 { bytes in
      let scene = DocumentScene(document, bytes, entries)
      RoleFinder(scene).addRoles(to: &entries)
      NominalFinder(scene).addNominals(to: &entries)
    }
    for index in entries.indices { entries[index].mentions.sort { $0.range < $1.range } }
  }
}

/// The forms of a document's names with their mentions.
private struct FormTable {
  private var forms: [NameForm] = []
  private var scores: [SIMD4<Int32>] = []
  private var mentions: [[TextRange]] = []
  private var places: [UInt64: Int] = [:]

  mutating func add(_ name: FoundName, _ bytes: UnsafeBufferPointer<UInt8>) {
    let text = String(decoding: bytes[name.range.start..<name.range.end], as: UTF8.self)
    guard let form = NameForm(text[...], type: name.type, acronym: acronym(behind: name, bytes))
    else { return }
    let key = form.key &+ UInt64(form.type.rawValue)
    if let place = places[key] {
      forms[place].mentions += 1
      forms[place].takeSpelling(of: form)
      forms[place].acronym = forms[place].acronym ?? form.acronym
      mentions[place].append(name.range)
    } else {
      places[key] = forms.count
      forms.append(form)
      mentions.append([name.range])
    }
  }

  /// What stands in brackets directly behind the name, if it is one word of capitals.
  private func acronym(
    behind name: FoundName, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> UInt64? {
    let open = name.range.end + 1
    guard open < bytes.count, bytes[open - 1] == 0x20, bytes[open] == 0x28 else { return nil }
    var end = open + 1
    while end < bytes.count, end - open < 12, bytes[end] != 0x29, bytes[end] != 0x20 { end += 1 }
    guard end < bytes.count, bytes[end] == 0x29 else { return nil }
    let found = words(of: String(decoding: bytes[open + 1..<end], as: UTF8.self))
    guard found.count == 1, !found[0].shape.isDisjoint(with: [.allCapitals, .dotted]) else {
      return nil
    }
    return found[0].hash
  }

  func entries() -> [DocumentActors.Entry] {
    let steps = AliasMerger.steps(of: forms, inOneDocument: true)
    let groups = MergedGroups(count: forms.count, steps: steps)
    return groups.all.map { group in
      let main = forms.best(of: group.members)
      var entry = DocumentActors.Entry(main: forms[main], first: mentions[main][0])
      for member in group.members {
        entry.mentions += mentions[member].map { .init(range: $0, kind: .name) }
        guard member != main else { continue }
        let reason = group.reasons[member] ?? group.reasons[main] ?? .sameName
        entry.aliases.append(
          .init(form: forms[member], reason: reason, first: mentions[member][0]))
      }
      return entry
    }
  }
}

extension [NameForm] {
  /// The form to call an actor by: of several words, for people without initials, the one met most;
  /// abbreviations only where there is nothing else.
  func best(of members: [Int]) -> Int {
    let ranked = members.max { left, right in rank(left).lexicographicallyPrecedes(rank(right)) }
    return ranked ?? members[0]
  }

  private func rank(_ index: Int) -> [Int] {
    let form = self[index]
    if form.knownName == form.text { return [9] }
    if form.type == .person {
      return [
        form.isAcronym ? 0 : 1, Swift.min(form.words.count, 2), form.hasInitial ? 0 : 1,
        form.mentions, -index,
      ]
    }
    return [
      form.isAcronym ? 0 : 1, form.isComposite ? 0 : 1, Swift.min(form.words.count, 2),
      form.mentions, form.words.count, -index,
    ]
  }
}

/// The groups that steps of merging make, each in the order of its members.
struct MergedGroups {
  struct Group {
    var members: [Int] = []
    var reasons: [Int: MergeReason] = [:]
  }

  private(set) var all: [Group] = []
  /// For each member the place of its group.
  private(set) var place: [Int]

  init(count: Int, steps: [AliasMerger.Step]) {
    var parent = Array(0..<count)
    var reasons: [Int: MergeReason] = [:]
    func root(_ index: Int) -> Int {
      var index = index
      while parent[index] != index { index = parent[index] }
      return index
    }
    for step in steps {
      parent[root(step.alias)] = root(step.target)
      reasons[step.alias] = step.reason
    }
    var places: [Int: Int] = [:]
    place = Array(repeating: 0, count: count)
    for index in 0..<count {
      let root = root(index)
      let group = places[root] ?? all.count
      if group == all.count {
        places[root] = group
        all.append(Group())
      }
      place[index] = group
      all[group].members.append(index)
      all[group].reasons[index] = reasons[index]
    }
  }
}
