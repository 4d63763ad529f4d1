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
      AllCursor([one, other]), places(left), places(right), within: near.distance)
  }

  /// The terms by which a word is found; nothing where it is more than a word, or there are too many.
  private func terms(of pattern: Pattern, in zone: Zone) -> [UInt32]? {
    guard zone != .text, pattern.elements.count == 1, case .word(let word) = pattern.elements[0],
      isQuick(pattern.matching, in: zone)
    else { return nil }
    let terms = terms(of: word, pattern.matching, tag(zone))
    return terms.count <= Self.mostTerms ? terms : nil
  }

  /// More would take more memory than they are worth.
  static let mostTerms = 1 << 15

  private func terms(
    of word: String, _ matching: Pattern.Matching, _ tag: TermTag
  ) -> [UInt32] {
    var terms: Set<UInt32> = []
    if let exact = segment.number(of: word, tag) { terms.insert(exact) }
    if matching.allowsStems, segment.languageCount == 1 {
      terms.formUnion(segment.stemGroup(like: word, language: 0).terms)
    }
    if matching.mayGoOn { terms.formUnion(segment.terms(startingWith: word, tag)) }
    if let distance = matching.distance {
      let near = segment.terms(near: word, within: distance, in: .everywhere)
      terms.formUnion(near.map(\.term))
    }
    return terms.sorted()
  }

  func places(_ terms: [UInt32]) -> WordPlaces { WordPlaces(terms, in: segment, scorer) }
}
