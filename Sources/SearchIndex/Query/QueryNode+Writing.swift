extension Query {
  /// The query in its own language, for a definition or a script.
  ///
  /// ``init(parsing:analysis:)`` reads it without an error and finds the same, but for the word that
  /// was being typed, which is whole now.
  package var written: String { root?.finished.written ?? "" }
}

extension QueryNode {
  /// As it would be typed; `finished` beforehand.
  var written: String {
    switch self {
    case .pattern(let pattern): pattern.description
    case .filter(let filter): filter.written
    case .near(let near): "\(near.left) NEAR/\(near.distance) \(near.right)"
    case .all(let nodes): nodes.map(\.writtenInRow).joined(separator: " ")
    case .any(let nodes): nodes.map(\.writtenBetweenOr).joined(separator: " OR ")
    case .not(let node): "-\(node.writtenBehindMinus)"
    }
  }

  var writtenInRow: String {
    switch self {
    case .all, .any: "(\(written))"
    case .pattern, .filter, .near, .not: written
    }
  }

  private var writtenBetweenOr: String {
    if case .any = self { "(\(written))" } else { written }
  }

  private var writtenBehindMinus: String {
    switch self {
    case .pattern, .filter: written
    case .near, .all, .any, .not: "(\(written))"
    }
  }
}

extension QueryNode.Filter {
  var written: String {
    let isPlain = value.allSatisfy { $0.isLetter || $0.isNumber || "-._/".contains($0) }
    return "\(name):\(isPlain ? value : value.inQuotationMarks)"
  }
}

extension String {
  /// The text between quotation marks; blanks keep a letter that would join the mark beside it (Unicode
  /// TR29) from doing so.
  var inQuotationMarks: String {
    let quoted = "\"\(self)\""
    return quoted.first == "\"" && quoted.last == "\"" ? quoted : "\" \(self) \""
  }
}
