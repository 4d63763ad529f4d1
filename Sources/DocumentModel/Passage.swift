/// A paragraph-sized unit of a document, the unit that search returns.
package struct Passage: Sendable, Equatable {
  package enum Kind: Sendable, Hashable {
    /// `level` counts from one.
    case heading(level: Int)
    case paragraph
    /// `depth` counts from one; `marker` is `•` or `3.`.
    case listItem(depth: Int, marker: String)
    case quotation
    /// Lines whose breaks and blanks stand as they are.
    case preformatted
  }

  /// A stretch of a passage that its source set apart.
  package struct Inline: Sendable, Equatable {
    package enum Kind: Sendable, Hashable {
      case emphasis
      case strong
      case code
      case link(destination: String)
    }

    package let kind: Kind
    /// Bytes of the document's text.
    package let range: TextRange

    package init(kind: Kind, range: TextRange) {
      self.kind = kind
      self.range = range
    }
  }

  /// Counted from one inside its document, headings included: the number behind `¶`.
  package let number: Int
  package let kind: Kind
  /// Bytes of the document's text, without the line end behind.
  package let range: TextRange
  /// The Unicode scalars of the document's text before the passage.
  package let scalarStart: Int
  package let inlines: [Inline]

  package init(
    number: Int, kind: Kind, range: TextRange, scalarStart: Int, inlines: [Inline] = []
  ) {
    self.number = number
    self.kind = kind
    self.range = range
    self.scalarStart = scalarStart
    self.inlines = inlines
  }
}

extension Passage.Kind {
  /// Whether two passages stand close together, as items of one list or lines of one block do.
  package func isListed(with other: Passage.Kind) -> Bool {
    switch (self, other) {
    case (.listItem, .listItem), (.preformatted, .preformatted), (.quotation, .quotation): true
    default: false
    }
  }
}

/// A passage named from outside its document, written `preview#p11`.
package struct PassageReference: Hashable, Sendable, Comparable {
  package let document: Document.ID
  /// Counted from one.
  package let number: Int

  package init(_ document: Document.ID, _ number: Int) {
    self.document = document
    self.number = number
  }

  /// Reads `preview#p11`.
  package init?(_ text: some StringProtocol) {
    guard let mark = text.lastIndex(of: "#"), text[mark...].hasPrefix("#p"),
      let number = Int(text[text.index(mark, offsetBy: 2)...]), number > 0, mark > text.startIndex
    else { return nil }
    self.init(Document.ID(String(text[..<mark])), number)
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.document, left.number) < (right.document, right.number)
  }
}

extension PassageReference: CustomStringConvertible {
  package var description: String { "\(document)#p\(number)" }
}
