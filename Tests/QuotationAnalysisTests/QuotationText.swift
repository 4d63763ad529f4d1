import DocumentModel

@testable import QuotationAnalysis

/// A document of one passage a line; the names are found where the text has them.
struct QuotationText {
  let document: Document
  let quotations: [FoundQuotation]

  init(_ text: String, people: [String] = [], bodies: [String] = []) {
    var passages: [Passage] = []
    var start = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let end = start + line.utf8.count
      if end > start {
        passages.append(
          Passage(
            number: passages.count + 1, kind: .paragraph, range: TextRange(start, end),
            scalarStart: 0))
      }
      start = end + 1
    }
    document = Document(
      id: "text", path: "text.txt", metadata: DocumentMetadata(), text: text, passages: passages)
    let names =
      people.flatMap { Self.spans(of: $0, .person, in: text) }
      + bodies.flatMap { Self.spans(of: $0, .organization, in: text) }
    quotations = QuotationFinder(names: names).quotations(in: document)
  }

  private static func spans(
    of name: String, _ schema: Actor.Schema, in text: String
  ) -> [NameSpan] {
    let bytes = Array(text.utf8)
    let wanted = Array(name.utf8)
    guard bytes.count >= wanted.count else { return [] }
    return (0...bytes.count - wanted.count).compactMap { start in
      guard bytes[start..<start + wanted.count].elementsEqual(wanted) else { return nil }
      return NameSpan(
        range: TextRange(start, start + wanted.count),
        bearer: NameSpan.Bearer(name: name, schema: schema))
    }
  }

  /// A line a quotation: `direct said [Ann Roe]: “We lost,” | “Twice.”`, the speaker in brackets.
  var lines: [String] {
    quotations.map { quotation in
      let cue = quotation.cue.map { String(document.text.slice($0)) } ?? "-"
      let content = quotation.content.map { String(document.text.slice($0)) }
      return "\(quotation.form) \(cue) [\(quotation.speaker.description)]: "
        + content.joined(separator: " | ")
    }
  }

  /// The lines of speech only.
  var speech: [String] {
    zip(lines, quotations).filter { $1.kind == .speech }.map { $0.0 }
  }
}
