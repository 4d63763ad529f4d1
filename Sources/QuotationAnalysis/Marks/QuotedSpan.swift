/// A stretch of a passage between two quotation marks, both included.
struct QuotedSpan: Sendable {
  /// Bytes of the text.
  let start: Int
  var end: Int
  let isSingle: Bool
  /// The length of its marks in bytes; zero where one is missing.
  let openLength: Int
  var closeLength: Int
  /// Whether the next passage opens with a mark and goes on.
  var goesOn = false
  var flaws: QuoteFlaws = []

  var isWhole: Bool { flaws.isEmpty }
}

/// What is wrong with the marks of a quotation.
package struct QuoteFlaws: OptionSet, Sendable, Hashable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// A mark opens that never closes.
  package static let neverCloses = QuoteFlaws(rawValue: 1)
  /// A mark closes that never opened.
  package static let neverOpened = QuoteFlaws(rawValue: 2)
}
