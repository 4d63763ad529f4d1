extension CursorPlanner {
  /// A phrase the last word of which may go on, where the words before it are found in one way only;
  /// else answered in full.
  func openPhrase(_ pattern: Pattern, in zone: Zone) -> PassageCursor? {
    guard zone == .everywhere, pattern.elements.count > 1,
      case .word(let start)? = pattern.elements.last,
      let elements = steps(of: pattern.elements.dropLast())
    else { return gathered(.pattern(pattern), in: zone) }
    let terms = segment.terms(startingWith: start, .word)
    guard terms.count <= Self.mostTerms else { return gathered(.pattern(pattern), in: zone) }
    guard let (words, rarities) = words(elements, in: zone) else { return nil }
    let blocks = words.map(\.cursor.reader.blockCount).min() ?? 0
    guard terms.count * blocks <= Self.mostLooks else {
      return gathered(.pattern(pattern), in: zone)
    }
    guard let (end, count) = end(start, terms) else { return nil }
    let scale = scale(of: pattern, in: zone, orElse: rarities + rarity(count))
    return PhraseCursor(words, end: end, scorer, scale: scale)
  }

  /// To look as many times for a term among the passages of a block takes longer than to read all of
  /// its list.
  private static let mostLooks = 1 << 22

  private func end(_ start: String, _ terms: [UInt32]) -> (end: PhraseEnd, count: Int)? {
    let union = segment.number(of: start, .start).map(segment.postings)
    let found =
      union.map { (ListCursor($0, scorer, form: .start), $0.count) }
      ?? join(terms, most: isCounting ? 1 : Relevance.mostByStart)
    guard let (passages, count) = found else { return nil }
    let whole = segment.number(of: start, .word)
    let end = PhraseEnd(
      passages, isWeighed: union == nil,
      whole: whole.map { ListCursor(segment.postings(of: $0), scorer) },
      wholePlaces: places([whole].compactMap(\.self)), places: places(terms), scorer)
    return (end, count)
  }
}
