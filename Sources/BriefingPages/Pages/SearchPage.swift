import BriefingLibrary
package import DocumentModel
package import SearchIndex

extension PageMaker {
  /// The passages that a query finds, as many as are listed: best first, grouped by document.
  package struct SearchAnswer: Sendable {
    /// In the order in which they are shown.
    package let hits: [PassageReference]
    /// How many passages the query finds in all.
    package let total: Int
    package let errors: [QueryError]
  }

  /// How many passages a search lists; narrower words find the rest.
  private static let listed = 300

  /// What is found while someone types.
  package func answer(_ text: String) -> SearchAnswer {
    let (query, errors) = Query.typing(text)
    return answer(to: query, limit: Self.listed, errors: errors)
  }

  package func answer(
    to query: Query, limit: Int, errors: [QueryError] = []
  ) -> SearchAnswer {
    guard let index = snapshot.index, !query.isEmpty else {
      return SearchAnswer(hits: [], total: 0, errors: errors)
    }
    let result = index.search(query, limit: limit, context: snapshot.queryContext)
    var groups: [Document.ID: [PassageReference]] = [:]
    var order: [Document.ID] = []
    for hit in sayingBeforeTitled(result.hits.map(\.passage), query) {
      if groups[hit.document] == nil { order.append(hit.document) }
      groups[hit.document, default: []].append(hit)
    }
    return SearchAnswer(
      hits: order.flatMap { groups[$0] ?? [] }, total: result.total, errors: errors)
  }

  /// A document's first passage also answers for its title; where the passage itself has none of the
  /// words, those that do come before it.
  private func sayingBeforeTitled(
    _ hits: [PassageReference], _ query: Query
  ) -> [PassageReference] {
    let highlighter = Highlighter(query)
    let titled = Set(
      hits.filter { hit in
        guard hit.number == 1, let (document, passage) = snapshot.passage(hit) else { return false }
        return highlighter.ranges(in: document.text(of: passage)).isEmpty
      })
    return hits.filter { !titled.contains($0) } + hits.filter { titled.contains($0) }
  }

  func search(_ text: String) -> Page {
    page(of: answer(text), to: Query.typing(text).query, typed: text)
  }

  /// The hits under their documents; each is made when it is looked at.
  package func page(of answer: SearchAnswer, to query: Query, typed text: String) -> Page {
    let highlighter = Highlighter(query)
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
      related: [linkedActors(in: answer.hits), linkedIssues(in: answer.hits)])
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
    if answer.total == 0, snapshot.analysis == nil { return [heading] + unfinished }
    let problems = answer.errors.map { Block.paragraph([Span($0.message, .caution)]) }
    return answer.total == 0 ? [heading] + problems + searchHelp : [heading] + problems
  }

  private func count(of answer: SearchAnswer) -> String {
    if snapshot.index == nil { return "…" }
    let passages = answer.total == 1 ? "1 passage" : "\(answer.total) passages"
    return answer.total > answer.hits.count
      ? "\(passages), the best \(answer.hits.count) below" : passages
  }

  private var searchHelp: [Block] {
    let examples = [
      ("fentanyl chips", "both words, in any form"),
      ("\"export restrictions\"", "these words side by side"),
      ("chip*", "words that begin so"),
      ("chips -coal", "the first without the second"),
      ("taiwan OR \"self-governing island\"", "either; (groups) in brackets"),
      ("in:title taiwan", "in titles and headings"),
      ("actor:\"Qin Gang\" visit", "in passages that name an actor"),
      ("issue:chips fentanyl", "inside an issue"),
      ("by:attaché  date:2022-08..2023-02", "publisher or author; date"),
    ]
    return [.gap]
      + examples.map { example, meaning in
        .row(
          Row([.fixed(36), .flexible], [[Span(example, .code)], [Span(meaning, .muted)]]))
      }
  }
}
