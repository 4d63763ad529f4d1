package import SearchIndex

/// How a query is understood.
package struct ExplanationRecord: Encodable, Sendable {
  let query: String
  /// As the strict parser reads it.
  let written: String
  let errors: [ErrorRecord]
  let explanation: PartRecord?

  package init(
    _ text: String, _ query: Query, _ errors: [QueryError], _ explanation: QueryExplanation?
  ) {
    self.query = text
    written = query.written
    self.errors = errors.map { ErrorRecord(column: $0.column, message: $0.message) }
    self.explanation = explanation.map(PartRecord.init)
  }

  struct ErrorRecord: Encodable, Sendable {
    /// In characters, from one.
    let column: Int
    let message: String
  }

  struct PartRecord: Encodable, Sendable {
    /// Empty for what joins others.
    let text: String
    let meaning: String
    /// Words of the index by which it is found, in most passages first; not all where there are many.
    let words: [String]
    let wordCount: Int?
    /// How many passages it finds by itself.
    let passages: Int
    let parts: [PartRecord]

    init(_ explanation: QueryExplanation) {
      text = explanation.text
      meaning = explanation.meaning
      words = explanation.words
      wordCount = explanation.wordCount
      passages = explanation.passages
      parts = explanation.parts.map(PartRecord.init)
    }
  }
}
