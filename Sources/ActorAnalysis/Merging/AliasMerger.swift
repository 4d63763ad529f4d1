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
  private(set) var steps: [Step] = []
  private var parent: [Int]

  /// Each form joins at most one other; steps come in the order in which they were taken.
  static func steps(of forms: [NameForm], inOneDocument isOneDocument: Bool) -> [Step] {
    var merger = AliasMerger(forms)
    merger.mergeSameNames()
    merger.mergeKnownAliases()
    merger.mergeMiddleNames()
    merger.mergeSurnames()
    if isOneDocument { merger.mergeGivenNames() }
    merger.mergeBrackets()
    merger.mergeInitials()
    merger.mergeShortNames()
    return merger.steps
  }

  private init(_ forms: [NameForm]) {
    self.forms = forms
    parent = Array(forms.indices)
  }

  private func root(_ index: Int) -> Int {
    var index = index
    while parent[index] != index { index = parent[index] }
    return index
  }

  private mutating func merge(_ alias: Int, into target: Int, _ reason: MergeReason) {
    guard parent[alias] == alias, root(target) != alias else { return }
    parent[alias] = root(target)
    steps.append(Step(alias: alias, target: target, reason: reason))
  }

  private func isFree(_ index: Int) -> Bool { parent[index] == index }

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
    var states: [String: Int] = [:]
    for (index, form) in forms.enumerated() where isFree(index) && form.type != .person {
      guard let state = KnownStateNames.state(named: form.text) else { continue }
      if let other = states[state] {
        merge(index, into: other, .knownAlias)
      } else {
        states[state] = index
      }
    }
  }

  /// A middle name or initial is left out at times: “Ann Quill Doe” is “Ann Doe”.
  private mutating func mergeMiddleNames() {
    var short: [UInt64: Int] = [:]
    for (index, form) in forms.enumerated()
    where form.type == .person && form.words.count == 2 && isFree(index) {
      short[Self.ends(of: form)] = index
    }
    for (index, form) in forms.enumerated()
    where form.type == .person && form.words.count > 2 && isFree(index) {
      if let other = short[Self.ends(of: form)] { merge(index, into: other, .middleName) }
    }
  }

  private static func ends(of form: NameForm) -> UInt64 {
    form.words[0] &* 31 &+ form.surname
  }

  /// A single name joins the one person who ends in it, as far as it may be a person's.
  private mutating func mergeSurnames() {
    let bearers = bearers { form in
      form.type == .person && !form.isSingleWord ? [form.surname] : []
    }
    for (index, form) in forms.enumerated() where form.type == .person && isFree(index) {
      guard form.isSingleWord, let candidates = bearers[form.words[0]] else { continue }
      if let bearer = only(candidates, but: index) {
        merge(index, into: bearer, .surname)
      } else if let bearer = mostNamed(candidates, but: index) {
        merge(index, into: bearer, .sharedSurname)
      }
    }
    mergeLongSurnames()
  }

  /// “van der Berg”, “Suu Kyi”: the last words of one longer name.
  private mutating func mergeLongSurnames() {
    let bearers = bearers { form in
      guard form.type == .person, form.words.count > 2 else { return [] }
      return (1..<form.words.count - 1).map { Self.key(form.words[$0...]) }
    }
    for (index, form) in forms.enumerated() where form.type == .person && isFree(index) {
      guard !form.isSingleWord, let bearer = only(bearers[form.key], but: index) else { continue }
      merge(index, into: bearer, .surname)
    }
  }

  private mutating func mergeGivenNames() {
    let bearers = bearers { form in
      form.type == .person && !form.isSingleWord ? [form.words[0]] : []
    }
    for (index, form) in forms.enumerated() where form.type == .person && isFree(index) {
      guard form.isSingleWord, let bearer = only(bearers[form.words[0]], but: index) else {
        continue
      }
      merge(index, into: bearer, .givenName)
    }
  }

  /// “International Monetary Fund (IMF)”.
  private mutating func mergeBrackets() {
    var acronyms: [UInt64: Int] = [:]
    for (index, form) in forms.enumerated() where form.isSingleWord && isFree(index) {
      acronyms[form.words[0]] = acronyms[form.words[0]] ?? index
    }
    for (index, form) in forms.enumerated() {
      guard let acronym = form.acronym, let other = acronyms[acronym], other != index else {
        continue
      }
      merge(other, into: index, .acronymInBrackets)
    }
  }

  private mutating func mergeInitials() {
    var bearers: [String: [Int]] = [:]
    for (index, form) in forms.enumerated()
    where form.words.count > 1 && form.type != .person && isFree(index) {
      bearers[form.initials, default: []].append(index)
    }
    for (index, form) in forms.enumerated()
    where form.isAcronym && form.type != .person && isFree(index) {
      let letters = form.text.filter { $0 != "." }
      guard letters.count > 1, let bearer = only(bearers[letters], but: index) else { continue }
      merge(index, into: bearer, .initials)
    }
  }

  /// “Brookings” or “the Foundation” for one longer name of a body or place.
  private mutating func mergeShortNames() {
    let bearers = bearers { form in
      guard form.type == .organization || form.type == .place, form.words.count > 1 else {
        return []
      }
      let starts = (1..<form.words.count).map { Self.key(form.words[..<$0]) }
      return form.type == .organization ? starts + [form.surname] : starts
    }
    for (index, form) in forms.enumerated()
    where isFree(index) && (form.type == .organization || form.type == .place) {
      let candidates = bearers[form.key]?.filter { forms[$0].type == form.type }
      guard let bearer = only(candidates, but: index), isTelling(form, of: forms[bearer]) else {
        continue
      }
      merge(index, into: bearer, .shortened)
    }
  }

  /// Places are shortened by a word such as “City” only; states never are (“Guinea”).
  private func isTelling(_ form: NameForm, of long: NameForm) -> Bool {
    if KnownStateNames.state(named: form.text) != nil { return false }
    if form.type == .organization { return true }
    return long.words.count == form.words.count + 1 && WordList.places.contains(hash: long.surname)
  }

  private func bearers(_ keys: (NameForm) -> [UInt64]) -> [UInt64: [Int]] {
    var bearers: [UInt64: [Int]] = [:]
    for (index, form) in forms.enumerated() {
      for key in keys(form) { bearers[key, default: []].append(index) }
    }
    return bearers
  }

  /// The one actor that all candidates are.
  private func only(_ candidates: [Int]?, but index: Int) -> Int? {
    guard let candidates else { return nil }
    let roots = Set(candidates.lazy.map(root).filter { $0 != index })
    return roots.count == 1 ? roots.first : nil
  }

  /// The actor who is named much more often than all other candidates together.
  private func mostNamed(_ candidates: [Int], but index: Int) -> Int? {
    var counts: [Int: Int] = [:]
    for candidate in candidates where root(candidate) != index {
      counts[root(candidate), default: 0] += forms[candidate].mentions
    }
    let total = counts.values.reduce(0, +)
    return counts.first { $0.value * 6 >= total * 5 && total > 5 }?.key
  }

  private static func key(_ words: ArraySlice<UInt64>) -> UInt64 {
    words.reduce(0) { $0 &* 31 &+ $1 }
  }
}
