import BriefingLibrary
import SearchIndex

extension PageMaker {
  private static let mostSuggestions = 4
  /// So many words of a query are tried without, so that a pasted page costs no more than a line.
  private static let mostTried = 8

  /// What finds something where a query finds nothing: words spelled nearly so in place of words that
  /// the index has not, and the query without each of its words.
  func suggestions(insteadOf text: String, _ index: any PassageSearching) -> [SearchSuggestion] {
    var seen: Set<String> = []
    var suggestions: [SearchSuggestion] = []
    for (label, query) in spelledAlike(text, index) + without(text)
    where suggestions.count < Self.mostSuggestions && seen.insert(query).inserted {
      let found = passages(query, index)
      if found > 0 {
        suggestions.append(SearchSuggestion(label: label, query: query, passages: found))
      }
    }
    return suggestions
  }

  private func passages(_ text: String, _ index: any PassageSearching) -> Int {
    let query = Query.typing(text).query.resolving(read: read)
    return index.count(query, context: snapshot.queryContext)
  }

  private func without(_ text: String) -> [(label: String, query: String)] {
    QueryText(text).relaxations.prefix(Self.mostTried).map { ("without \($0.without)", $0.text) }
  }

  private func spelledAlike(
    _ text: String, _ index: any PassageSearching
  ) -> [(label: String, query: String)] {
    guard let listing = index as? any WordListing else { return [] }
    let words = QueryText(text)
    var near: [(word: String, others: [String])] = []
    for word in words.words.prefix(Self.mostTried) {
      let isStart = word == words.growingWord
      if passages(word + (isStart ? "" : " "), index) == 0 {
        near.append((word, listing.words(spelledLike: word)))
      }
    }
    let best = near.compactMap { word, others in others.first.map { (word, $0) } }
    let single = near.flatMap { word, others in
      others.map { ("“\($0)” for “\(word)”", words.replacing([word: $0])) }
    }
    guard best.count > 1 else { return single }
    let together = words.replacing(Dictionary(best, uniquingKeysWith: { first, _ in first }))
    return [("all spelled nearly so", together)] + single
  }
}

extension WordListing {
  /// A letter away, else two; the two in most passages.
  fileprivate func words(spelledLike word: String) -> [String] {
    for changes in 1...(word.count < 4 ? 1 : 2) {
      let found = words(.spelled(word.lowercased(), changes: changes), limit: 2).words
      if !found.isEmpty { return found }
    }
    return []
  }
}
