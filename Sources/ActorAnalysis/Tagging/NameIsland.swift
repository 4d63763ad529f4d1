/// Finds where names can be: capitalised words with few small words between.
///
/// In “the head of Amnesty International in Kenya said” it is “Amnesty International in Kenya”;
/// what is outside the islands is in no name, and is never scored.
enum NameIslands {
  /// So many small words may stand between two capitalised ones of an island.
  private static let longestBridge = 3

  static func forEach(in scene: TaggerScene, _ body: (Range<Int>) -> Void) {
    let words = scene.words
    let traits = scene.traits
    var index = 0
    while index < words.count {
      guard traits[index].isCapitalized else {
        index += 1
        continue
      }
      var start = index
      if start > 0, reachesBack(to: start - 1, words, traits) { start -= 1 }
      var end = index + 1
      while let next = nextEnd(from: end, words, traits) { end = next }
      while end < words.count, isTail(words[end], traits[end]) {
        end += 1
        while let next = nextEnd(from: end, words, traits) { end = next }
      }
      while end < words.count, traits[end].form == .number, isTight(words[end]) { end += 1 }
      body(start..<end)
      index = end
    }
  }

  private static func isTight(_ word: Word) -> Bool {
    word.gap.isSubset(of: [.space, .hyphen])
  }

  /// A number before (“139th Infantry”), a small part of one name (“al-Shabaab”).
  private static func reachesBack(to index: Int, _ words: [Word], _ traits: [WordTraits]) -> Bool {
    switch traits[index].form {
    case .number: isTight(words[index + 1])
    case .small, .mixed:
      [.hyphen, .apostrophe].contains(words[index + 1].gap)
        || traits[index].lexicon.contains(.particle) && isTight(words[index + 1])
    default: false
    }
  }

  /// A longer word with a dot behind it is hardly an abbreviation inside a name.
  private static func endsSentence(_ index: Int, _ words: [Word]) -> Bool {
    words[index].gap.isSuperset(of: [.dot, .space])
      && words[index - 1].end - words[index - 1].start > 4
      && !words[index - 1].shape.contains(.dotted)
  }

  /// A small part of a name behind a hyphen or apostrophe (“Sam-yeong”, “Sa'eed”), no “’s”, no “’ll”.
  private static func isTail(_ word: Word, _ traits: WordTraits) -> Bool {
    word.gap == .hyphen && traits.form == .small
      || word.gap == .apostrophe && traits.form == .small && word.end - word.start > 2
  }

  private static func nextEnd(
    from end: Int, _ words: [Word], _ traits: [WordTraits]
  ) -> Int? {
    var index = end
    while index < words.count, index - end <= longestBridge {
      if words[index].gap.contains(.stop) || endsSentence(index, words) { return nil }
      if traits[index].isCapitalized { return index + 1 }
      index += 1
    }
    return nil
  }
}
