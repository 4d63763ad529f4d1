/// Says how a query is understood by the index that answers it.
package struct QueryExplainer: Sendable {
  private let index: any PassageSearching
  private let context: QueryContext
  private var words: (any WordListing)? { index as? any WordListing }

  /// How many words stand for all those that a start or a near spelling is found by.
  private static let shownWords = 8

  package init(_ index: any PassageSearching, _ context: QueryContext) {
    self.index = index
    self.context = context
  }

  /// Nothing where nothing is asked for.
  package func explanation(of query: Query) -> QueryExplanation? {
    query.root.map(explanation)
  }

  private func explanation(of node: QueryNode) -> QueryExplanation {
    switch node {
    case .pattern(let pattern): explanation(of: pattern)
    case .filter(let filter):
      leaf(node, filter.written, QueryOperator.named(filter.name)?.help ?? "")
    case .near(let near):
      joint(
        node, "at most \(near.distance) words apart", [.pattern(near.left), .pattern(near.right)])
    case .all(let nodes): joint(node, "all of", nodes)
    case .any(let nodes): joint(node, "any of", nodes)
    case .not(let inner): joint(node, "not", [inner])
    }
  }

  private func joint(
    _ node: QueryNode, _ meaning: String, _ parts: [QueryNode]
  ) -> QueryExplanation {
    QueryExplanation(
      text: "", meaning: meaning, words: [], wordCount: nil, passages: count(node),
      parts: parts.map(explanation))
  }

  private func leaf(
    _ node: QueryNode, _ text: String, _ meaning: String, words: [String] = [],
    wordCount: Int? = nil
  ) -> QueryExplanation {
    QueryExplanation(
      text: text, meaning: meaning, words: words, wordCount: wordCount, passages: count(node),
      parts: [])
  }

  private func count(_ node: QueryNode) -> Int {
    index.count(Query(root: node), context: context)
  }
}

extension QueryExplainer {
  private func explanation(of pattern: Pattern) -> QueryExplanation {
    let node = QueryNode.pattern(pattern)
    guard let word = pattern.singleWord else {
      return leaf(node, pattern.description, Self.meaning(of: pattern))
    }
    let forms = Self.forms(of: word, pattern.matching)
    let found = forms.map { words?.words($0, limit: Self.shownWords) ?? ([], 0) }
    let isFound = words.map { $0.passages(holding: word) > 0 } ?? false
    var seen: Set<String> = [word]
    let others = found.flatMap(\.0).filter { seen.insert($0).inserted }
    let list = Array(((isFound ? [word] : []) + others).prefix(Self.shownWords))
    let count = (found.map(\.1).max() ?? 0) + (isFound ? 1 : 0)
    return leaf(
      node, pattern.description, Self.meaning(of: pattern), words: words == nil ? [] : list,
      wordCount: words == nil ? nil : max(count, list.count))
  }

  private static func forms(of word: String, _ matching: Pattern.Matching) -> [WordForm] {
    switch matching {
    case .written: []
    case .stemmed: [.ending(of: word)]
    case .prefix: [.beginning(word)]
    case .typing: [.ending(of: word), .beginning(word)]
    case .near(let distance): [.ending(of: word), .spelled(word, changes: distance)]
    }
  }

  private static func meaning(of pattern: Pattern) -> String {
    let isPhrase = pattern.elements.count > 1
    return switch pattern.matching {
    case .written where isPhrase: "these words side by side"
    case .written: "as it is written"
    case .prefix where isPhrase: "side by side, the last word may go on"
    case .prefix: "words that begin so"
    case .typing: "in any form, or words that begin so"
    case .near(let distance):
      "in any form, or with \(distance == 1 ? "one letter" : "two letters") changed"
    case .stemmed where pattern.singleCompound != nil: "in one word or in parts"
    case .stemmed where pattern.isPhrase: "these signs side by side"
    case .stemmed: "in any form"
    }
  }
}
