package import DateAnalysis
package import DocumentModel

/// What the documents of a briefing say about when: each expression in its document, and all
/// sentences that have a date in the order of time.
package struct DatedText: Sendable {
  /// A dated sentence and where it stands.
  package struct Entry: Sendable {
    package let passage: PassageReference
    package let sentence: DatedSentence
  }

  /// By first day, then by last; sentences of one date in the order of the documents.
  ///
  /// Headings are left out: they prove nothing.
  package let entries: [Entry]
  private let documents: [Document.ID: DatedDocument]

  static let none = DatedText([], of: [])

  /// Joins what was found in each document, in their order.
  init(_ dated: [DatedDocument], of documents: [Document]) {
    self.documents = Dictionary(
      zip(documents.map(\.id), dated), uniquingKeysWith: { first, _ in first })
    entries =
      zip(documents, dated).flatMap { document, dated in
        dated.sentences.compactMap { Entry($0, in: document) }
      }.inOrderOfTime
  }

  package subscript(document: Document.ID) -> DatedDocument? { documents[document] }
}

extension DatedText.Entry {
  /// Nothing where the sentence is a heading, or stands outside all passages.
  fileprivate init?(_ sentence: DatedSentence, in document: Document) {
    guard let passage = document.passage(containing: sentence.expression.range.start),
      !passage.kind.isHeading
    else { return nil }
    self.init(
      passage: PassageReference(document.id, passage.number), sentence: sentence)
  }
}

extension [DatedText.Entry] {
  fileprivate var inOrderOfTime: [DatedText.Entry] {
    enumerated().sorted { left, right in
      let (first, second) = (left.element.sentence.date, right.element.sentence.date)
      return first == second ? left.offset < right.offset : first < second
    }.map(\.element)
  }
}

extension Passage.Kind {
  fileprivate var isHeading: Bool {
    if case .heading = self { true } else { false }
  }
}
