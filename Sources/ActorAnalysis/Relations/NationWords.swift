import DocumentModel

/// The adjectives of the states among some actors: “Chinese” is no name of China, but “the Chinese
/// foreign minister” is China's.
struct NationWords {
  /// By the key of the words; see `WordKey`.
  private var states: [UInt64: Int32] = [:]

  init(_ actors: [Actor]) {
    for (place, actor) in actors.enumerated()
    where actor.schema == .state || actor.schema == .place || actor.schema == nil {
      for name in [actor.name] + actor.aliases {
        let state = KnownStateNames.state(named: name) ?? name
        for adjective in KnownStateNames.adjectives(of: state) {
          let key = WordKey.of(words(of: adjective))
          if states[key] == nil { states[key] = Int32(place) }
        }
      }
    }
  }

  /// The state whose adjective begins at a word, with its length in words.
  func state(at index: Int, in words: [Word]) -> (actor: Int32, count: Int)? {
    guard words[index].isCapitalized, !states.isEmpty else { return nil }
    if index + 1 < words.count, words[index + 1].followsBlank,
      let state = states[WordKey.of(words[index...index + 1])]
    {
      return (state, 2)
    }
    return states[WordKey.of(words[index...index])].map { ($0, 1) }
  }
}
