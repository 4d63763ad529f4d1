import DocumentModel

extension RelationPattern {
  /// “Norland sanctioned Sudland”, “Ann Doe was nominated by Ben Roe”.
  static let action = RelationPattern { pair, scene in
    guard !pair.left.isAdjective, !pair.right.isAdjective,
      let verb = scene.predicate(pair, behind: .helpersOfActs),
      WordList.actionVerbs.contains(scene.words[verb]),
      scene.endsPhrase(pair.right.words.upperBound), scene.isSubject(pair.left),
      !scene.isAddress(pair.right)
    else { return nil }
    let end = scene.start(ofTitlesBefore: pair.right, notBefore: verb + 1)
    let rest = verb + 1..<end
    let isPassive = pair.between.prefix { $0 < verb }.contains {
      WordList.passiveHelpers.contains(scene.words[$0])
    }
    guard
      isPassive
        ? rest.count == 1 && scene.words[rest.lowerBound].hash == WordHash.by : rest.isEmpty
    else { return nil }
    return Match(
      from: pair.left, to: pair.right, kind: .action, label: [pair.between.lowerBound..<end])
  }
}

extension RelationScene {
  /// Whether a place only tells where somebody is from: “blamed Oslo, Norway, officer Ann Doe”.
  fileprivate func isAddress(_ name: Name) -> Bool {
    let next = name.words.upperBound
    return name.schema == .place && next < words.count && separator(before: next) == .comma
  }
}
