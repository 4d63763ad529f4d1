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

  private static func nextEnd(
    from end: Int, _ words: [Word], _ traits: [WordTraits]
  ) -> Int? {
    var index = end
    while index < words.count, index - end <= longestBridge {
      if traits[index].isCapitalized { return index + 1 }
      if words[index].gap.contains(.stop) { return nil }
      index += 1
    }
    return nil
  }
}
