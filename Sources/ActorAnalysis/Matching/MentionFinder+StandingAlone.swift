/// The rule for names of one word inside longer capitalised names.
extension MentionFinder {
  /// Whether a one-word name is a name of its own where it stands, and no part of another name.
  ///
  /// It is part of another name, and so no mention, where
  ///
  /// - a capitalised word follows (“China Daily”), unless that is a title (“Florida Governor”), a
  ///   day or month, a nationality, “Administration” and the like, in capitals, or begins another
  ///   known name;
  /// - a capitalised word goes before (“South China”, “Paul Pelosi”), unless it is a title, a word
  ///   of the actor's own roles, a day or month, in capitals, or ends another known name. At a
  ///   sentence's start every word is capitalised: before a person only function words, adverbs
  ///   and participles are let pass there (“When Pelosi”, not “Paul Pelosi”), before others all but
  ///   words like “South” and “Bank”;
  /// - “of” goes before, and before that a word like “Bank” or “Gulf” (“Bank of China”).
  ///
  /// Names in capitals are exempt (“CSIS Freeman Chair”), as are names without any and headings,
  /// where capitals say nothing. Hyphens do not make longer names (“China-backed”).
  func standsAlone(
    _ claim: Claim, at index: Int, _ length: Int, in scene: Scene, afterMention: Bool
  ) -> Bool {
    if scene.isHeading { return true }
    let next = index + length
    if next < scene.words.count, extendsName(scene.words[next], at: next, of: claim, in: scene) {
      return false
    }
    if afterMention || index == 0 { return true }
    return !isExtended(claim, before: index, in: scene)
  }

  private func extendsName(_ word: Word, at index: Int, of claim: Claim, in scene: Scene) -> Bool {
    guard word.followsBlank, word.isCapitalized, !word.shape.contains(.allCapitals) else {
      return false
    }
    if WordList.followers.contains(word) { return false }
    if !claim.isPersonal, WordList.titles.contains(word) { return false }
    return !beginsKnownName(at: index, in: scene)
  }

  private func beginsKnownName(at index: Int, in scene: Scene) -> Bool {
    matcher.patterns.candidates(for: scene.words[index].hash)?
      .contains { scene.matches($0, at: index) } ?? false
  }

  private func isExtended(_ claim: Claim, before index: Int, in scene: Scene) -> Bool {
    let word = scene.words[index]
    let before = scene.words[index - 1]
    if followsInitial(index, in: scene) { return claim.isPersonal }
    if claim.isPersonal, word.gap == .hyphen, before.isCapitalized { return true }
    guard word.followsBlank else { return false }
    if !before.isCapitalized { return isOfName(index, in: scene) }
    if isTitle(before, of: claim) || WordList.calendar.contains(before) { return false }
    if before.shape.contains(.allCapitals) {
      return claim.isPersonal
        && (before.shape.contains(.dotted) || before.end - before.start < 3)
    }
    if isTitleWithOf(endingAt: index - 1, of: claim, in: scene) { return false }
    guard before.mayStartSentence else { return !WordList.functionWords.contains(before) }
    return claim.isPersonal
      ? !scene.mayOpenSentenceOnly(before) : WordList.nameModifiers.contains(before)
  }

  /// Whether a given name goes before a word.
  func followsGivenName(_ index: Int, in scene: Scene) -> Bool {
    let before = scene.words[index - 1]
    return scene.words[index].followsBlank && scene.words[index].isCapitalized
      && before.isCapitalized
      && NameModel.shipped?.marks(of: before.hash).contains(.givenName) == true
      && !WordList.titles.contains(before)
  }

  private func isTitle(_ word: Word, of claim: Claim) -> Bool {
    WordList.titles.contains(word)
      || claim.isPersonal && matcher.roleWords[Int(claim.actor)].contains(word)
  }

  /// Whether an initial and its dot go before the word.
  private func followsInitial(_ index: Int, in scene: Scene) -> Bool {
    let before = scene.words[index - 1]
    return before.shape == [.capitalized, .singleLetter] && before.end - before.start == 1
      && scene.words[index].gap == [.dot, .space]
  }

  /// “Bank of China”, but not “leaders of China”, “President of China” or “Xi of China”.
  private func isOfName(_ index: Int, in scene: Scene) -> Bool {
    guard index > 1, scene.words[index - 1].hash == WordHash.of,
      scene.words[index - 1].followsBlank
    else { return false }
    let head = scene.words[index - 2]
    return head.isCapitalized
      && (WordList.namedOf.contains(head) || WordList.nameModifiers.contains(head))
  }

  /// “Secretary of State” before a name ends in a word that is no title by itself.
  private func isTitleWithOf(endingAt index: Int, of claim: Claim, in scene: Scene) -> Bool {
    guard index > 1, scene.words[index - 1].hash == WordHash.of else { return false }
    return isTitle(scene.words[index - 2], of: claim)
  }
}

extension WordHash {
  static let of = WordHash(of: "of").value
  static let possessive = WordHash(of: "s").value
  static let based = WordHash(of: "based").value
}

extension MentionFinder.Scene {
  /// Whether a capitalised word at a sentence's start is none in its middle, as far as its form
  /// tells: function words, adverbs in -ly, participles in -ing and -ed.
  fileprivate func mayOpenSentenceOnly(_ word: Word) -> Bool {
    if WordList.functionWords.contains(word) { return true }
    let ending = bytes[Int(word.start)..<Int(word.end)].suffix(3)
    return ending.elementsEqual("ing".utf8) || ending.dropFirst().elementsEqual("ly".utf8)
      || ending.dropFirst().elementsEqual("ed".utf8)
  }

  /// Whether the words around a name speak of a place: “in Beijing”, “Beijing-based”, though not
  /// “in Beijing’s view”.
  func isLocative(from first: Int, through last: Int) -> Bool {
    if last + 1 < words.count, words[last + 1].gap == .hyphen,
      words[last + 1].hash == WordHash.based
    {
      return true
    }
    guard first > 0, words[first].followsBlank, WordList.locatives.contains(words[first - 1])
    else { return false }
    let isPossessive =
      last + 1 < words.count && words[last + 1].gap == .apostrophe
      && words[last + 1].hash == WordHash.possessive
    return !isPossessive
  }
}
