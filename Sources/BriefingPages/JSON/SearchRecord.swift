package import BriefingLibrary
import DocumentModel
package import SearchIndex

/// What a query finds, best first.
package struct SearchRecord: Encodable, Sendable {
  let query: String
  /// How many passages the query finds in all; `hits` may be fewer.
  let total: Int
  let hits: [HitRecord]

  package init(
    _ query: String, _ result: SearchResult, _ highlighter: Highlighter,
    in snapshot: BriefingSnapshot
  ) {
    self.query = query
    total = result.total
    hits = result.hits.compactMap { HitRecord($0, highlighter, in: snapshot) }
  }
}

/// A passage that a query found: the fields of a passage and those of a hit, side by side.
struct HitRecord: Encodable, Sendable {
  let passage: PassageRecord
  let title: String
  let score: Double
  /// The words that were found.
  let highlights: [RangeRecord]

  private enum CodingKeys: String, CodingKey {
    case title, score, highlights
  }

  init?(_ hit: Hit, _ highlighter: Highlighter, in snapshot: BriefingSnapshot) {
    guard let (document, passage) = snapshot.passage(hit.passage) else { return nil }
    self.passage = PassageRecord(document, passage, in: snapshot)
    title = document.title
    score = hit.score
    let base = passage.range.start
    let words = highlighter.ranges(
      in: document.text(of: passage), language: document.metadata.language)
    highlights = words.map {
      RangeRecord(
        document.scalarRange(of: TextRange(base + $0.lowerBound, base + $0.upperBound)))
    }
  }

  func encode(to encoder: any Encoder) throws {
    try passage.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(title, forKey: .title)
    try container.encode(score, forKey: .score)
    try container.encode(highlights, forKey: .highlights)
  }
}
