import BriefingLibrary
import DocumentModel

/// A part of a page; which fields there are depends on `type`.
struct BlockRecord: Encodable, Sendable {
  enum Kind: String, Encodable, Sendable {
    case heading, paragraph, passage, item, row
  }

  let type: Kind
  /// Of a heading: one for the page's title.
  var level: Int?
  var spans: [SpanRecord]?
  /// Of an item: where it comes from.
  var note: [SpanRecord]?
  /// Of a row: the spans of each cell.
  var cells: [[SpanRecord]]?
  /// The passage as it stands in its document.
  var passage: PassageRecord?
  var target: String?
  var evidence: PlaceRecord?

  /// Nothing for a gap, which is no more than white space.
  init?(_ block: Block, in snapshot: BriefingSnapshot) {
    switch block {
    case .gap: return nil
    case .heading(let level, let spans):
      type = .heading
      self.level = level
      self.spans = spans.map(SpanRecord.init)
    case .paragraph(let spans):
      type = .paragraph
      self.spans = spans.map(SpanRecord.init)
    case .passage(let block):
      type = .passage
      spans = block.spans.map(SpanRecord.init)
      passage = snapshot.passage(block.reference).map {
        PassageRecord($0.document, $0.passage, in: snapshot)
      }
    case .item(let item):
      type = .item
      spans = item.spans.map(SpanRecord.init)
      note = item.note.map(SpanRecord.init)
    case .row(let row):
      type = .row
      cells = row.cells.map { $0.map(SpanRecord.init) }
    }
    target = block.target?.description
    evidence = block.evidence.flatMap { PlaceRecord($0, in: snapshot) }
  }
}

/// A stretch of text in one style.
struct SpanRecord: Encodable, Sendable {
  let text: String
  let style: String
  let target: String?

  init(_ span: Span) {
    text = span.text
    style = span.style.rawValue
    target = span.target?.description
  }
}

/// A place in a document, with the words that stand there.
struct PlaceRecord: Encodable, Sendable {
  let location: String
  let document: String
  let passage: Int
  let start: Int
  let end: Int
  let exact: String

  /// Nothing where the location is no place in a document of the briefing.
  init?(_ location: Location, in snapshot: BriefingSnapshot) {
    guard case .document(let id, let place, _) = location, let document = snapshot.document(id),
      let range = document.range(of: place),
      let passage = document.passage(containing: range.start)
    else { return nil }
    let scalars = document.scalarRange(of: range)
    self.location = location.description
    self.document = id.rawValue
    self.passage = passage.number
    start = scalars.start
    end = scalars.end
    exact = String(document.text.slice(range))
  }
}

extension Document {
  /// Bytes of the text; nothing where the place is the document as a whole, or beyond its end.
  func range(of place: Location.DocumentPlace) -> TextRange? {
    switch place {
    case .start: nil
    case .passage(let number): passage(numbered: number)?.range
    case .characters(let range): textRange(of: range)
    }
  }
}
