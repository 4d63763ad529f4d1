/// A word of a text that may be part of a key phrase.
struct TopicWord: Sendable {
  struct Shape: OptionSet, Sendable {
    let rawValue: UInt8

    static let capitalized = Shape(rawValue: 1)
    /// One blank and nothing else stands between this and the word before.
    static let adjacent = Shape(rawValue: 2)
    /// A word that no topic is made of.
    static let stop = Shape(rawValue: 4)
    /// Stands behind an article, a preposition and the like, as nouns do.
    static let afterDeterminer = Shape(rawValue: 8)
    /// Stands behind "to", "will" or a pronoun, as verbs do.
    static let afterVerbMarker = Shape(rawValue: 16)
    /// Fewer than five letters.
    static let short = Shape(rawValue: 32)
    static let verbEnding = Shape(rawValue: 64)
    static let adverbEnding = Shape(rawValue: 128)
  }

  /// In the table of terms: lower case, without the `s` of a plural or a possessive.
  let term: Int
  /// Bytes of the text, without a possessive.
  let start: Int
  let end: Int
  let shape: Shape

  func has(_ other: Shape) -> Bool { shape.contains(other) }
  var isContent: Bool { !shape.contains(.stop) }
}

/// One or two neighbouring words, as their numbers in the table of terms.
struct PhraseKey: Hashable, Sendable {
  let first: UInt32
  /// One more than the term, and zero where there is no second word.
  let second: UInt32

  init(_ first: Int, _ second: Int? = nil) {
    self.first = UInt32(truncatingIfNeeded: first)
    self.second = second.map { UInt32(truncatingIfNeeded: $0 + 1) } ?? 0
  }

  var isPair: Bool { second > 0 }
  var firstTerm: Int { Int(first) }
  var lastTerm: Int { isPair ? Int(second) - 1 : Int(first) }
}
