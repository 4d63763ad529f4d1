import DocumentModel

/// What a name tells about its bearer by its words and surroundings; nothing where it is silent.
extension NameCandidate {
  var schema: Actor.Schema? {
    guard let first = words.first, let last = words.last else { return nil }
    let head = words.first { word in !word.isCapitalized }.flatMap { _ in words.first }
    if KnownStates.contains(self) { return .state }
    if isSingleWord, WordList.bodiesAlone.contains(last) { return .publicBody }
    for word in [last, head ?? last] where words.count > 1 {
      if WordList.publicBodies.contains(word) { return .publicBody }
      if WordList.organizations.contains(word) { return .organization }
    }
    if words.count > 1, WordList.places.contains(last) { return .place }
    if titles > 0, articles * 5 <= mentions, !isAcronym, titles * 10 >= mentions || titles > 2 {
      return .person
    }
    if words.count > 1, WordList.placeBeginnings.contains(first), locatives > 0 { return .place }
    if !isAcronym, articles * 8 <= mentions, locatives > 2, locatives * 6 >= mentions {
      return .place
    }
    return nil
  }

  /// Whether a single word may be a family name: neither “the” nor “in” often goes before.
  var maybeSurname: Bool {
    isSingleWord && !isAcronym && articles * 5 <= mentions && locatives * 10 <= mentions
  }

  /// Whether the name may be a person's: two to four words, none of them a small “of”.
  var mayBePerson: Bool {
    guard (2...4).contains(words.count), schema == nil || schema == .person,
      articles * 5 <= mentions, let first = words.first, !first.shape.contains(.allCapitals)
    else { return false }
    return words.dropLast().allSatisfy { !WordList.institutions.contains($0) }
      && words.allSatisfy { word in
        word.isCapitalized && !WordList.demonyms.contains(word) && !WordList.things.contains(word)
          || WordList.particles.contains(word)
      }
  }
}
