/// Joins forms of one name: surnames, middle names, abbreviations, short names.
///
/// A form joins another only where no third one would do as well: with Ann and Ben Roe found,
/// “Roe” stays apart, for to merge people silently would be a guess.
struct AliasMerger {
  struct Step: Sendable {
    /// Places in the list of forms.
    let alias: Int
    let target: Int
    let reason: MergeReason
  }

  let forms: [NameForm]
  let isOneDocument: Bool
  private(set) var steps: [Step] = []
  private var parent: [Int]

  /// Each form joins at most one other; steps come in the order in which they were taken.
  static func steps(of forms: [NameForm], inOneDocument isOneDocument: Bool) -> [Step] {
    var merger = AliasMerger(forms, isOneDocument)
    merger.mergeSameNames()
    merger.mergeKnownAliases()
    merger.mergeTurnedNames()
    merger.mergeMiddleNames()
    merger.mergeNicknames()
    merger.mergeLongSurnames()
    merger.mergeSurnames()
    if isOneDocument { merger.mergeGivenNames() }
    merger.mergeBrackets()
    merger.mergeNationalNames()
    merger.mergeInitials()
    merger.mergeShortNames()
    merger.mergeMembers()
    return merger.steps
  }

  private init(_ forms: [NameForm], _ isOneDocument: Bool) {
    self.forms = forms
    self.isOneDocument = isOneDocument
    parent = Array(forms.indices)
  }

  func root(_ index: Int) -> Int {
    var index = index
    while parent[index] != index { index = parent[index] }
    return index
  }

  mutating func merge(_ alias: Int, into target: Int, _ reason: MergeReason) {
    guard parent[alias] == alias, root(target) != alias else { return }
    parent[alias] = root(target)
    steps.append(Step(alias: alias, target: target, reason: reason))
  }

  func isFree(_ index: Int) -> Bool { parent[index] == index }

  private mutating func mergeSameNames() {
    var first: [UInt64: [Int]] = [:]
    for (index, form) in forms.enumerated() {
      if let other = first[form.key]?.first(where: { forms[$0].type == form.type }) {
        merge(index, into: other, .sameName)
      } else {
        first[form.key, default: []].append(index)
      }
    }
  }

  private mutating func mergeKnownAliases() {
    var known: [String: Int] = [:]
    for (index, form) in forms.enumerated() where isFree(index) && form.type != .person {
      guard let name = form.knownName else { continue }
      if let other = known[name] {
        merge(index, into: other, .knownAlias)
      } else {
        known[name] = index
      }
    }
  }

  func bearers(_ keys: (NameForm) -> [UInt64]) -> [UInt64: [Int]] {
    var bearers: [UInt64: [Int]] = [:]
    for (index, form) in forms.enumerated() {
      for key in keys(form) { bearers[key, default: []].append(index) }
    }
    return bearers
  }

  /// The one actor that all candidates are.
  func only(_ candidates: [Int]?, but index: Int) -> Int? {
    guard let candidates else { return nil }
    let roots = Set(candidates.lazy.map(root).filter { $0 != index })
    return roots.count == 1 ? roots.first : nil
  }

  /// The actor who is named much more often than all other candidates together.
  func mostNamed(_ candidates: [Int], but index: Int) -> Int? {
    var counts: [Int: Int] = [:]
    for candidate in candidates where root(candidate) != index {
      counts[root(candidate), default: 0] += forms[candidate].mentions
    }
    let total = counts.values.reduce(0, +)
    return counts.first { $0.value * 6 >= total * 5 && total > 5 }?.key
  }

  static func key(_ words: ArraySlice<UInt64>) -> UInt64 {
    words.reduce(0) { $0 &* 31 &+ $1 }
  }
}
