extension RelationPattern {
  /// “Ann Doe, the foreign minister of Norland”, “Ann Doe, a fellow at the Ferry Institute”, “Ann
  /// Doe, the wife of Ben Roe”.
  static let apposition = RelationPattern { pair, scene in
    guard pair.left.isPerson, !pair.right.isAdjective, !pair.between.isEmpty,
      scene.separator(before: pair.between.lowerBound) == .comma,
      let phrase = scene.office(pair.between), scene.endsPhrase(pair.right.words.upperBound),
      !scene.isInList(pair, phrase)
    else { return nil }
    let isKin = scene.hasWord(of: .kinWords, in: phrase) && pair.right.isPerson
    return Match(from: pair.left, to: pair.right, kind: isKin ? .family : .office, label: [phrase])
  }
}

extension RelationScene {
  /// What somebody is of another, up to the preposition: “foreign minister of”.
  func office(_ range: Range<Int>) -> Range<Int>? {
    let end = endOfOffice(range)
    guard range.lowerBound + 1 < end, WordList.linkingPrepositions.contains(words[end - 1]) else {
      return nil
    }
    let phrase = withoutArticle(range.lowerBound..<end)
    let head = phrase.prefix { !WordList.linkingPrepositions.contains(words[$0]) }
    guard head.contains(where: { WordList.relationHeads.contains(words[$0]) }),
      (range.lowerBound + 1..<end).allSatisfy(mayStandInOffice)
    else { return nil }
    return phrase
  }

  /// Without what belongs to the name behind: “the Oslo-based”, “the Norwegian”.
  private func endOfOffice(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    if words[end - 1].hash == WordHash.based { end -= 1 }
    if let name = names.first(where: {
      $0.words.upperBound == end && range.lowerBound <= $0.words.lowerBound
    }) {
      end = name.words.lowerBound
    }
    if end > range.lowerBound, words[end - 1].hash == WordHash.the { end -= 1 }
    return end
  }

  /// No verb and no other name, and nothing but blanks before it.
  private func mayStandInOffice(_ index: Int) -> Bool {
    let word = words[index]
    let separator = separator(before: index)
    guard separator == .blank || separator == .hyphen || separator == .titleDot else {
      return false
    }
    if WordList.clauseWords.contains(word) { return false }
    return !word.isCapitalized || WordList.relationHeads.contains(word)
      || WordList.titleModifiers.contains(word) || WordList.relationModifiers.contains(word)
      || WordList.offices.contains(word) || word.shape.contains(.allCapitals)
      || names.contains { $0.words.contains(index) }
  }

  func hasWord(of list: WordList, in range: Range<Int>) -> Bool {
    range.contains { list.contains(words[$0]) }
  }

  /// “Ann Doe, the king of Norland and the …” names two people.
  fileprivate func isInList(_ pair: RelationPattern.Pair, _ phrase: Range<Int>) -> Bool {
    let next = pair.right.words.upperBound
    guard pair.between.lowerBound < phrase.lowerBound, next + 1 < words.count,
      words[pair.between.lowerBound].hash == WordHash.the
    else { return false }
    return WordList.conjunctions.contains(words[next]) && words[next + 1].hash == WordHash.the
  }
}
