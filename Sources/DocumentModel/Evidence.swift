/// A place in a document that holds a claim up.
///
/// The quoted words with what stands around them (`TextQuoteSelector`) and, where known, their
/// position (`TextPositionSelector`): W3C Web Annotation Data Model, sections 4.2.4 and 4.2.5.
package struct Evidence: Hashable, Sendable {
  package let document: Document.ID
  package let exact: String
  package let prefix: String?
  package let suffix: String?
  package let position: ScalarRange?

  package init(
    document: Document.ID, exact: String, prefix: String? = nil, suffix: String? = nil,
    position: ScalarRange? = nil
  ) {
    self.document = document
    self.exact = exact
    self.prefix = prefix
    self.suffix = suffix
    self.position = position
  }
}

/// Where a piece of evidence stands in a document now, and how sure that is.
package enum Anchor: Hashable, Sendable {
  /// Found once, or at its recorded position.
  case ok(TextRange)
  /// Found once, though not at its recorded position.
  case moved(TextRange)
  /// The words are gone, but what stood around them is there.
  case changed(TextRange)
  /// Found in several places, and nothing tells them apart; the first is given.
  case ambiguous(TextRange, count: Int)
  case lost

  package var range: TextRange? {
    switch self {
    case .ok(let range), .moved(let range), .changed(let range), .ambiguous(let range, _): range
    case .lost: nil
    }
  }

  /// The word shown beside evidence that is not simply where it should be.
  package var caution: String? {
    switch self {
    case .ok: nil
    case .moved: "moved"
    case .changed: "changed?"
    case .ambiguous: "ambiguous"
    case .lost: "lost"
    }
  }
}
