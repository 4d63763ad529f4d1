package import DocumentModel

/// An actor who is named together with another one, with the best evidence for that.
package struct CoMention: Sendable, Equatable {
  package let actor: Actor.ID
  /// How many passages name both.
  package let passages: Int
  /// How many of those name both in one sentence.
  package let passagesWithinSentence: Int
  /// How strong the link is: comparable among the links of one actor only.
  package let strength: Double
  package let best: SentenceEvidence
}

/// A sentence that names two actors, or the sentences from one name to the other.
package struct SentenceEvidence: Sendable, Equatable {
  package let passage: PassageReference
  /// Bytes of the document's text.
  package let sentence: TextRange
  /// The two names in order, in bytes of the document's text.
  package let highlights: [TextRange]

  package init(passage: PassageReference, sentence: TextRange, highlights: [TextRange]) {
    self.passage = passage
    self.sentence = sentence
    self.highlights = highlights
  }
}
