/// How bodies and places are called.
extension AliasMerger {
  /// “International Monetary Fund (IMF)”; not “OSLO (AP)”, which is a dateline.
  mutating func mergeBrackets() {
    var acronyms: [UInt64: Int] = [:]
    for (index, form) in forms.enumerated() where form.isSingleWord && isFree(index) {
      acronyms[form.words[0]] = acronyms[form.words[0]] ?? index
    }
    for (index, form) in forms.enumerated() {
      guard let acronym = form.acronym, let other = acronyms[acronym], other != index,
        form.mayBeCalled(acronym: forms[other].text)
      else { continue }
      merge(other, into: index, .acronymInBrackets)
    }
  }

  mutating func mergeInitials() {
    var bearers: [String: [Int]] = [:]
    for (index, form) in forms.enumerated()
    where form.words.count > 1 && form.type != .person && !form.isComposite && isFree(index) {
      for letters in Set([form.initials, form.allInitials]) where letters.count > 1 {
        bearers[letters, default: []].append(index)
      }
    }
    for (index, form) in forms.enumerated()
    where form.isAcronym && form.type != .person && isFree(index) {
      let letters = form.text.filter { $0 != "." }
      guard letters.count > 1, let bearer = only(bearers[letters], but: index) else { continue }
      merge(index, into: bearer, .initials)
    }
  }

  /// “Department of Trade” and “Trade Department”.
  mutating func mergeTurnedNames() {
    var first: [UInt64: Int] = [:]
    for (index, form) in forms.enumerated()
    where form.type == .organization && form.words.count > 1 && isFree(index) {
      let key = form.turnedKey
      if let other = first[key] {
        merge(index, into: other, .sameName)
      } else {
        first[key] = index
      }
    }
  }

  /// “Norwegian Senate” and “Senate”, where no other country's is named.
  mutating func mergeNationalNames() {
    let bearers = bearers { form in
      guard form.type == .organization, form.words.count > 1,
        NameModel.shipped?.marks(of: form.words[0]).isDisjoint(with: [.state, .demonym]) == false
      else { return [] }
      return [Self.key(form.words[1...])]
    }
    for (index, form) in forms.enumerated()
    where form.type == .organization && isFree(index) {
      guard !form.isGeneric || form.isKnownAlone, let bearer = only(bearers[form.key], but: index)
      else { continue }
      merge(index, into: bearer, .shortened)
    }
  }

  /// “Brookings” or “the Foundation” for one longer name of a body or place.
  mutating func mergeShortNames() {
    let bearers = bearers { form in
      guard form.type == .organization || form.type == .place, form.words.count > 1,
        !form.isComposite
      else { return [] }
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

  /// Whether a short name leaves no doubt.
  ///
  /// Places are shortened by the word “City” only, and never to what is another place's name, as
  /// “Mexico” is. “The Foundation” is one in a document, but not in a briefing.
  private func isTelling(_ form: NameForm, of long: NameForm) -> Bool {
    if form.knownName != nil { return false }
    if form.type == .organization {
      guard form.isGeneric else { return true }
      return isOneDocument && !form.isKnownAlone && form.words[0] == long.surname
    }
    guard long.words.count == form.words.count + 1, WordList.places.contains(hash: long.surname)
    else { return false }
    let marks = NameModel.shipped?.marks(of: form.key) ?? []
    return marks.isDisjoint(with: [.state, .region])
      && (marks.isEmpty || long.surname == WordHash.city)
  }

  /// “Republicans”, who may stand for their party.
  mutating func mergeMembers() {
    var bodies: [String: Int] = [:]
    for (index, form) in forms.enumerated() where form.type != .person {
      if let name = form.knownName { bodies[name] = bodies[name] ?? index }
    }
    for (index, form) in forms.enumerated() where form.type != .person && isFree(index) {
      guard let body = KnownBodyNames.body(ofMembers: form.text), let other = bodies[body] else {
        continue
      }
      merge(index, into: other, .members)
    }
  }
}

extension NameForm {
  /// The plain name of a state, a place or a body that goes by several.
  var knownName: String? {
    KnownStateNames.state(named: text) ?? KnownBodyNames.body(named: text)
      ?? (type == .place ? KnownPlaceNames.place(named: text) : nil)
  }

  /// Whether a common word is a body's name in its country: “Senate”.
  var isKnownAlone: Bool { isSingleWord && WordList.bodiesAlone.contains(hash: words[0]) }

  /// Equal for “Department of Trade” and “Trade Department”.
  fileprivate var turnedKey: UInt64 {
    guard words.count > 2, words[1] == WordHash.of, WordList.turnedHeads.contains(hash: words[0])
    else { return key }
    let rest = words[2...].drop { $0 == WordHash.the }
    return AliasMerger.key((rest + [words[0]])[...])
  }

  /// Whether letters in brackets behind can be this name's: its initials, letters of it in their
  /// order, or any for a long name, which may be translated.
  fileprivate func mayBeCalled(acronym: String) -> Bool {
    let letters = acronym.filter(\.isLetter).uppercased()
    if letters == initials || letters == allInitials { return true }
    guard type != .place else { return false }
    if words.count > 2 { return true }
    var rest = letters[...]
    for letter in text.uppercased() where letter == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty && letters.first == text.uppercased().first
  }
}

extension WordHash {
  static let city = WordHash(of: "city").value
}

extension WordList {
  /// Words that stand before “of” or behind.
  fileprivate static let turnedHeads = WordList("department ministry office bureau university")
}
