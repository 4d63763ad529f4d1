package import BriefingLibrary
import DateAnalysis
package import DocumentModel

/// The words of a briefing's documents that say when, with what they mean.
package struct DatesRecord: Encodable, Sendable {
  /// The day the briefing speaks from.
  let asOf: String?
  let documents: [DatedDocumentRecord]

  /// - Parameters:
  ///   - snapshot: The briefing.
  ///   - documents: Those asked for.
  package init(_ snapshot: BriefingSnapshot, documents: [Document]) {
    asOf = snapshot.briefing.asOf?.description
    self.documents = documents.compactMap { document in
      snapshot.analysis?.dates[document.id].map { DatedDocumentRecord(document, $0) }
    }
  }
}

/// What one document says about when.
struct DatedDocumentRecord: Encodable, Sendable {
  let document: String
  /// The day from which `last August` is counted; nothing where nobody says which.
  let reference: ReferenceRecord?
  let expressions: [TimeRecord]

  init(_ document: Document, _ dated: DatedDocument) {
    self.document = document.id.rawValue
    reference = dated.reference.map(ReferenceRecord.init)
    expressions = dated.expressions.map { TimeRecord($0, in: document) }
  }
}

struct ReferenceRecord: Encodable, Sendable {
  let date: String
  /// `frontMatter`, `fileName`, `dateline` or `asOf`.
  let origin: String

  init(_ reference: TimeReference) {
    date = reference.day.description
    origin =
      switch reference.origin {
      case .frontMatter: "frontMatter"
      case .fileName: "fileName"
      case .dateline: "dateline"
      case .asOf: "asOf"
      }
  }
}

/// An expression; names of `type`, `value` and `mod` are those of TIMEX3 (ISO-TimeML).
struct TimeRecord: Encodable, Sendable {
  let passage: Int?
  let location: String
  let start: Int
  let end: Int
  let exact: String
  let type: String
  let value: String
  let mod: String?
  /// The days it means in EDTF; nothing for durations, sets and what is not resolved.
  let date: String?
  /// `explicit`, `document` or `previous` (what it is counted from), or `unresolved`.
  let origin: String

  init(_ time: TimeExpression, in document: Document) {
    let range = document.scalarRange(of: time.range)
    passage = document.passage(containing: time.range.start)?.number
    location = Location.document(document.id, .characters(range)).description
    start = range.start
    end = range.end
    exact = String(document.text.slice(time.range))
    type = time.kind.rawValue
    value = time.value
    mod = time.modifier?.rawValue
    date = time.date?.edtf
    origin =
      switch time.origin {
      case .explicit: "explicit"
      case .relativeToDocument: "document"
      case .relativeToPrevious: "previous"
      case .unresolved: "unresolved"
      }
  }
}

/// A sentence of a document that says when.
struct DatedSentenceRecord: Encodable, Sendable {
  /// The days it tells of, in EDTF.
  let date: String
  let document: String
  let passage: Int
  let location: String
  let start: Int
  let end: Int
  let text: String
  /// The words that say when.
  let highlights: [RangeRecord]

  init?(_ entry: DatedText.Entry, in snapshot: BriefingSnapshot) {
    guard let document = snapshot.document(entry.passage.document) else { return nil }
    let range = document.scalarRange(of: entry.sentence.sentence)
    date = entry.sentence.date.edtf
    self.document = document.id.rawValue
    passage = entry.passage.number
    location = Location.document(document.id, .characters(range)).description
    start = range.start
    end = range.end
    text = String(document.text.slice(entry.sentence.sentence))
    highlights = [RangeRecord(document.scalarRange(of: entry.sentence.expression.range))]
  }
}
