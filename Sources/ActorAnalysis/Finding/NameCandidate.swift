/// A spelling found in the documents, with what its surroundings tell about it.
struct NameCandidate {
  /// The words as first written, blanks made one.
  let name: String
  let words: [Word]
  /// Ordinals through all documents, each once, in order.
  var passages: [Int32] = []
  var mentions = 0
  /// How often a title goes before, “the”, and “in” or “near”.
  var titles = 0
  var articles = 0
  var locatives = 0
  /// How often it stands inside a sentence, where a capital is no accident.
  var insideSentence = 0
  /// An abbreviation that stood in brackets behind it.
  var acronym: String?

  mutating func add(_ piece: NamePiece, of run: NameRun) {
    mentions += 1
    titles += piece.hasTitle ? 1 : 0
    if passages.last != run.passage { passages.append(run.passage) }
    if let first = piece.words.first, !first.mayStartSentence { insideSentence += 1 }
    guard piece.words.startIndex == 0, let before = run.before else {
      if piece.words.startIndex > 0, run.words[piece.words.startIndex - 1].hash == WordHash.the {
        articles += 1
      }
      return
    }
    articles += before.hash == WordHash.the ? 1 : 0
    locatives += WordList.whereabouts.contains(before) ? 1 : 0
  }

  /// Whether more than one capital at one sentence's start speaks for the name.
  var isNoAccident: Bool { mentions > 1 || insideSentence > 0 || titles > 0 }
  var isSingleWord: Bool { words.count == 1 }
  /// Whether all words are in capitals: an abbreviation, or a name in a dateline.
  var isInCapitals: Bool { words.allSatisfy { $0.shape.contains(.allCapitals) } }
  /// Equal for names of the same words, whatever their case.
  var key: UInt64 { WordKey.of(words) }
  var isAcronym: Bool { isSingleWord && words[0].shape.contains(.allCapitals) }
}

extension WordList {
  /// Words before a place; fewer than `locatives`, for each must be telling by itself.
  static let whereabouts = WordList("in near outside across throughout")
}
