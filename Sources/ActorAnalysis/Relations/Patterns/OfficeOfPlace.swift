extension RelationPattern {
  /// “Senator Ann Doe of Norland”, “Mayor Ann Doe of Oslo”.
  static let officeOfPlace = RelationPattern { pair, scene in
    let first = pair.left.words.lowerBound
    guard pair.left.isPerson, !pair.right.isPerson, !pair.right.isAdjective,
      pair.between.count == 1, first > 0,
      scene.words[pair.between.lowerBound].hash == WordHash.of,
      scene.separator(before: pair.between.lowerBound) == .blank,
      scene.separator(before: first) == .blank || scene.separator(before: first) == .titleDot,
      !scene.goesOn(behind: pair.right)
    else { return nil }
    var start = first - 1
    while start > 0, scene.isTitle(start - 1..<first) { start -= 1 }
    guard scene.isTitle(start..<first), scene.hasWord(of: .officesOfPlaces, in: start..<first)
    else { return nil }
    return Match(
      from: pair.left, to: pair.right, kind: .office, label: [start..<first, pair.between])
  }
}

extension WordList {
  /// Offices that a place has: a speaker “of Norland” only comes from there.
  fileprivate static let officesOfPlaces = WordList(
    """
    president minister premier chancellor senator sen representative rep congressman congresswoman
    governor gov mayor king queen prince princess sultan sheriff bishop archbishop ambassador
    """)
}
