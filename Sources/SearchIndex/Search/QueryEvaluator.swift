import DocumentModel

/// Answers a query's tree from its leaves up, over one index.
struct QueryEvaluator {
  let index: MemoryIndex
  let context: QueryContext

  func matches(of root: QueryNode) -> Matches {
    matches(of: root, in: .everywhere)
  }

  private func matches(of node: QueryNode, in zone: Zone) -> Matches {
    switch node {
    case .pattern(let pattern): PatternFinder(index: index, zone: zone).matches(of: pattern)
    case .filter(let filter): matches(of: filter)
    case .all(let nodes): all(nodes, in: zone)
    case .any(let nodes): any(nodes, in: zone)
    case .not(let node): matches(of: node, in: zone).complement(of: index.passages.count)
    }
  }

  private func any(_ nodes: [QueryNode], in zone: Zone) -> Matches {
    nodes.map { matches(of: $0, in: zone) }
      .sorted { $0.count < $1.count }
      .reduce(Matches()) { $0.union($1) }
  }

  /// An `in:title` beside other things says where they are looked for; alone it is a filter.
  private func all(_ nodes: [QueryNode], in zone: Zone) -> Matches {
    let zone = nodes.lazy.compactMap(\.zone).first ?? zone
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
    let everything = { Matches(unscored: Array(0..<UInt32(index.passages.count))) }
    let kept = wanted.dropFirst().reduce(wanted.first ?? everything()) { $0.intersection($1) }
    return unwanted.reduce(kept) { $0.subtracting(matches(of: $1, in: zone)) }
  }

  private func matches(of filter: QueryNode.Filter) -> Matches {
    guard let queryOperator = QueryOperator.named(filter.name) else { return Matches() }
    switch queryOperator.selection(filter.value, context) {
    case .titles:
      let titled = index.passages.indices.filter { index.passages[$0].hasTitle }
      return Matches(unscored: titled.map(UInt32.init))
    case .passages(let references):
      return Matches(unscored: references.compactMap(index.passage).sorted())
    case .documents(let isSelected):
      let ranges = index.documents.lazy.filter { isSelected($0.facts) }.map(\.passages)
      return Matches(unscored: ranges.flatMap { $0.map(UInt32.init) })
    }
  }
}

extension QueryNode {
  /// Where the nodes beside this one are looked for, if it says so.
  fileprivate var zone: Zone? {
    switch self {
    case .filter(let filter) where filter.name == QueryOperator.inTitle.name: .titles
    case .not(.filter(let filter)) where filter.name == QueryOperator.inTitle.name: .text
    default: nil
    }
  }
}
