extension RelationPattern {
  /// “Norland’s foreign minister, Ann Doe”, “CIA Director Ann Doe”, “Norlandic President Ann Doe”,
  /// “Roe campaign manager Ann Doe”.
  static let officeBefore = RelationPattern { pair, scene in
    guard pair.right.isPerson, !pair.between.isEmpty else { return nil }
    let title =
      scene.isPossessive(pair.left) && !pair.left.isAdjective
      ? scene.titleBehindPossessive(pair) : scene.titleBehindName(pair)
    guard let title else { return nil }
    let isKin = scene.hasWord(of: .kinWords, in: title) && pair.left.isPerson
    return Match(
      from: pair.right, to: pair.left, kind: isKin ? .family : .office,
      label: scene.former(before: pair.left) + [title])
  }
}

extension RelationScene {
  /// The “former” of “former CIA Director Ann Doe”.
  fileprivate func former(before name: Name) -> [Range<Int>] {
    let first = name.words.lowerBound
    guard first > 0, isFormer(first - 1),
      separator(before: first) == .blank || separator(before: first) == .hyphen
    else { return [] }
    return [first - 1..<first]
  }

  /// “foreign minister” of “Norland’s foreign minister, former mayor Ann Doe”.
  fileprivate func titleBehindPossessive(_ pair: RelationPattern.Pair) -> Range<Int>? {
    let start = pair.left.words.upperBound + 1
    let end = pair.right.words.lowerBound
    guard start < end, separator(before: start) == .blank else { return nil }
    let comma = (start + 1..<end + 1).first { separator(before: $0) == .comma }
    let isWhole = comma.map { $0 == end || isTitle($0..<end) } ?? (separator(before: end).isClose)
    guard isWhole, isTitle(start..<(comma ?? end), isLoose: true) else { return nil }
    return start..<(comma ?? end)
  }

  fileprivate func titleBehindName(_ pair: RelationPattern.Pair) -> Range<Int>? {
    let between = pair.between
    guard separator(before: between.lowerBound) == .blank,
      separator(before: between.upperBound).isClose, isTitle(between)
    else { return nil }
    return pair.left.isPerson && !hasWord(of: .staff, in: between) ? nil : between
  }
}

extension RelationScene.Separator {
  fileprivate var isClose: Bool { self == .blank || self == .titleDot }
}
