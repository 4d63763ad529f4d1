import DocumentModel
import SearchIndex

extension PageMaker {
  /// The query without what narrowed it last; nothing where nothing does.
  package static func widened(_ query: String) -> String? { QueryText(query).widened }

  /// A query as the definition of an issue has it, which the strict parser reads.
  package static func definition(of query: String) -> String {
    if (try? Query(parsing: query)) != nil { return query }
    return Query.forgiving(query).query.written
  }

  /// What an issue made from a query may be called: its first words, the first with a capital.
  package static func suggestedName(for query: String) -> String {
    let words = Query.typing(query).query.leaves.map { leaf in
      String(leaf.written.filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == " " })
    }
    let name = words.joined(separator: ", ").shortened(to: 40)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// The hits of a search that was typed.
  package func page(of answer: SearchAnswer, typed text: String) -> Page {
    page(of: answer, to: Query.typing(text).query, typed: text)
  }

  /// The page of a search before its hits are there; nothing for what is no search.
  package func emptyPage(for location: Location) -> Page? {
    guard case .search(let text) = location, !text.allSatisfy(\.isWhitespace) else { return nil }
    return Page(
      location: location, title: "Search",
      blocks: Blocks([.heading(level: 1, [Span(text), Span("  …", .muted)])]))
  }
}
