package import DateAnalysis
package import DocumentModel
import Synchronization

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

  static let none = DatedText(of: Briefing(title: "")) { false }

  /// The documents are read side by side; when cancelled, those left are taken to say nothing.
  init(
    of briefing: Briefing, crew: ThreadCrew = ThreadCrew(), isCancelled: @Sendable () -> Bool
  ) {
    let all = briefing.documents
    let found = Mutex([DatedDocument?](repeating: nil, count: all.count))
    crew.perform(all.count) { number in
      if isCancelled() { return }
      let document = DatedDocument(of: all[number], asOf: briefing.asOf)
      found.withLock { $0[number] = document }
    }
    let dated = found.withLock { $0 }
    documents = Dictionary(
      zip(all, dated).compactMap { document, dated in dated.map { (document.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    entries =
      zip(all, dated).flatMap { document, dated in
        (dated?.sentences ?? []).compactMap { Entry($0, in: document) }
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
