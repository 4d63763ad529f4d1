import DocumentModel

/// Answers a query's tree from its leaves up, over one index.
struct QueryEvaluator<Index: PostingSource> {
  let index: Index
  let context: QueryContext
  /// Asked now and then; what is found behind a yes is worth nothing.
  var isCancelled: () -> Bool = { false }

  func matches(of root: QueryNode) -> Matches {
    matches(of: root, in: .everywhere)
  }

  func matches(of node: QueryNode, in zone: Zone) -> Matches {
    switch node {
    case .pattern(let pattern): finder(zone).matches(of: pattern)
    case .filter(let filter): matches(of: filter)
    case .near(let near): matches(of: near, in: zone)
    case .all(let nodes): all(nodes, in: zone)
    case .any(let nodes): any(nodes, in: zone)
    case .not(let node): matches(of: node, in: zone).complement(of: index.passageCount)
    }
  }

  private func finder(_ zone: Zone) -> PatternFinder<Index> {
    PatternFinder(
      index: index, zone: zone, collection: context.collection, isCancelled: isCancelled)
  }

  /// Those of both patterns, where they stand near each other.
  private func matches(of near: QueryNode.Near, in zone: Zone) -> Matches {
    let finder = finder(zone)
    let both = finder.matches(of: near.left).intersection(finder.matches(of: near.right))
    let (left, right) = (PatternSpans(of: near.left, finder), PatternSpans(of: near.right, finder))
    var result = Matches()
    for (place, (passage, score)) in zip(both.passages, both.scores).enumerated() {
      if place % 64 == 0, isCancelled() { break }
      let isNear = PatternSpans<Index>.areNear(
        left.spans(in: passage), right.spans(in: passage), within: near.distance)
      if isNear { result.append(passage, score: score) }
    }
    return result
  }

  private func any(_ nodes: [QueryNode], in zone: Zone) -> Matches {
    nodes.map { matches(of: $0, in: zone) }
      .sorted { $0.count < $1.count }
      .reduce(Matches()) { $0.union($1) }
  }

  /// An `in:title` or a `says:` beside other things says where they are looked for; alone it is a
  /// filter.
  private func all(_ nodes: [QueryNode], in zone: Zone) -> Matches {
    let zone = nodes.lazy.compactMap(\.zone).first ?? zone
    if zone != .titles, let speakers = nodes.speakers {
      return said(nodes, by: speakers, in: zone)
    }
    return matches(holding: nodes, in: zone)
  }

  /// Those of all nodes, each looked for in the whole zone.
  func matches(holding nodes: [QueryNode], in zone: Zone) -> Matches {
    var wanted: [Matches] = []
    var unwanted: [QueryNode] = []
    for node in nodes where node.zone != .text {
      if case .not(let node) = node {
        unwanted.append(node)
      } else {
        wanted.append(matches(of: node, in: zone))
      }
    }
    wanted.sort { $0.count < $1.count }
    let everything = { Matches(unscored: Array(index.passages)) }
    let kept = wanted.dropFirst().reduce(wanted.first ?? everything()) { $0.intersection($1) }
    return unwanted.reduce(kept) { $0.subtracting(matches(of: $1, in: zone)) }
  }

  func matches(of filter: QueryNode.Filter) -> Matches {
    guard let queryOperator = QueryOperator.named(filter.name) else { return Matches() }
    switch queryOperator.selection(filter.value, context) {
    case .titles:
      return Matches(unscored: index.passages.filter { index.passage($0).hasTitle })
    case .passages(let references):
      return Matches(unscored: index.numbers(of: references))
    case .documents(let isSelected):
      return Matches(unscored: index.ranges(ofDocuments: isSelected).flatMap(\.self))
    case .document(let id):
      return Matches(unscored: index.ranges(ofDocument: id).flatMap(\.self))
    }
  }
}

extension QueryNode {
  /// Where the nodes beside this one are looked for, if it says so.
  var zone: Zone? {
    switch self {
    case .filter(let filter) where filter.name == QueryOperator.inTitle.name: .titles
    case .not(.filter(let filter)) where filter.name == QueryOperator.inTitle.name: .text
    default: nil
    }
  }
}
