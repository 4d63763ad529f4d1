extension QueryNode {
  /// In whose words the nodes beside this one are looked for; nothing where it does not say.
  ///
  /// `says:roe` gives one actor, `(says:roe OR says:lee)` those of whom any will do.
  var speakers: [String]? {
    switch self {
    case .filter(let filter): filter.name == QueryOperator.says.name ? [filter.value] : nil
    case .any(let nodes):
      nodes.allSatisfy { $0.speakers != nil } ? nodes.flatMap { $0.speakers ?? [] } : nil
    case .pattern, .near, .all, .not: nil
    }
  }

  /// Whether words are asked for, to be there or to be left out.
  var asksForWords: Bool {
    switch self {
    case .pattern, .near: true
    case .filter: false
    case .all(let nodes), .any(let nodes): nodes.contains(where: \.asksForWords)
    case .not(let node): node.asksForWords
    }
  }

  /// What every match must hold, whatever else is left out; nothing where that is anything.
  var withoutNegations: QueryNode? {
    switch self {
    case .pattern, .filter, .near: return self
    case .not: return nil
    case .all(let nodes):
      let parts = nodes.compactMap(\.withoutNegations)
      return parts.isEmpty ? nil : .all(parts)
    case .any(let nodes):
      let parts = nodes.compactMap(\.withoutNegations)
      return parts.count < nodes.count ? nil : .any(parts)
    }
  }
}

extension [QueryNode] {
  /// In whose words the others among these are looked for, where some of them say so: each entry
  /// names actors of whom any will do.
  var speakers: [[String]]? {
    let speakers = compactMap(\.speakers)
    return speakers.isEmpty || !contains(where: \.asksForWords) ? nil : speakers
  }
}
