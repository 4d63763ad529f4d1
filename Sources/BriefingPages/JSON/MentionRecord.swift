import ActorAnalysis
package import BriefingLibrary
package import DocumentModel
import TextAnalysis

/// An actor's name in a text, with the sentence it stands in.
package struct MentionRecord: Encodable, Sendable {
  let document: String
  let passage: Int
  /// One identifier, or several where the name may mean either, the likeliest first.
  let actors: [String]
  let certain: Bool
  /// The words as they stand in the text.
  let exact: String
  let start: Int
  let end: Int
  let sentence: StretchRecord

  /// The mentions of one passage.
  static func all(
    _ mentions: [Mention], of document: Document, _ passage: Passage
  ) -> [MentionRecord] {
    if mentions.isEmpty { return [] }
    let base = passage.range.start
    let sentences = Sentences.ranges(in: document.text(of: passage)).map {
      TextRange(base + $0.lowerBound, base + $0.upperBound)
    }
    return mentions.map { mention in
      let sentence = sentences.last { $0.start <= mention.range.start } ?? passage.range
      return MentionRecord(mention, document, passage, sentence: sentence)
    }
  }

  /// Every mention of an actor, in the order of the documents.
  package static func all(of actor: Actor.ID, in snapshot: BriefingSnapshot) -> [MentionRecord] {
    (snapshot.analysis?.graph.mentions(of: actor) ?? []).compactMap { located in
      guard let (document, passage) = snapshot.passage(located.passage) else { return nil }
      return all([located.mention], of: document, passage).first
    }
  }

  private init(
    _ mention: Mention, _ document: Document, _ passage: Passage, sentence: TextRange
  ) {
    let range = document.scalarRange(of: mention.range)
    self.document = document.id.rawValue
    self.passage = passage.number
    actors = mention.readings.map(\.rawValue)
    certain = mention.isCertain
    exact = String(document.text.slice(mention.range))
    start = range.start
    end = range.end
    self.sentence = StretchRecord(document, sentence)
  }
}

extension BriefingSnapshot {
  /// The mentions of a passage as the whole document settles them, once it has been gone through.
  func mentions(in document: Document, _ passage: Passage) -> [Mention] {
    analysis?.graph.mentions(in: PassageReference(document.id, passage.number))
      ?? matcher.mentions(in: document, passage)
  }
}
