package import BriefingLibrary
import DocumentModel
package import SearchIndex

/// What a query finds, best first.
package struct SearchRecord: Encodable, Sendable {
  let query: String
  /// How many passages the query finds in all; `hits` may be fewer.
  let total: Int
  let hits: [HitRecord]
  let facets: [FacetRecord]
  /// What finds something, where the query finds nothing.
  let suggestions: [SuggestionRecord]

  package init(
    _ query: String, _ answer: SearchAnswer, _ highlighter: Highlighter,
    in snapshot: BriefingSnapshot
  ) {
    self.query = query
    total = answer.total
    hits = answer.ranked.compactMap { HitRecord($0, highlighter, in: snapshot) }
    facets = answer.facets.map(FacetRecord.init)
    suggestions = answer.suggestions.map {
      SuggestionRecord(label: $0.label, query: $0.query, passages: $0.passages)
    }
  }

  struct SuggestionRecord: Encodable, Sendable {
    let label: String
    let query: String
    let passages: Int
  }
}

/// How what was found is spread over the values of one operator.
struct FacetRecord: Encodable, Sendable {
  /// As in the query language: `issue`, `actor`, `source`, `date`.
  let name: String
  /// Whether all that was found was counted; else there may be more of each.
  let isExact: Bool
  let values: [Value]

  struct Value: Encodable, Sendable {
    let label: String
    let count: Int
    /// The query narrowed to it.
    let query: String
  }

  init(_ facet: SearchFacet) {
    name = facet.name
    isExact = facet.isExact
    values = facet.values.map { Value(label: $0.label, count: $0.count, query: $0.query) }
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
      in: document.text(of: passage), language: document.metadata.language, of: hit.passage)
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
