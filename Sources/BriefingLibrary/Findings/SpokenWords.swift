import DocumentModel
import QuotationAnalysis
import SearchIndex

/// Which words of which passages are whose.
struct SpokenWords: Sendable {
  private struct Words: Sendable {
    let actor: Actor.ID
    let range: TextRange
  }

  private var words: [PassageReference: [Words]] = [:]
  private var passages: [Actor.ID: Set<PassageReference>] = [:]
  private let documents: [Document.ID: Document]

  /// - Parameters:
  ///   - statements: As found in the documents.
  ///   - stated: As the briefing's manifest has them; one whose words are not found says nothing.
  ///   - documents: Those of the briefing.
  init(_ statements: [SaidStatement], stated: [Quotation], in documents: [Document]) {
    self.documents = Dictionary(
      documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for statement in statements {
      let actors = statement.quotation.speaker.actors
      guard !actors.isEmpty, let document = self.documents[statement.document] else { continue }
      for range in statement.quotation.content { add(range, of: actors, in: document) }
    }
    for quotation in stated {
      guard case .actor(let actor) = quotation.speaker,
        let document = self.documents[quotation.evidence.document],
        let range = document.anchor(for: quotation.evidence).range
      else { continue }
      add(range, of: [actor], in: document)
    }
  }

  /// Cuts a range that goes on in the next passage.
  private mutating func add(_ range: TextRange, of actors: [Actor.ID], in document: Document) {
    var next = document.passage(containing: range.start)
    while let passage = next, passage.range.start < range.end {
      let reference = PassageReference(document.id, passage.number)
      let part = TextRange(
        max(range.start, passage.range.start), min(range.end, passage.range.end))
      for actor in actors {
        words[reference, default: []].append(Words(actor: actor, range: part))
        passages[actor, default: []].insert(reference)
      }
      next = document.passage(numbered: passage.number + 1)
    }
  }

  func passages(of actor: Actor.ID) -> Set<PassageReference> { passages[actor] ?? [] }

  /// Bytes of the document's text, in order.
  func words(of actor: Actor.ID, in passage: PassageReference) -> [TextRange] {
    (words[passage] ?? []).filter { $0.actor == actor }.map(\.range).sorted()
  }

  /// What any of several actors say in a passage; nothing where none of them speaks.
  func speech(of actors: [Actor.ID], in reference: PassageReference) -> SpokenText? {
    let ranges = actors.flatMap { words(of: $0, in: reference) }
    guard !ranges.isEmpty, let document = documents[reference.document],
      let passage = document.passage(numbered: reference.number)
    else { return nil }
    return SpokenText(
      text: document.text(of: passage),
      ranges: ranges.map { range in
        let range = range.shifted(by: -passage.range.start)
        return range.start..<range.end
      },
      language: document.metadata.language)
  }
}
