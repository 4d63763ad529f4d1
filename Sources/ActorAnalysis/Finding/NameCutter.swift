/// A part of a run that is taken for a name.
struct NamePiece {
  let words: ArraySlice<Word>
  /// Whether a title goes before it.
  let hasTitle: Bool
}

/// Cuts runs into names: titles, days and nationalities off, ordinary words off a sentence's start.
///
/// “Former House Speaker Newt Gingrich Tuesday” gives `House` and `Newt Gingrich`.
struct NameCutter {
  let statistics: WordStatistics

  func pieces(of run: NameRun) -> [NamePiece] {
    var result: [NamePiece] = []
    var start = 0
    var hasTitle = run.before.map { WordList.personTitles.contains($0) } ?? false
    if run.followsTitleOf, let office = run.words.first, WordList.offices.contains(office) {
      start = 1
      hasTitle = true
    }
    for index in 0...run.words.count
    where index == run.words.count || isCut(index, in: run.words, from: start) {
      let isTitleNext = index < run.words.count && WordList.personTitles.contains(run.words[index])
      if let words = trimmed(run.words[start..<index], isBeforeTitle: isTitleNext) {
        result.append(NamePiece(words: words, hasTitle: hasTitle))
      }
      if index > start { hasTitle = false }
      hasTitle = hasTitle || isTitleNext
      start = index + 1
    }
    return result
  }

  /// Whether a word parts names: an ordinary word or a title in front, a day or a title between.
  private func isCut(_ index: Int, in words: [Word], from start: Int) -> Bool {
    let word = words[index]
    if index == start, isNoName(word) { return true }
    if WordList.calendar.contains(word) || WordList.stateAbbreviations.contains(word) {
      return true
    }
    if WordList.personTitles.contains(word) { return index > start || !endsInInstitution(words) }
    return index == start && WordList.leadingTitles.contains(word) && !endsInInstitution(words)
  }

  private func endsInInstitution(_ words: [Word]) -> Bool {
    words.last.map { WordList.institutions.contains($0) } ?? false
  }

  private func trimmed(_ words: ArraySlice<Word>, isBeforeTitle: Bool) -> ArraySlice<Word>? {
    var words = words
    if isBeforeTitle {
      while let last = words.last, WordList.titleModifiers.contains(last) { words.removeLast() }
    }
    while let first = words.first, !first.isCapitalized { words.removeFirst() }
    while let last = words.last, !last.isCapitalized || isFunctionWord(last) && words.count > 1 {
      words.removeLast()
    }
    guard !words.isEmpty, !words.allSatisfy({ WordList.demonyms.contains($0) }) else { return nil }
    return words
  }

  private func isFunctionWord(_ word: Word) -> Bool {
    WordList.functionWords.contains(word) && !word.shape.contains(.dotted)
  }

  /// Whether a first word is no part of a name.
  private func isNoName(_ word: Word) -> Bool {
    if word.hash == WordHash.the || word.hash == WordHash.a { return true }
    if word.shape.contains(.dotted) { return false }
    if WordList.functionWords.contains(word) { return !statistics.isNameWord(word) }
    return word.mayStartSentence && statistics.isOrdinary(word)
  }
}

extension WordHash {
  static let a = WordHash(of: "a").value
}
