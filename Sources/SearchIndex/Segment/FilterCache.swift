import Synchronization

/// The passages that filters on documents' facts let through, kept from one key to the next.
final class FilterCache: Sendable {
  private static let most = 64
  private let known = Mutex<[QueryNode.Filter: [Range<UInt32>]]>([:])

  func ranges(
    of filter: QueryNode.Filter, orElse find: () -> [Range<UInt32>]
  ) -> [Range<UInt32>] {
    if let ranges = known.withLock({ $0[filter] }) { return ranges }
    let ranges = find()
    known.withLock { known in
      if known.count >= Self.most { known.removeAll() }
      known[filter] = ranges
    }
    return ranges
  }
}
