/// A word or a mark of a passage.
struct Token: Sendable {
  /// Bytes of the document's text.
  var start: Int32
  var end: Int32
  var traits: WordTraits
  var hash: UInt64 = 0
  /// As in `Lexicon.Entry`.
  var verb: UInt16 = 0
  var form: VerbForm = []
  var noun: UInt16 = 0
  /// The quoted span around it, or whose mark it is; -1 for none.
  var span: Int32 = -1
  /// The sentence, counted from zero in its passage.
  var sentence: Int32 = 0
  /// The name that it is part of; -1 for none.
  var name: Int32 = -1

  func hasAny(of traits: WordTraits) -> Bool { self.traits.hasAny(of: traits) }
  func has(_ trait: WordTraits) -> Bool { traits.contains(trait) }

  var isWord: Bool { !traits.hasAny(of: .mark) }
  var endsInS: Bool { traits.contains(.endsInS) }
  var isEndingInING: Bool { traits.contains(.endsInING) }
  var isCapitalized: Bool { traits.contains(.capitalized) }

  /// Whether it may stand inside a noun phrase as noun, adjective, name or number.
  var isNominal: Bool {
    isWord && (isCapitalized && !isFunctionWord || !isFunctionWord)
      && !(traits.hasAny(of: [.verb, .adverb, .time]) && !isCapitalized)
  }

  /// Whether it is spelled as a name's word: with a capital, and in no closed class.
  var isNameLike: Bool {
    isWord && isCapitalized && !isFunctionWord && !has(.time)
  }

  /// Whether it belongs to a closed class, whatever its case.
  var isFunctionWord: Bool {
    traits.hasAny(of: [
      .determiner, .possessive, .preposition, .subjectPronoun, .objectPronoun, .auxiliary,
      .coordinator, .subordinator, .complementizer, .relative, .negation, .to, .genitive,
    ])
  }
}
