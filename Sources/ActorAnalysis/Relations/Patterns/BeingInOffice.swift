extension RelationPattern {
  /// “Ann Doe is the president of Norland”, “Ann Doe, who leads the Ferry Union”.
  static let beingInOffice = RelationPattern { pair, scene in
    guard pair.left.isPerson, !pair.right.isAdjective,
      let start = scene.predicate(pair, behind: .helpers),
      scene.endsPhrase(pair.right.words.upperBound),
      scene.isSubject(pair.left)
    else { return nil }
    let end = pair.between.upperBound
    let verb = scene.words[start]
    if WordList.leadingVerbs.contains(verb), !pair.right.isPerson,
      (start + 1..<end).allSatisfy({ WordList.articles.contains(scene.words[$0]) })
    {
      return Match(from: pair.left, to: pair.right, kind: .office, label: [start..<start + 1])
    }
    guard WordList.copulas.contains(verb), start + 1 < end,
      let office = scene.office(start + 1..<end)
    else { return nil }
    let isKin = scene.hasWord(of: .kinWords, in: office) && pair.right.isPerson
    return Match(
      from: pair.left, to: pair.right, kind: isKin ? .family : .office,
      label: [start..<office.upperBound])
  }
}

extension RelationScene {
  /// Where the verb stands behind the first of two names, “who”, helpers and adverbs skipped.
  func predicate(_ pair: RelationPattern.Pair, behind helpers: WordList) -> Int? {
    var index = pair.between.lowerBound
    guard index < pair.between.upperBound else { return nil }
    switch separator(before: index) {
    case .blank: break
    case .comma where words[index].hash == WordHash.who: index += 1
    case .comma, .hyphen, .apostrophe, .titleDot, .other: return nil
    }
    while index < pair.between.upperBound, helpers.contains(words[index]) { index += 1 }
    guard index < pair.between.upperBound,
      pair.between.dropFirst().allSatisfy({ separator(before: $0).isWithinPhrase })
    else { return nil }
    return index
  }
}

extension RelationScene.Separator {
  fileprivate var isWithinPhrase: Bool {
    self == .blank || self == .hyphen || self == .titleDot
  }
}
