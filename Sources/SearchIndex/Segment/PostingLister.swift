/// Turns a list of a file into one in memory, for what is too rare to be worth a faster way.
struct PostingLister {
  private let postings: PostingsReader
  private let positions: PositionsCursor
  /// Whether all of it stands in titles.
  private let inTitle: Bool
  private var passages: [UInt32] = []
  private var starts: [UInt32] = []
  private var occurrences: [Occurrence] = []

  init(_ postings: PostingsReader, _ positions: PositionsReader, inTitle: Bool) {
    self.inTitle = inTitle
    self.postings = postings
    self.positions = PositionsCursor(positions)
  }

  mutating func list() -> PostingList {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2 * BlockPacking.size) { scratch in
      guard let base = scratch.baseAddress else { return }
      for block in 0..<postings.blockCount { add(block, base, base + BlockPacking.size) }
    }
    starts.append(UInt32(occurrences.count))
    return PostingList(
      passages: passages[...], occurrenceStarts: starts[...], occurrences: occurrences)
  }

  private mutating func add(
    _ block: Int, _ numbers: UnsafeMutablePointer<UInt32>, _ weights: UnsafeMutablePointer<UInt32>
  ) {
    postings.decodePassages(of: block, into: numbers)
    postings.decodeWeights(of: block, into: weights)
    var first = postings.positionsBefore(block)
    for index in 0..<postings.count(of: block) {
      passages.append(numbers[index])
      starts.append(UInt32(occurrences.count))
      let end = first + Int(weights[index])
      positions.forEach(first..<end) { place, width, isInTitle in
        occurrences.append(
          Occurrence(position: Int(place), width: Int(width), inTitle: inTitle || isInTitle))
      }
      first = end
    }
  }
}
