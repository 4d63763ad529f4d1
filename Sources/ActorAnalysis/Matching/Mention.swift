package import DocumentModel

/// An occurrence of an actor's name in a passage.
package struct Mention: Sendable, Equatable {
  /// Bytes of the document's text; a possessive `’s` and a leading “the” stay outside.
  package let range: TextRange
  /// Whom the words may mean, likeliest first: never empty, no actor twice.
  package let readings: [Actor.ID]
  /// Whether only weak aliases speak for the readings, be it a single one.
  package let isWeak: Bool

  package init(range: TextRange, readings: [Actor.ID], isWeak: Bool = false) {
    self.range = range
    self.readings = readings
    self.isWeak = isWeak
  }

  /// Whether the words can mean one actor only, by its name or a plain alias.
  package var isCertain: Bool { readings.count == 1 && !isWeak }
}

/// A mention with its passage.
package struct LocatedMention: Sendable, Equatable {
  package let passage: PassageReference
  package let mention: Mention

  package init(passage: PassageReference, mention: Mention) {
    self.passage = passage
    self.mention = mention
  }
}
