/// Walks ranges of passages, which earn nothing by being in them.
final class RangesCursor: PassageCursor {
  /// Apart and ascending, none empty.
  private let ranges: [Range<UInt32>]
  private var index = 0
  private var boundIndex = 0

  init(_ ranges: [Range<UInt32>]) {
    self.ranges = ranges.filter { !$0.isEmpty }
  }

  override var cost: Int { ranges.reduce(0) { $0 + $1.count } }
  override var isFilter: Bool { true }

  override func gapEnd(from passage: UInt32) -> UInt32? {
    while boundIndex < ranges.count, ranges[boundIndex].upperBound <= passage { boundIndex += 1 }
    guard boundIndex < ranges.count else { return Self.end }
    let start = ranges[boundIndex].lowerBound
    return start > passage ? start - 1 : nil
  }

  override func bound(from first: UInt32, through last: UInt32) -> Double {
    while boundIndex < ranges.count, ranges[boundIndex].upperBound <= first { boundIndex += 1 }
    return boundIndex < ranges.count && ranges[boundIndex].lowerBound <= last ? 0 : -.infinity
  }

  override func advance(to target: UInt32) -> UInt32 {
    while index < ranges.count, ranges[index].upperBound <= target { index += 1 }
    passage = index < ranges.count ? max(target, ranges[index].lowerBound) : Self.end
    return passage
  }

  override var knownCount: Int? { cost }

  override func keep(_ batch: PassageBatch) {
    var kept = 0
    for place in 0..<batch.count {
      let passage = batch.passages[place]
      while index < ranges.count, ranges[index].upperBound <= passage { index += 1 }
      guard index < ranges.count else { break }
      guard ranges[index].lowerBound <= passage else { continue }
      batch.move(place, to: kept)
      kept += 1
    }
    batch.count = kept
  }
}
