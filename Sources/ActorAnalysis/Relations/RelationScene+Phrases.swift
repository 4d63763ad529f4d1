/// The small phrases that patterns are made of.
extension RelationScene {
  /// In words: longer ones are a sentence's own.
  private static let longestTitle = 6

  /// Whether “’s” stands behind a name.
  func isPossessive(_ name: Name) -> Bool {
    let next = name.words.upperBound
    return next < words.count && words[next].hash == WordHash.possessive
      && separator(before: next) == .apostrophe
  }

  /// Whether words are the title of somebody: “foreign minister”, “Secretary of State”.
  ///
  /// A loose one may have plain adjectives in it, as behind “Norland’s”.
  func isTitle(_ range: Range<Int>, isLoose: Bool = false) -> Bool {
    guard !range.isEmpty, range.count <= Self.longestTitle,
      range.dropFirst().allSatisfy({ isTight($0) })
    else { return false }
    let last = range.upperBound - 1
    let isOffice = range.count > 2 && words[last - 1].hash == WordHash.of
    let head = isOffice ? last - 2 : last
    guard WordList.relationHeads.contains(words[head]),
      !WordList.linkingWords.contains(words[range.lowerBound])
    else { return false }
    return range.allSatisfy { isTitleWord($0) || isLoose && isPlainAdjective($0) }
  }

  private func isTight(_ index: Int) -> Bool {
    switch separator(before: index) {
    case .blank, .hyphen, .titleDot: true
    case .comma, .apostrophe, .other: false
    }
  }

  private func isTitleWord(_ index: Int) -> Bool {
    let word = words[index]
    return WordList.relationHeads.contains(word) || WordList.relationModifiers.contains(word)
      || WordList.titleModifiers.contains(word) || WordList.offices.contains(word)
      || word.hash == WordHash.of && isWithinTitle(index)
  }

  /// “of” in “Secretary of State”, “chief of staff”.
  private func isWithinTitle(_ index: Int) -> Bool {
    guard index > 0, index + 1 < words.count else { return false }
    let next = words[index + 1]
    return WordList.relationHeads.contains(words[index - 1])
      && (WordList.offices.contains(next) || WordList.titleModifiers.contains(next)
        || next.hash == WordHash.staff)
  }

  private func isPlainAdjective(_ index: Int) -> Bool {
    !words[index].isCapitalized && !WordList.functionWords.contains(words[index])
  }

  /// The longest title that begins at a word and ends with its phrase.
  func title(from start: Int) -> Range<Int>? {
    var end = start
    while end < words.count, end - start < Self.longestTitle, end == start || isTight(end),
      isTitleWord(end)
    {
      end += 1
    }
    guard start < end, isTitle(start..<end), endsPhrase(end),
      end == words.count || !WordList.linkingWords.contains(words[end])
    else { return nil }
    return start..<end
  }

  /// Whether the words before a place end there, so that no noun goes on: “the Norland” of “the
  /// Norland embassy” would not.
  func endsPhrase(_ index: Int) -> Bool {
    guard index < words.count else { return true }
    switch separator(before: index) {
    case .comma, .other, .titleDot: return true
    case .hyphen, .apostrophe: return false
    case .blank:
      let word = words[index]
      return WordList.functionWords.contains(word) || WordList.calendar.contains(word)
        || !word.isCapitalized && endsInAdverb(word)
    }
  }

  /// Whether a longer name goes on behind one: “Norland University”, “Norland-backed”.
  func goesOn(behind name: Name) -> Bool {
    let next = name.words.upperBound
    guard next < words.count else { return false }
    switch separator(before: next) {
    case .comma, .other, .titleDot: return false
    case .hyphen, .apostrophe: return true
    case .blank: return words[next].isCapitalized && !WordList.calendar.contains(words[next])
    }
  }

  private func endsInAdverb(_ word: Word) -> Bool {
    bytes[Int(word.start)..<Int(word.end)].suffix(2).elementsEqual("ly".utf8)
  }

  /// Where the titles before a name begin: “Norland’s Foreign Minister Ann Doe” has two.
  func start(ofTitlesBefore name: Name, notBefore limit: Int) -> Int {
    var start = name.words.lowerBound
    while start > limit, isTight(start), isBeforeName(start - 1) { start -= 1 }
    return start
  }

  private func isBeforeName(_ index: Int) -> Bool {
    let word = words[index]
    return WordList.titles.contains(word) || WordList.shortTitles.contains(word)
      || WordList.articles.contains(word) || isTitleWord(index) && word.hash != WordHash.of
      || names.contains { $0.isAdjective && $0.words.contains(index) }
  }

  /// Whether a name is the subject of what follows, and nothing makes a mere thought of it.
  func isSubject(_ name: Name) -> Bool {
    let start = start(ofTitlesBefore: name, notBefore: 0)
    guard start > 0 else { return true }
    if isTight(start), WordList.objectWords.contains(words[start - 1]) { return false }
    if separator(before: start) == .apostrophe { return false }
    var index = start - 1
    while index >= 0, start - index < 5 {
      if WordList.thoughtWords.contains(words[index]) { return false }
      if !words[index + 1].gap.isDisjoint(with: [.dot, .stop]) { break }
      index -= 1
    }
    return true
  }

  /// The words from a place on without articles in front.
  func withoutArticle(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, range.count > 1, WordList.articles.contains(words[first]) else {
      return range
    }
    return first + 1..<range.upperBound
  }
}
