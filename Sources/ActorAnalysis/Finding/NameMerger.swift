import DocumentModel

/// Joins spellings of one name: surnames, middle names, abbreviations.
///
/// A surname alone joins the one full name that ends in it; where several do (Ann and Ben Roe) it
/// stays apart, for to merge people silently would be a guess.
struct NameMerger {
  struct Group {
    let main: NameCandidate
    var aliases: [NameCandidate] = []
    var acronym: String?
    var isPerson: Bool

    /// Whether only one mention of one word speaks for the name.
    var isLoneWord: Bool { main.isSingleWord && main.mentions < 2 && aliases.isEmpty }

    var passageCount: Int {
      if aliases.isEmpty { return main.passages.count }
      return Set(aliases.reduce(main.passages) { $0 + $1.passages }).count
    }
  }

  private var groups: [Group] = []
  private var merged: Set<Int> = []

  /// `candidates` are in order of first mention, and so are the groups.
  static func groups(of candidates: [NameCandidate]) -> [Group] {
    var merger = NameMerger(candidates)
    merger.mergeCapitals()
    merger.mergeMiddleNames()
    merger.mergeSurnames()
    merger.mergeAcronyms()
    merger.markFamilies()
    return merger.groups.indices.filter { !merger.merged.contains($0) }.map { merger.groups[$0] }
  }

  private init(_ candidates: [NameCandidate]) {
    groups = candidates.map {
      Group(main: $0, acronym: $0.acronym, isPerson: $0.schema == .person)
    }
  }

  /// “WASHINGTON” and “Washington” are one, named as it is named more often.
  private mutating func mergeCapitals() {
    var small: [UInt64: Int] = [:]
    for (index, group) in groups.enumerated() where !group.main.isInCapitals {
      small[group.main.key] = index
    }
    for (index, group) in groups.enumerated() where group.main.isInCapitals {
      guard let other = small[group.main.key] else { continue }
      let isMain = group.main.mentions > groups[other].main.mentions
      merge(isMain ? other : index, into: isMain ? index : other)
    }
  }

  /// A name with a middle name or an initial joins the name without.
  private mutating func mergeMiddleNames() {
    var short: [UInt64: Int] = [:]
    for (index, group) in groups.enumerated()
    where group.main.words.count == 2 && group.main.mayBePerson && !merged.contains(index) {
      short[Self.ends(of: group.main)] = index
    }
    for (index, group) in groups.enumerated()
    where group.main.words.count > 2 && group.main.mayBePerson {
      guard let target = short[Self.ends(of: group.main)] else { continue }
      merge(index, into: target)
    }
  }

  private static func ends(of name: NameCandidate) -> UInt64 {
    WordKey.of([name.words[0], name.surname])
  }

  private mutating func mergeSurnames() {
    var bearers: [UInt64: [Int]] = [:]
    for (index, group) in groups.enumerated()
    where !merged.contains(index) && group.main.mayBePerson && group.main.isNoAccident {
      bearers[group.main.surname.hash, default: []].append(index)
    }
    for (index, group) in groups.enumerated() where group.main.isSingleWord {
      guard !merged.contains(index), group.main.maybeSurname,
        let sharing = bearers[group.main.words[0].hash], sharing.count == 1,
        groups[sharing[0]].main.mentions * 12 >= group.main.mentions
      else { continue }
      merge(index, into: sharing[0])
      groups[sharing[0]].isPerson = true
    }
  }

  /// Abbreviations from brackets, and those that are the initials of one known name only.
  private mutating func mergeAcronyms() {
    var places: [String: Int] = [:]
    for (index, group) in groups.enumerated() where group.main.isAcronym {
      places[group.main.name.filter { $0 != "." }] = index
    }
    var bearers: [String: [Int]] = [:]
    for (index, group) in groups.enumerated()
    where group.main.words.count > 1 && !group.isPerson && !merged.contains(index) {
      bearers[group.main.initials, default: []].append(index)
    }
    for (index, group) in groups.enumerated() {
      guard let acronym = group.acronym, !merged.contains(index) else { continue }
      guard group.main.initials.hasPrefix(acronym.prefix(1)) else {
        groups[index].acronym = nil
        continue
      }
      if let place = places[acronym], place != index { merge(place, into: index) }
    }
    for (acronym, place) in places.sorted(by: { $0.value < $1.value })
    where !merged.contains(place) {
      let main = groups[place].main
      let sharing = (bearers[acronym] ?? []).filter {
        groups[$0].main.mentions * 20 >= main.mentions
          && groups[$0].main.mayHaveAcronym(dotted: main.words[0].shape.contains(.dotted))
      }
      if sharing.count == 1 { merge(place, into: sharing[0]) }
    }
  }

  /// Who shares a surname with a person is a person.
  private mutating func markFamilies() {
    let surnames = Set(groups.filter(\.isPerson).map(\.main.surname.hash))
    for (index, group) in groups.enumerated() where !group.isPerson && group.main.schema == nil {
      guard surnames.contains(group.main.surname.hash) else { continue }
      groups[index].isPerson = group.main.mayBePerson || group.main.maybeSurname
    }
  }

  private mutating func merge(_ index: Int, into target: Int) {
    guard merged.insert(index).inserted else { return }
    groups[target].aliases += [groups[index].main] + groups[index].aliases
  }
}

extension NameCandidate {
  /// The last word but for “Jr.” and the like.
  fileprivate var surname: Word {
    words.last { !WordList.suffixes.contains($0) } ?? words[words.count - 1]
  }

  /// Two initials are too few to go by, unless they have dots or the name is a body's.
  fileprivate func mayHaveAcronym(dotted isDotted: Bool) -> Bool {
    switch schema {
    case .organization, .publicBody, .state: true
    default: isDotted || words.count > 2
    }
  }

  /// Of the words with capitals: `IMF` for International Monetary Fund.
  fileprivate var initials: String {
    String(
      name.split { $0 == " " || $0 == "-" }.compactMap(\.first).filter(\.isUppercase))
  }
}
