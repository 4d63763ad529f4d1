import ActorAnalysis
import BriefingLibrary
import DocumentModel
import SearchIndex

extension PageMaker {
  /// How many values of a facet are shown.
  private static let mostValues = 12

  /// Counts what was found by issue, actor, source and month.
  func facets(
    of answer: SearchAnswer, _ query: Query, _ text: String, counting most: Int,
    _ isCancelled: () -> Bool
  ) -> [SearchFacet] {
    guard let index = snapshot.index else { return [] }
    let passages =
      answer.total <= answer.hits.count || answer.total > most || answer.isTotalAtLeast
      ? answer.hits
      : (index.best(
        query.resolving(read: read), limit: answer.total, context: snapshot.queryContext,
        isCancelled: isCancelled) ?? []).map(\.passage)
    if isCancelled() { return [] }
    let counter = FacetCounter(
      snapshot: snapshot, passages: passages, query: query, text: QueryText(text),
      isExact: passages.count == answer.total && !answer.isTotalAtLeast)
    return [counter.issues, counter.actors, counter.sources, counter.months].compactMap { facet in
      facet.values.isEmpty ? nil : facet.limited(to: Self.mostValues)
    }
  }

  /// The facets as the lists beside the page; each entry leads to the query narrowed to it.
  func listings(of facets: [SearchFacet]) -> [Listing] {
    facets.map { facet in
      let isFound = facet.name == "actor" && hasOnlyFoundActors
      return Listing(
        title: facet.title + (isFound ? ", found" : ""),
        entries: facet.values.map {
          Listing.Entry(
            $0.label, count: $0.count, isAtLeast: !facet.isExact, target: .search($0.query))
        })
    }
  }
}

extension SearchFacet {
  fileprivate func limited(to count: Int) -> SearchFacet {
    SearchFacet(title: title, name: name, values: Array(values.prefix(count)), isExact: isExact)
  }
}

/// Counts passages, each value exactly as often as the query narrowed to it finds them.
private struct FacetCounter {
  let snapshot: BriefingSnapshot
  let passages: [PassageReference]
  let query: Query
  let text: QueryText
  let isExact: Bool

  private func facet(
    _ title: String, _ name: String, _ counts: [(label: String, value: String, count: Int)]
  ) -> SearchFacet {
    let chosen = Set(query.values(of: name))
    return SearchFacet(
      title: title, name: name,
      values: counts.filter { !chosen.contains($0.value) }.map {
        SearchFacet.Value(
          label: $0.label, count: $0.count, query: text.narrowed(by: name, $0.value))
      }, isExact: isExact)
  }

  var issues: SearchFacet {
    var counts: [Issue.ID: Int] = [:]
    for passage in passages {
      for issue in snapshot.analysis?.issues(of: passage) ?? [] { counts[issue, default: 0] += 1 }
    }
    return facet(
      "Issues", "issue",
      snapshot.briefing.issues.compactMap { issue in
        counts[issue.id].map { (issue.name, issue.id.rawValue, $0) }
      })
  }

  var actors: SearchFacet {
    guard let graph = snapshot.analysis?.graph else { return facet("Actors", "actor", []) }
    let named = graph.actors(in: passages).prefix(24).compactMap { snapshot.actor($0.actor) }
    // Names that may mean several count for each here, as they do for the operator.
    let counts = zip(named, graph.counts(of: named.map(\.id), in: passages)).map { actor, count in
      (actor.name, snapshot.queryName(of: actor), count)
    }
    return facet("Actors", "actor", counts.sorted { ($1.2, $0.0) < ($0.2, $1.0) })
  }

  /// Of each document in which something was found, how much.
  private var documents: [(metadata: DocumentMetadata, count: Int)] {
    var counts: [Document.ID: Int] = [:]
    for passage in passages { counts[passage.document, default: 0] += 1 }
    return counts.compactMap { id, count in snapshot.document(id).map { ($0.metadata, count) } }
  }

  var sources: SearchFacet {
    let counts = counts(by: "source") { metadata in
      metadata.publisher.map { ($0, $0) }
    } key: {
      $0.publisher ?? ""
    }
    return facet(
      "Sources", "source", counts.sorted { ($1.count, $0.label) < ($0.count, $1.label) })
  }

  /// The months with most passages, the latest first.
  var months: SearchFacet {
    let counts = counts(by: "date") { metadata in
      guard let edtf = metadata.datePublished?.edtf, let month = FuzzyDate(String(edtf.prefix(7))),
        edtf.utf8.count >= 7, month.start?.month != nil
      else { return nil }
      return (month.display, month.edtf)
    } key: {
      $0.datePublished?.edtf ?? ""
    }
    return facet(
      "Months", "date",
      counts.sorted { ($1.count, $1.value) < ($0.count, $0.value) }.prefix(12)
        .sorted { $0.value > $1.value })
  }

  /// Documents that have the same `key` are looked at once; a value counts all that it lets through.
  private func counts(
    by name: String, value: (DocumentMetadata) -> (label: String, value: String)?,
    key: (DocumentMetadata) -> String
  ) -> [(label: String, value: String, count: Int)] {
    var groups: [String: (metadata: DocumentMetadata, count: Int)] = [:]
    for (metadata, count) in documents {
      groups[key(metadata), default: (metadata, 0)].count += count
    }
    var values: [String: String] = [:]
    var direct: [String: Int] = [:]
    for group in groups.values {
      guard let (label, value) = value(group.metadata) else { continue }
      values[value] = label
      direct[value, default: 0] += group.count
    }
    let best = direct.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(24)
    return best.map { value, _ in
      let count = groups.values.reduce(0) {
        $0 + (QueryOperator.passes(name, value, $1.metadata) ? $1.count : 0)
      }
      return (values[value] ?? value, value, count)
    }
  }
}
