package import DocumentModel

/// Words of a document that say when, how long or how often, with what they mean.
package struct TimeExpression: Hashable, Sendable {
  package enum Kind: String, Sendable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
    /// How old someone is: found so that nothing else is read into it.
    case age = "AGE"
  }

  /// What TIMEX3 calls `mod`.
  package enum Modifier: String, Sendable {
    case start = "START"
    case middle = "MID"
    case end = "END"
    case approximate = "APPROX"
  }

  /// How the value came about.
  package enum Origin: Hashable, Sendable, CaseIterable {
    /// The words say it all: "3 February 2023".
    case explicit
    /// Counted from the document's date: "last August".
    case relativeToDocument
    /// Counted from the date told before: "the following month".
    case relativeToPrevious
    /// There is nothing to count from; the value has an `X` for what is not known.
    case unresolved
  }

  /// UTF-8 bytes of the document's text.
  package let range: TextRange
  package let kind: Kind
  /// As TIMEX3 writes it: `2022-08`, `2023-W05`, `P3D`, `XXXX-WXX-2`, `PRESENT_REF`.
  package let value: String
  package let modifier: Modifier?
  /// The days it means; nothing for durations, sets and what is not resolved.
  package let date: FuzzyDate?
  package let origin: Origin
  /// Whether the expression before is the start of a stretch of time and this one its end: the
  /// second of "from March to May".
  package let endsRange: Bool
}
