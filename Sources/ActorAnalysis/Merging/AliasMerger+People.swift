/// How persons are called.
extension AliasMerger {
  /// A middle name or initial is left out at times: “Ann Quill Doe” is “Ann Doe”.
  mutating func mergeMiddleNames() {
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
  mutating func mergeSurnames() {
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
  }

  /// “van der Berg”, “Suu Kyi”: the last words of one longer name.
  mutating func mergeLongSurnames() {
    let bearers = bearers { form in
      guard form.type == .person, form.words.count > 2 else { return [] }
      return (1..<form.words.count - 1).map { Self.key(form.words[$0...]) }
    }
    for (index, form) in forms.enumerated() where form.type == .person && isFree(index) {
      guard !form.isSingleWord, let bearer = only(bearers[form.key], but: index) else { continue }
      merge(index, into: bearer, .surname)
    }
  }

  mutating func mergeGivenNames() {
    let full = Set(forms.lazy.filter { $0.type == .person && $0.words.count == 2 }.map(\.key))
    // “Crooked Ann Doe” is no Crooked where “Ann Doe” is known.
    let bearers = bearers { form in
      form.type == .person && !form.isSingleWord && !full.contains(Self.key(form.words[1...]))
        ? [form.words[0]] : []
    }
    for (index, form) in forms.enumerated() where form.type == .person && isFree(index) {
      guard form.isSingleWord, let bearer = only(bearers[form.words[0]], but: index) else {
        continue
      }
      merge(index, into: bearer, .givenName)
    }
  }

  /// The given name may be short: “Joe Roe” and “Joseph Roe”.
  mutating func mergeNicknames() {
    var known: [UInt64: [Int]] = [:]
    for (index, form) in forms.enumerated()
    where form.type == .person && !form.isSingleWord && isFree(index) {
      guard let given = Nicknames.fullName(of: form.words[0]) else { continue }
      known[given &* 31 &+ form.surname, default: []].append(index)
    }
    for group in known.values where group.count > 1 {
      for index in group.dropFirst() { merge(index, into: group[0], .nickname) }
    }
  }
}
