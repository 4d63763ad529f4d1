/// What a query asks for, as a tree.
indirect enum QueryNode: Hashable, Sendable {
  case pattern(Pattern)
  case filter(Filter)
  case near(Near)
  case all([QueryNode])
  case any([QueryNode])
  case not(QueryNode)

  /// An operator with its value: `actor:"Qin Gang"`.
  struct Filter: Hashable, Sendable {
    /// As in `QueryOperator.all`.
    let name: String
    let value: String
  }
}

extension QueryNode: CustomStringConvertible {
  /// Operators before what they join: `(and (or chip* semiconductor) (not coal))`.
  var description: String {
    switch self {
    case .pattern(let pattern): pattern.description
    case .filter(let filter): filter.description
    case .near(let near): near.description
    case .all(let nodes): "(and \(Self.list(nodes)))"
    case .any(let nodes): "(or \(Self.list(nodes)))"
    case .not(let node): "(not \(node))"
    }
  }

  private static func list(_ nodes: [QueryNode]) -> String {
    nodes.map(\.description).joined(separator: " ")
  }
}

extension QueryNode.Filter: CustomStringConvertible {
  var description: String {
    value.contains(" ") ? "\(name):\"\(value)\"" : "\(name):\(value)"
  }
}

extension QueryNode {
  /// A part of a query that is found by words.
  struct Leaf {
    /// A pattern or a pair of them.
    let node: QueryNode
    /// Within whose words it is looked for, as ``Swift/Array/speakers``; empty where anywhere.
    let speakers: [[String]]
  }

  /// What is found by words and shown where it is found: all that is not left out.
  var shownLeaves: [Leaf] {
    var leaves: [Leaf] = []
    collectLeaves(isShown: true, saidBy: [], into: &leaves)
    return leaves
  }

  private func collectLeaves(isShown: Bool, saidBy speakers: [[String]], into leaves: inout [Leaf])
  {
    switch self {
    case .pattern, .near: if isShown { leaves.append(Leaf(node: self, speakers: speakers)) }
    case .filter: break
    case .all(let nodes):
      let speakers = speakers + (nodes.speakers ?? [])
      for node in nodes { node.collectLeaves(isShown: isShown, saidBy: speakers, into: &leaves) }
    case .any(let nodes):
      for node in nodes { node.collectLeaves(isShown: isShown, saidBy: speakers, into: &leaves) }
    case .not(let node):
      node.collectLeaves(isShown: !isShown, saidBy: speakers, into: &leaves)
    }
  }

  /// Whose words are asked for, and not left out.
  var shownSpeakers: [String] {
    switch self {
    case .filter(let filter): filter.name == QueryOperator.says.name ? [filter.value] : []
    case .all(let nodes), .any(let nodes): nodes.flatMap(\.shownSpeakers)
    case .pattern, .near, .not: []
    }
  }
}

extension QueryNode {
  /// The operators in the order of the text, those that are left out among them.
  var filters: [Filter] {
    switch self {
    case .pattern, .near: []
    case .filter(let filter): [filter]
    case .all(let nodes), .any(let nodes): nodes.flatMap(\.filters)
    case .not(let node): node.filters
    }
  }
}
