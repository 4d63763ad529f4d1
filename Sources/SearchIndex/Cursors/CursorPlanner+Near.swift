extension CursorPlanner {
  /// Words near each other, where both are found by a few terms that are known; else answered in
  /// full.
  func cursor(for near: QueryNode.Near, in zone: Zone) -> PassageCursor? {
    guard let left = terms(of: near.left, in: zone), let right = terms(of: near.right, in: zone)
    else { return gathered(.near(near), in: zone) }
    guard !left.isEmpty, !right.isEmpty else { return nil }
    guard let one = cursor(for: near.left, in: zone), let other = cursor(for: near.right, in: zone)
    else { return nil }
    return NearCursor(
      AllCursor([one, other]), left.map(term), right.map(term), within: near.distance)
  }

  /// The terms by which a word is found; nothing where it is more than a word, or may go on.
  private func terms(of pattern: Pattern, in zone: Zone) -> [UInt32]? {
    guard zone != .text, pattern.elements.count == 1, case .word(let word) = pattern.elements[0],
      pattern.matching == .written || pattern.matching == .stemmed,
      isQuick(pattern.matching, in: zone)
    else { return nil }
    let exact = segment.number(of: word, tag(zone))
    let stems = pattern.matching.allowsStems && segment.languageCount == 1
    let alike = stems ? segment.stemGroup(like: word, language: 0).terms : []
    return [exact].compactMap(\.self) + alike.filter { $0 != exact }
  }

  private func term(_ term: UInt32) -> NearCursor.Term {
    NearCursor.Term(
      cursor: ListCursor(segment.postings(of: term), scorer),
      positions: PositionsCursor(segment.positions(of: term)))
  }
}
