import BriefingLibrary
import DocumentModel
package import SearchIndex

extension PageMaker {
  /// How many passages a search lists; narrower words find the rest.
  private static let listed = 300

  /// What is found while someone types, with all that stands beside it.
  package func answer(_ text: String) -> SearchAnswer {
    completed(hits(of: text) ?? SearchAnswer(), of: text, counting: Self.mostCounted)
      ?? SearchAnswer()
  }

  /// The passages that are found, and no more; nothing where the search was given up.
  package func hits(
    of text: String, isCancelled: () -> Bool = { false }
  ) -> SearchAnswer? {
    let (query, errors) = Query.typing(text)
    return hits(
      of: query, limit: Self.listed, counting: Self.mostCounted, errors, isCancelled)
  }

  /// What a query finds that nobody types any more, counted to the end.
  package func answer(
    to query: Query, typed text: String, limit: Int, errors: [QueryError] = []
  ) -> SearchAnswer {
    let hits = hits(of: query, limit: limit, counting: .max, errors) { false }
    return completed(hits ?? SearchAnswer(), of: text, counting: Self.mostCounted)
      ?? SearchAnswer()
  }

  private func hits(
    of query: Query, limit: Int, counting most: Int, _ errors: [QueryError],
    _ isCancelled: () -> Bool
  ) -> SearchAnswer? {
    var answer = SearchAnswer()
    answer.errors = errors
    guard let index = snapshot.index, !query.isEmpty else { return answer }
    let context = snapshot.queryContext
    let resolved = query.resolving(read: read)
    let ceiling = most == .max ? .max : most + 1
    guard
      let hits = index.best(resolved, limit: limit, context: context, isCancelled: isCancelled),
      let count = index.count(
        resolved, upTo: ceiling, context: context, isCancelled: isCancelled)
    else { return nil }
    answer.ranked = hits
    answer.hits = grouped(sayingBeforeTitled(hits.map(\.passage), query))
    answer.isTotalAtLeast = count > most
    answer.total = min(count, most)
    answer.rarities = rarities(in: query, index, context, isCancelled)
    return isCancelled() ? nil : answer
  }

  /// The answer with what stands beside the hits: counts, cautions, suggestions.
  ///
  /// - Parameters:
  ///   - answer: The hits.
  ///   - text: The query as it was typed.
  ///   - most: So many passages are counted at most; where there are more, those that are listed,
  ///     and the counts say so.
  ///   - isCancelled: Asked now and then.
  /// - Returns: The same hits with more beside them; nothing where it was given up.
  package func completed(
    _ answer: SearchAnswer, of text: String, counting most: Int,
    isCancelled: () -> Bool = { false }
  ) -> SearchAnswer? {
    let (query, _) = Query.typing(text)
    guard let index = snapshot.index, !query.isEmpty else { return answer }
    var answer = answer
    answer.cautions = cautions(about: query)
    if answer.total == 0 {
      answer.suggestions = suggestions(insteadOf: text, index)
    } else {
      answer.facets = facets(of: answer, query, text, counting: most, isCancelled)
    }
    return isCancelled() ? nil : answer
  }

  /// So many passages are counted by the way; more take longer than a key may.
  package static let soonCounted = 2_000
  /// More passages than these are not counted to the end, and those that are listed stand for them.
  package static let mostCounted = 50_000

  /// Marks what a query finds in this briefing.
  package func highlighter(_ query: Query, rarities: [Double] = []) -> Highlighter {
    Highlighter(query, rarities: rarities, context: snapshot.queryContext)
  }

  /// In the order of the best of each document.
  private func grouped(_ hits: [PassageReference]) -> [PassageReference] {
    var groups: [Document.ID: [PassageReference]] = [:]
    var order: [Document.ID] = []
    for hit in hits {
      if groups[hit.document] == nil { order.append(hit.document) }
      groups[hit.document, default: []].append(hit)
    }
    return order.flatMap { groups[$0] ?? [] }
  }

  /// A document's first passage also answers for its title; where the passage itself has none of the
  /// words, those that do come before it.
  private func sayingBeforeTitled(
    _ hits: [PassageReference], _ query: Query
  ) -> [PassageReference] {
    let highlighter = highlighter(query)
    let titled = Set(
      hits.filter { hit in
        guard hit.number == 1, let (document, passage) = snapshot.passage(hit) else { return false }
        return highlighter.ranges(in: document.text(of: passage), of: hit).isEmpty
          && highlighter.statements(in: hit).isEmpty
      })
    return hits.filter { !titled.contains($0) } + hits.filter { titled.contains($0) }
  }

  /// What a mark of each part says: more, the fewer passages have it (as in BM25, without its scale).
  private func rarities(
    in query: Query, _ index: any PassageSearching, _ context: QueryContext,
    _ isCancelled: () -> Bool
  ) -> [Double] {
    let leaves = query.leaves
    guard leaves.count > 1 else { return [] }
    return leaves.map { leaf in
      let found = index.count(
        leaf, upTo: Self.mostCounted, context: context, isCancelled: isCancelled)
      return 1 / Double(1 + (found ?? 0)).squareRoot().squareRoot()
    }
  }
}
