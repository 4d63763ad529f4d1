import BriefingLibrary
import DocumentModel
package import SearchIndex

extension PageMaker {
  func search(_ text: String) -> Page {
    page(of: answer(text), to: Query.typing(text).query, typed: text)
  }

  /// The hits under their documents; each is made when it is looked at.
  package func page(of answer: SearchAnswer, to query: Query, typed text: String) -> Page {
    let highlighter = highlighter(query, rarities: answer.rarities)
    let head = searchHeading(text, answer)
    let parts = parts(of: answer)
    return Page(
      location: .search(text), title: "Search",
      blocks: Blocks(count: head.count + parts.count) { index in
        if index < head.count { return head[index] }
        switch parts[index - head.count] {
        case .document(let id):
          return .heading(level: 3, documentHeading(id, highlighter: highlighter))
        case .hit(let hit): return .item(result(hit, highlighter: highlighter, query: text))
        }
      },
      related: listings(of: answer.facets))
  }

  private func parts(of answer: SearchAnswer) -> [SearchBlock] {
    var parts: [SearchBlock] = []
    var current: Document.ID?
    for hit in answer.hits {
      if hit.document != current {
        parts.append(.document(hit.document))
        current = hit.document
      }
      parts.append(.hit(hit))
    }
    return parts
  }

  private enum SearchBlock: Sendable {
    case document(Document.ID)
    case hit(PassageReference)
  }

  /// A hit below its document's heading; one that only the title has says so.
  private func result(_ reference: PassageReference, highlighter: Highlighter, query: String)
    -> Item
  {
    let item = hit(reference, highlighter: highlighter, query: query)
    let title = snapshot.document(reference.document)?.title ?? ""
    let isInTitleOnly =
      !item.spans.contains { $0.style == .match } && !highlighter.ranges(in: title).isEmpty
    let place = (isInTitleOnly ? "found in the title · " : "") + "¶\(reference.number)"
    return Item(
      item.spans, note: [Span(place, .muted, target: item.target)], target: item.target,
      evidence: item.evidence, lineLimit: item.lineLimit)
  }

  private func documentHeading(_ id: Document.ID, highlighter: Highlighter) -> [Span] {
    guard let document = snapshot.document(id) else { return .text(id.rawValue) }
    let facts = [document.metadata.publisher, document.metadata.datePublished?.display]
      .compactMap(\.self)
    return document.title.spans(marking: highlighter.ranges(in: document.title))
      + (facts.isEmpty ? [] : [Span("  " + facts.joined(separator: " · "), .muted)])
  }

  private func searchHeading(_ text: String, _ answer: SearchAnswer) -> [Block] {
    if text.allSatisfy(\.isWhitespace) {
      return [.heading(level: 1, .text("Search"))] + searchHelp
    }
    let heading = Block.heading(
      level: 1, [Span(text), Span("  \(count(of: answer))", .muted)])
    if answer.total == 0, !snapshot.isAnalysed { return [heading] + unfinished }
    let problems = (answer.errors.map(\.message) + answer.cautions).map {
      Block.paragraph([Span($0, .caution)])
    }
    guard answer.total == 0 else { return [heading] + problems }
    let rows = suggestionRows(answer.suggestions)
    return [heading] + problems + (rows.isEmpty ? searchHelp : rows)
  }

  private func count(of answer: SearchAnswer) -> String {
    if snapshot.index == nil { return "…" }
    let passages = answer.total == 1 ? "1 passage" : "\(answer.number) passages"
    return answer.total > answer.hits.count
      ? "\(passages), the best \(answer.hits.count) below" : passages
  }

  private func suggestionRows(_ suggestions: [SearchSuggestion]) -> [Block] {
    guard !suggestions.isEmpty else { return [] }
    return [.heading(level: 2, .text("What finds something"))]
      + suggestions.map { suggestion in
        .row(
          Row(
            [.flexible, .fixed(28), .number(7)],
            [
              [Span(suggestion.query, .code)], [Span(suggestion.label, .muted)],
              [Span(suggestion.passages.grouped, .muted)],
            ], target: .search(suggestion.query)))
      }
  }

  private var searchHelp: [Block] {
    let examples = [
      ("fentanyl chips", "both words, in any form"),
      ("\"export restrictions\"", "these words side by side"),
      ("chip*", "words that begin so"),
      ("blinkn~", "words spelled nearly so"),
      ("fentanyl NEAR/8 chips", "at most eight words apart"),
      ("chips -coal", "the first without the second"),
      ("taiwan OR \"self-governing island\"", "either; (groups) in brackets"),
      ("in:title taiwan", "in titles and headings"),
      ("actor:\"Qin Gang\" visit", "in passages that name an actor"),
      ("says:blinken fentanyl", "within what an actor says"),
      ("issue:chips fentanyl", "inside an issue"),
      ("by:attaché  source:reuters", "author or publisher; publisher"),
      ("date:2022-08..2023-02", "from those months"),
      ("is:unread", "in documents not opened yet"),
    ]
    return [.gap]
      + examples.map { example, meaning in
        .row(
          Row([.fixed(36), .flexible], [[Span(example, .code)], [Span(meaning, .muted)]]))
      }
  }
}
