import BriefingLibrary
import DocumentModel
package import SearchIndex

extension PageMaker {
  /// How many passages a search lists; narrower words find the rest.
  private static let listed = 300

  /// What is found while someone types, with all that stands beside it.
  package func answer(_ text: String) -> SearchAnswer {
    completed(hits(of: text), of: text, counting: Self.mostCounted)
  }

  /// The passages that are found, and no more.
  package func hits(of text: String) -> SearchAnswer {
    let (query, errors) = Query.typing(text)
    return hits(of: query, limit: Self.listed, errors: errors)
  }

  /// The same for a query that nobody types any more.
  package func answer(
    to query: Query, typed text: String, limit: Int, errors: [QueryError] = []
  ) -> SearchAnswer {
    completed(
      hits(of: query, limit: limit, errors: errors), of: text, counting: Self.mostCounted)
  }

  private func hits(of query: Query, limit: Int, errors: [QueryError]) -> SearchAnswer {
    var answer = SearchAnswer()
    answer.errors = errors
    guard let index = snapshot.index, !query.isEmpty else { return answer }
    let context = snapshot.queryContext
    let result = index.search(query.resolving(read: read), limit: limit, context: context)
    answer.hits = grouped(sayingBeforeTitled(result.hits.map(\.passage), query))
    answer.ranked = result.hits
    answer.total = result.total
    answer.rarities = rarities(in: query, index, context)
    return answer
  }

  /// The answer with what stands beside the hits: counts, cautions, suggestions.
  ///
  /// - Parameters:
  ///   - answer: The hits.
  ///   - text: The query as it was typed.
  ///   - most: So many passages are counted at most; where there are more, those that are listed,
  ///     and the counts say so.
  /// - Returns: The same hits with more beside them.
  package func completed(
    _ answer: SearchAnswer, of text: String, counting most: Int
  ) -> SearchAnswer {
    let (query, _) = Query.typing(text)
    guard let index = snapshot.index, !query.isEmpty else { return answer }
    var answer = answer
    answer.cautions = cautions(about: query)
    if answer.total == 0 {
      answer.suggestions = suggestions(insteadOf: text, index)
    } else {
      answer.facets = facets(of: answer, query, text, counting: most)
    }
    return answer
  }

  /// So many passages are counted by the way; more take longer than a key may.
  package static let soonCounted = 2_000
  /// Of more passages than these only those that are listed are counted.
  package static let mostCounted = 50_000

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
    let highlighter = Highlighter(query)
    let titled = Set(
      hits.filter { hit in
        guard hit.number == 1, let (document, passage) = snapshot.passage(hit) else { return false }
        return highlighter.ranges(in: document.text(of: passage)).isEmpty
      })
    return hits.filter { !titled.contains($0) } + hits.filter { titled.contains($0) }
  }

  /// What a mark of each part says: more, the fewer passages have it (as in BM25, without its scale).
  private func rarities(
    in query: Query, _ index: any PassageSearching, _ context: QueryContext
  ) -> [Double] {
    let leaves = query.leaves
    guard leaves.count > 1 else { return [] }
    return leaves.map { leaf in
      let found = index.search(leaf, limit: 0, context: context).total
      return 1 / Double(1 + found).squareRoot().squareRoot()
    }
  }
}
