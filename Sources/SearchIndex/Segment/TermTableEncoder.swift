/// Writes a ``TermTable``, term by term in the order of their bytes.
struct TermTableEncoder {
  private(set) var count = 0
  private(set) var groups: [UInt8] = []
  private(set) var details: [UInt8] = []
  private(set) var bytes: [UInt8] = []
  private var groupBytes = 0

  /// Adds a term whose postings and positions start at `places` and take as many bytes as `sizes`.
  mutating func append(
    _ term: some Collection<UInt8>, passages: Int, places: (postings: Int, positions: Int),
    sizes: (postings: Int, positions: Int)
  ) {
    startRow(places)
    bytes.append(contentsOf: term)
    details.appendVarint(UInt32(passages))
    details.appendVarint(UInt32(sizes.postings))
    details.appendVarint(UInt32(sizes.positions))
    count += 1
  }

  /// Says where everything ends.
  mutating func finish(at places: (postings: Int, positions: Int)) {
    startRow(places)
    let size = (groups.count + TermTable.rowSize - 1) / TermTable.rowSize * TermTable.rowSize
    groups.append(contentsOf: repeatElement(0, count: size - groups.count))
  }

  private mutating func startRow(_ places: (postings: Int, positions: Int)) {
    if count % TermTable.groupSize == 0 {
      groupBytes = bytes.count
      for place in [groupBytes, places.postings, places.positions, details.count] {
        groups.appendFixed(UInt32(truncatingIfNeeded: place))
      }
    }
    groups.appendFixed(UInt16(bytes.count - groupBytes))
  }
}
