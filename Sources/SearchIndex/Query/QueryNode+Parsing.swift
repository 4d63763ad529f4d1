extension QueryNode {
  /// What a following `NEAR` is about.
  var nearPattern: Pattern? {
    switch self {
    case .pattern(let pattern): pattern
    case .near(let near): near.right
    case .filter, .all, .any, .not: nil
    }
  }

  /// The same with no word at the cursor.
  var finished: QueryNode {
    switch self {
    case .pattern(let pattern): .pattern(pattern.finished)
    case .filter: self
    case .near(let near):
      .near(
        QueryNode.Near(
          left: near.left.finished, right: near.right.finished, distance: near.distance))
    case .all(let nodes): .all(nodes.map(\.finished))
    case .any(let nodes): .any(nodes.map(\.finished))
    case .not(let node): .not(node.finished)
    }
  }
}
