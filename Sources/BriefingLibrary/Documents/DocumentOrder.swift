import DocumentModel

/// The order in which documents are read: what introduces the others, then by date and path.
enum DocumentOrder {
  private static let introductions: Set<Document.ID> = ["overview", "readme"]

  static func sorted(_ documents: [Document]) -> [Document] {
    documents.sorted { left, right in
      let ranks = (rank(of: left), rank(of: right))
      if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
      if let first = left.metadata.datePublished, let second = right.metadata.datePublished,
        ranks.0 == Rank.dated, first != second
      {
        return first < second
      }
      return left.path.comesBefore(right.path)
    }
  }

  private enum Rank: Int, Comparable {
    case introduction, dated, undated

    static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  private static func rank(of document: Document) -> Rank {
    if introductions.contains(document.id) { return .introduction }
    return document.metadata.datePublished == nil ? .undated : .dated
  }
}
