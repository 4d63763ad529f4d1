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

  override var knownCount: Int? { passages.count }

  override func fill(
    _ batch: PassageBatch, from first: UInt32, through last: UInt32
  ) -> UInt32 {
    batch.count = 0
    _ = advance(to: first)
    let end = min(index + PassageBatch.capacity, passages.count)
    var count = 0
    while index < end, passages[index] <= last {
      let passage = passages[index]
      let score = batch.isScored ? scale * scorer.startShare(UInt32(weights[index]), passage) : 0
      batch.passages[count] = passage
      batch.scores[count] = score
      count += score > batch.needed ? 1 : 0
      index += 1
    }
    batch.count = count
    return index < passages.count ? passages[index] : Self.end
  }

  override func lookUp(_ batch: PassageBatch) {
    for place in 0..<batch.count {
      let passage = batch.passages[place]
      index = passages.firstIndex(notBefore: passage, galloping: index)
      guard index < passages.count else { return }
      if passages[index] == passage { batch.found[place] = UInt32(weights[index]) }
    }
  }

  override func shareFloor(ofBest limit: Int) -> Double {
    guard limit > 0, bounds.count >= limit else { return 0 }
    // As many blocks have a passage each that earns its block's bound.
    return bounds.sorted(by: >)[limit - 1]
  }
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
