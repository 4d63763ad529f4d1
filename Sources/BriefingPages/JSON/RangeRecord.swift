import DocumentModel

/// A stretch of a document: `{"start": 120, "end": 127}`.
///
/// Unicode scalars of the document's text, from zero, the end not included
/// (`TextPositionSelector`, W3C Web Annotation Data Model, section 4.2.5).
package struct RangeRecord: Encodable, Sendable, Equatable {
  let start: Int
  let end: Int

  init(_ range: ScalarRange) {
    start = range.start
    end = range.end
  }
}

/// A stretch of a document with its words, such as a sentence.
package struct StretchRecord: Encodable, Sendable, Equatable {
  let start: Int
  let end: Int
  let text: String

  init(_ document: Document, _ range: TextRange) {
    let scalars = document.scalarRange(of: range)
    start = scalars.start
    end = scalars.end
    text = String(document.text.slice(range))
  }
}
