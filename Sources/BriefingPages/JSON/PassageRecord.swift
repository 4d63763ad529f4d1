import ActorAnalysis
package import BriefingLibrary
package import DocumentModel

/// A passage with its place, its text and whom it names.
package struct PassageRecord: Encodable, Sendable {
  let document: String
  /// Counted from one: the number behind `¶`.
  let passage: Int
  let location: String
  let kind: Kind
  /// Of a heading, from one.
  let level: Int?
  /// Of an item of a list, from one.
  let depth: Int?
  /// Of an item of a list: `•` or `3.`.
  let marker: String?
  let start: Int
  let end: Int
  let text: String
  let mentions: [MentionRecord]

  enum Kind: String, Encodable, Sendable {
    case heading, paragraph, listItem, quotation, preformatted
  }

  package init(_ document: Document, _ passage: Passage, in snapshot: BriefingSnapshot) {
    let range = document.scalarRange(of: passage.range)
    self.document = document.id.rawValue
    self.passage = passage.number
    location = Location.document(document.id, .passage(passage.number)).description
    (kind, level, depth, marker) = Self.words(for: passage.kind)
    start = range.start
    end = range.end
    text = String(document.text(of: passage))
    mentions = MentionRecord.all(
      snapshot.mentions(in: document, passage), of: document, passage)
  }

  private static func words(
    for kind: Passage.Kind
  ) -> (Kind, level: Int?, depth: Int?, marker: String?) {
    switch kind {
    case .heading(let level): (.heading, level, nil, nil)
    case .paragraph: (.paragraph, nil, nil, nil)
    case .listItem(let depth, let marker): (.listItem, nil, depth, marker)
    case .quotation: (.quotation, nil, nil, nil)
    case .preformatted: (.preformatted, nil, nil, nil)
    }
  }
}

/// A passage by its address alone.
package struct PassageReferenceRecord: Encodable, Sendable {
  let document: String
  let passage: Int
  let location: String

  init(_ reference: PassageReference) {
    document = reference.document.rawValue
    passage = reference.number
    location = Location.document(reference.document, .passage(reference.number)).description
  }
}
