package import DocumentModel

/// A part of a page from edge to edge.
package enum Block: Hashable, Sendable {
  /// `level` counts from one, the page's title.
  case heading(level: Int, [Span])
  case paragraph([Span])
  case passage(PassageBlock)
  case item(Item)
  case row(Row)
  case gap

  /// Whether a reader can stop at it: it is a passage, or it leads somewhere.
  package var isStop: Bool {
    switch self {
    case .passage: true
    case .item(let item): item.target != nil || item.evidence != nil
    case .row(let row): row.target != nil || row.evidence != nil
    case .heading, .gap: false
    case .paragraph(let spans): spans.contains { $0.target != nil }
    }
  }

  /// Where Enter leads when no link inside is chosen.
  package var target: Location? {
    switch self {
    case .item(let item): item.target ?? item.evidence
    case .row(let row): row.target ?? row.evidence
    case .heading, .paragraph, .passage, .gap: nil
    }
  }

  /// The sentence that proves what the block says.
  package var evidence: Location? {
    switch self {
    case .item(let item): item.evidence
    case .row(let row): row.evidence
    case .heading, .paragraph, .passage, .gap: nil
    }
  }

  /// Its links in the order of the text.
  package var links: [Location] {
    spans.compactMap(\.target)
  }

  package var spans: [Span] {
    switch self {
    case .heading(_, let spans), .paragraph(let spans): spans
    case .passage(let passage): passage.spans
    case .item(let item): item.spans + item.note
    case .row(let row): Array(row.cells.joined())
    case .gap: []
    }
  }
}

/// A passage of a document as it stands there.
package struct PassageBlock: Hashable, Sendable {
  package let reference: PassageReference
  package let kind: Passage.Kind
  package let spans: [Span]

  package init(reference: PassageReference, kind: Passage.Kind, spans: [Span]) {
    self.reference = reference
    self.kind = kind
    self.spans = spans
  }
}

/// A sentence or two in a list, with a note on where they come from.
package struct Item: Hashable, Sendable {
  package let spans: [Span]
  package let note: [Span]
  package let target: Location?
  package let evidence: Location?
  /// How many lines of `spans` are shown at most.
  package let lineLimit: Int?

  package init(
    _ spans: [Span], note: [Span] = [], target: Location? = nil, evidence: Location? = nil,
    lineLimit: Int? = nil
  ) {
    self.spans = spans
    self.note = note
    self.target = target
    self.evidence = evidence
    self.lineLimit = lineLimit
  }
}

/// A line of a table; rows of one table share their columns.
package struct Row: Hashable, Sendable {
  /// How wide a column is, in cells.
  package enum Column: Hashable, Sendable {
    case fixed(Int)
    /// Right-aligned.
    case number(Int)
    /// What the others leave.
    case flexible
  }

  package let columns: [Column]
  package let cells: [[Span]]
  package let target: Location?
  package let evidence: Location?

  package init(
    _ columns: [Column], _ cells: [[Span]], target: Location? = nil, evidence: Location? = nil
  ) {
    precondition(columns.count == cells.count, "a cell for every column")
    self.columns = columns
    self.cells = cells
    self.target = target
    self.evidence = evidence
  }
}
