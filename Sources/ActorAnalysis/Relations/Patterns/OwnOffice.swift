extension RelationPattern {
  /// “Ann Doe, Norland’s foreign minister,”, “Ann Doe, the Norlandic foreign minister,”, “Ann Doe,
  /// CIA director,”.
  static let ownOffice = RelationPattern { pair, scene in
    let between = pair.between
    guard pair.left.isPerson, between.count <= 2,
      scene.separator(before: pair.left.words.upperBound) == .comma,
      between.allSatisfy({ WordList.articles.contains(scene.words[$0]) || scene.isFormer($0) })
    else { return nil }
    let isPossessive = scene.isPossessive(pair.right)
    let start = pair.right.words.upperBound + (isPossessive ? 1 : 0)
    guard start < scene.words.count, scene.separator(before: start) == .blank,
      isPossessive || !pair.right.isPerson, let title = scene.title(from: start),
      !scene.isFollowedByName(title.upperBound)
    else { return nil }
    let isKin = scene.hasWord(of: .kinWords, in: title) && pair.right.isPerson
    return Match(from: pair.left, to: pair.right, kind: isKin ? .family : .office, label: [title])
  }
}

extension RelationScene {
  func isFormer(_ index: Int) -> Bool { WordList.formerWords.contains(words[index]) }

  /// Whether a name stands at a place, be it behind a comma, whose title the words before may be.
  fileprivate func isFollowedByName(_ index: Int) -> Bool {
    guard index < words.count else { return false }
    switch separator(before: index) {
    case .blank, .comma: return names.contains { $0.words.lowerBound == index && $0.isPerson }
    case .hyphen, .apostrophe, .titleDot, .other: return false
    }
  }
}
