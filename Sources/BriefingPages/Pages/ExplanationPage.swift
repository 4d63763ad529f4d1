import BriefingLibrary
package import SearchIndex

extension PageMaker {
  /// How a query is understood: its parts as a tree, each with its words and with what it finds by
  /// itself.
  func explanation(_ text: String) -> Page {
    let (query, errors) = Query.typing(text)
    return page(explaining: query, errors: errors, typed: text)
  }

  package func page(
    explaining query: Query, errors: [QueryError], typed text: String
  ) -> Page {
    let problems = (errors.map(\.message) + cautions(about: query)).map {
      Block.paragraph([Span($0, .caution)])
    }
    let rows = explanation(of: query)?.lines.map { line in
      Block.row(row(line.part, behind: line.strokes))
    }
    return Page(
      location: .explanation(text), title: "How it is understood",
      blocks: Blocks(
        [.heading(level: 1, [Span(text), Span("  as it is understood", .muted)])] + problems
          + (rows ?? [.paragraph([Span("Nothing is asked for.", .muted)])])))
  }

  package func explanation(of query: Query) -> QueryExplanation? {
    snapshot.index.flatMap {
      QueryExplainer($0, snapshot.queryContext).explanation(of: query.resolving(read: read))
    }
  }

  private func row(_ part: QueryExplanation, behind strokes: String) -> Row {
    let isLeaf = part.parts.isEmpty
    return Row(
      [.flexible, .number(9)],
      [
        [
          Span(strokes, .muted), Span(part.text, .code),
          Span(isLeaf ? "  \(part.sentence)" : part.sentence, isLeaf ? .muted : .strong),
        ],
        [Span(part.passages.grouped, .muted)],
      ], target: isLeaf ? .search(part.text.replacingTypingMark) : nil)
  }
}

extension String {
  /// `chip…`, the word being typed, as one can type it.
  fileprivate var replacingTypingMark: String {
    hasSuffix("…") ? String(dropLast()) : self
  }
}
