package import DocumentModel

extension QueryOperator {
  /// Somebody has opened the document, or not yet.
  ///
  /// An index does not know; ``Query/resolving(read:)`` puts the documents in its place. Where nobody
  /// has, nothing counts as read.
  static let isRead = QueryOperator(
    name: "is", example: "is:unread",
    help: "the document was not opened yet (is:read: it was)",
    advice: { ReadingWord($0) == nil ? "Write is:unread or is:read." : nil },
    selection: { value, _ in
      let isUnread = ReadingWord(value) == .unread
      return .documents { _ in isUnread }
    })
}

private enum ReadingWord: String {
  case read
  case unread

  init?(_ value: String) {
    self.init(rawValue: value.lowercased())
  }
}

extension Query {
  /// The same query with the documents that were read in the place of `is:read` and `is:unread`.
  package func resolving(read: some Collection<Document.ID>) -> Query {
    guard !values(of: QueryOperator.isRead.name).isEmpty else { return self }
    let documents = read.map(\.rawValue).sorted().map {
      QueryNode.filter(QueryNode.Filter(name: QueryOperator.document.name, value: $0))
    }
    return Query(root: root?.replacingReading(with: .any(documents)))
  }
}

extension QueryNode {
  fileprivate func replacingReading(with read: QueryNode) -> QueryNode {
    switch self {
    case .filter(let filter) where filter.name == QueryOperator.isRead.name:
      ReadingWord(filter.value) == .read ? read : .not(read)
    case .pattern, .filter, .near: self
    case .all(let nodes): .all(nodes.map { $0.replacingReading(with: read) })
    case .any(let nodes): .any(nodes.map { $0.replacingReading(with: read) })
    case .not(let node): .not(node.replacingReading(with: read))
    }
  }
}
