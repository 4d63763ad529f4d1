/// Walks passages that were gathered before the search, with the weights of a word in them.
final class ArrayCursor: WeightCursor {
  private let passages: [UInt32]
  private let weights: [UInt8]
  /// What each 128 passages earn at most; worked out when a search asks for it first.
  private lazy var bounds: [Double] = stride(from: 0, to: passages.count, by: BlockPacking.size)
    .map { start in
      var best = 0.0
      for index in start..<min(start + BlockPacking.size, passages.count) {
        best = max(best, scorer.startShare(UInt32(weights[index]), passages[index]))
      }
      return best
    }
  private var index = 0
  private var boundBlock = 0

  init(_ merged: MergedLists, _ scorer: PassageScorer, scale: Double = 1) {
    passages = merged.passages
    weights = merged.weights
    super.init(scorer, form: .start, scale: scale)
  }

  override var cost: Int { passages.count }

  override func advance(to target: UInt32) -> UInt32 {
    index = passages.firstIndex(notBefore: target, galloping: index)
    passage = index < passages.count ? passages[index] : Self.end
    return passage
  }

  override func weight() -> UInt32 { UInt32(weights[index]) }

  private func last(of block: Int) -> UInt32 {
    passages[min((block + 1) * BlockPacking.size, passages.count) - 1]
  }

  override func windowEnd(from passage: UInt32) -> UInt32 {
    while boundBlock < bounds.count, last(of: boundBlock) < passage { boundBlock += 1 }
    return boundBlock < bounds.count ? last(of: boundBlock) : Self.end
  }

  override func shareBound(from first: UInt32, through last: UInt32) -> Double {
    while boundBlock < bounds.count, self.last(of: boundBlock) < first { boundBlock += 1 }
    var block = boundBlock
    var best = 0.0
    while block < bounds.count {
      best = max(best, bounds[block])
      if self.last(of: block) >= last { break }
      block += 1
    }
    return best
  }

  override func count() -> Int { passages.count }

  override func shareFloor(ofBest limit: Int) -> Double {
    guard limit > 0, bounds.count >= limit else { return 0 }
    // As many blocks have a passage each that earns its block's bound.
    return bounds.sorted(by: >)[limit - 1]
  }
}

/// Walks what a ``QueryEvaluator`` found, for the parts of a query that have no faster way.
final class MatchesCursor: PassageCursor {
  private let matches: Matches
  private let most: Double
  private var index = 0

  init(_ matches: Matches) {
    self.matches = matches
    most = matches.scores.max() ?? 0
  }

  override var cost: Int { matches.count }

  override func advance(to target: UInt32) -> UInt32 {
    index = matches.passages.firstIndex(notBefore: target, galloping: index)
    passage = index < matches.count ? matches.passages[index] : Self.end
    return passage
  }

  override func score() -> Double { matches.scores[index] }
  override func bound(from first: UInt32, through last: UInt32) -> Double { most }
  override func count() -> Int { matches.count }
}

/// Walks ranges of passages, which earn nothing by being in them.
final class RangesCursor: PassageCursor {
  /// Apart and ascending.
  private let ranges: [Range<UInt32>]
  private var index = 0
  private var boundIndex = 0

  init(_ ranges: [Range<UInt32>]) {
    self.ranges = ranges
  }

  override var cost: Int { ranges.reduce(0) { $0 + $1.count } }
  override var isFilter: Bool { true }

  override func bound(from first: UInt32, through last: UInt32) -> Double {
    while boundIndex < ranges.count, ranges[boundIndex].upperBound <= first { boundIndex += 1 }
    return boundIndex < ranges.count && ranges[boundIndex].lowerBound <= last ? 0 : -.infinity
  }

  override func advance(to target: UInt32) -> UInt32 {
    while index < ranges.count, ranges[index].upperBound <= target { index += 1 }
    passage = index < ranges.count ? max(target, ranges[index].lowerBound) : Self.end
    return passage
  }

  override func count() -> Int { cost }
}

extension [UInt32] {
  /// The index of the first number that is not less, from `start` on; steps double, then halve.
  func firstIndex(notBefore number: UInt32, galloping start: Int) -> Int {
    var low = start
    var step = 1
    while low + step <= count, self[low + step - 1] < number {
      low += step
      step *= 2
    }
    return self[low..<Swift.min(low + step, count)].firstIndex(notBefore: number)
  }
}
