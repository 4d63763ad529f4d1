/// Walks one list of an index file, a block at a time.
final class ListCursor: WeightCursor {
  let reader: PostingsReader
  private let passages: UnsafeMutablePointer<UInt32>
  let weights: UnsafeMutablePointer<UInt32>
  /// The block whose passages are unpacked, and that whose weights are; none at first.
  private(set) var block = -1
  /// Whether its passages were left packed.
  private(set) var isPacked = false
  var weightBlock = -1
  private(set) var index = 0
  private var blockEnd = 0
  /// Behind the positions of each passage, then how many each has, and the block they are of.
  let ends: UnsafeMutablePointer<UInt32>
  var endsBlock = -1
  /// The block of which positions were asked for last.
  var askedBlock = -1
  /// Where bounds were asked for last.
  private var boundBlock = 0

  init(
    _ reader: PostingsReader, _ scorer: PassageScorer, form: PostingForm = .word, scale: Double = 1
  ) {
    self.reader = reader
    passages = .allocate(capacity: 4 * BlockPacking.size)
    passages.initialize(repeating: 0, count: 4 * BlockPacking.size)
    weights = passages + BlockPacking.size
    ends = weights + BlockPacking.size
    super.init(scorer, form: form, scale: scale)
  }

  deinit {
    passages.deallocate()
  }

  override var cost: Int { reader.count }

  override func advance(to target: UInt32) -> UInt32 {
    if isPacked { unpack(block) }
    if block < 0 || target > passages[blockEnd - 1] {
      guard openBlock(holding: target) else {
        passage = Self.end
        return passage
      }
    }
    var low = index
    if passages[low] < target {
      low += 1
      if passages[low] < target { low = firstIndex(notBefore: target, from: low) }
    }
    index = low
    passage = passages[low]
    return passage
  }

  /// The target is in the block, or before a passage of it.
  @inline(__always)
  private func firstIndex(notBefore target: UInt32, from start: Int) -> Int {
    var low = start
    var length = blockEnd - start
    while length > 1 {
      let half = length >> 1
      low = passages[low + half - 1] < target ? low + half : low
      length -= half
    }
    return low
  }

  private func openBlock(holding target: UInt32) -> Bool {
    let next = reader.block(notBefore: target, from: block + 1)
    guard next < reader.blockCount else {
      block = reader.blockCount - 1
      return false
    }
    unpack(next)
    return passages[blockEnd - 1] >= target
  }

  private func unpack(_ next: Int) {
    blockEnd = reader.count(of: next)
    reader.decodePassages(of: next, into: passages)
    block = next
    index = 0
    isPacked = false
  }

  override func weight() -> UInt32 {
    if weightBlock != block { _ = unpackedWeights(of: block) }
    return weights[index]
  }

  override var list: ListCursor? { self }

  override func windowEnd(from passage: UInt32) -> UInt32 {
    boundBlock = reader.block(notBefore: passage, from: boundBlock)
    return boundBlock < reader.blockCount ? reader.last(of: boundBlock) : Self.end
  }

  override func shareBound(from first: UInt32, through last: UInt32) -> Double {
    boundBlock = reader.block(notBefore: first, from: boundBlock)
    guard boundBlock < reader.blockCount else { return 0 }
    let end = min(reader.block(notBefore: last, from: boundBlock) + 1, reader.blockCount)
    return ScoreBound.share(reader.bound(of: boundBlock..<end))
  }

  override func fill(
    _ batch: PassageBatch, from first: UInt32, through last: UInt32
  ) -> UInt32 {
    fillFromBlock(batch, from: first, through: last)
  }

  override func keep(_ batch: PassageBatch) { join(batch) }

  override func lookUp(_ batch: PassageBatch) {
    let (found, isScored) = (batch.found, batch.isScored)
    forEachMatch(batch.passages, batch.count, batch.table, isPlaced: isScored) { _, _ in
      true
    } found: { index in
      found[index] = isScored ? weight() : 1
    }
  }

  override var knownCount: Int? { reader.count }

  override func shareFloor(ofBest limit: Int) -> Double {
    guard reader.blockCount > BlockSample.size else { return 0 }
    return BlockSample(reader).shareFloor(ofBest: limit) { scorer.share($0, $1, form) }
  }
}

/// Inside the block that is unpacked.
extension ListCursor {
  @inline(__always)
  func open(_ next: Int) {
    if next != block || isPacked { unpack(next) }
  }

  /// Stands in a block whose passages are not needed.
  @inline(__always)
  func enterPacked(_ next: Int) {
    block = next
    isPacked = true
  }

  @inline(__always)
  func stand(at slot: Int) {
    index = slot
  }

  /// Passages from the block's first to its last, less one.
  @inline(__always)
  var span: UInt32 { passages[blockEnd - 1] - passages[0] }

  @inline(__always)
  func passage(at slot: Int) -> UInt32 { passages[slot] }

  @inline(__always)
  func slots(_ run: Range<Int>) -> UnsafePointer<UInt32> {
    UnsafePointer(passages + run.lowerBound)
  }

  /// The slots from where it stands to the last one that is not behind a passage.
  @inline(__always)
  func run(through last: UInt32) -> Range<Int> {
    let isWhole = passages[blockEnd - 1] <= last
    return index..<(isWhole ? blockEnd : firstIndex(notBefore: last + 1, from: index))
  }

  @inline(__always)
  func forEachShare(
    in run: Range<Int>, _ body: (_ slot: Int, _ passage: UInt32, _ share: Double) -> Void
  ) {
    _ = weight()
    for slot in run {
      body(slot, passages[slot], scorer.share(weights[slot], passages[slot], form))
    }
  }

  @inline(__always)
  func layOut(in table: UnsafeMutablePointer<UInt8>) {
    let first = passages[0]
    for slot in 0..<blockEnd {
      table[Int(passages[slot] &- first)] = UInt8(truncatingIfNeeded: slot)
    }
  }

  /// Whether the passage is in the block, which was laid out; moves there if so.
  @inline(__always)
  func find(_ passage: UInt32, in table: UnsafePointer<UInt8>) -> Bool {
    let distance = passage &- passages[0]
    guard distance < PassageBatch.tableSize else { return false }
    let slot = Int(table[Int(distance)])
    guard slot < blockEnd, passages[slot] == passage else { return false }
    index = slot
    return true
  }

  /// Whether the passage is in the block, at or behind where it stands; moves there.
  @inline(__always)
  func find(_ passage: UInt32) -> Bool {
    index = firstIndex(notBefore: passage, from: index)
    return passages[index] == passage
  }
}

extension ListCursor {
  /// Adds scores at the places of passages behind `start`, marks these, and moves to the first at or behind `end`.
  func addScores(
    to scores: UnsafeMutablePointer<Double>, _ marks: UnsafeMutablePointer<UInt64>,
    from start: UInt32, before end: UInt32
  ) {
    let scale = scale
    forEachRun(before: end) { run in
      for slot in run {
        let share = scorer.share(weights[slot], passages[slot], form)
        let place = Int(passages[slot] - start)
        scores[place] += scale * share
        marks[place >> 6] |= 1 &<< UInt64(place & 63)
      }
    }
  }

  /// Sets ones at the places of passages behind `start`, and moves behind the places.
  func mark(in marks: UnsafeMutableRawBufferPointer, from start: UInt32) {
    let end = start > Self.end - UInt32(marks.count) ? Self.end : start + UInt32(marks.count)
    forEachRun(before: end, isWeighed: false) { run in
      for slot in run { marks[Int(passages[slot] - start)] = 1 }
    }
  }

  /// Calls `body` with the stretches of blocks from where it stands to `end`, unpacked.
  @inline(__always)
  private func forEachRun(
    before end: UInt32, isWeighed: Bool = true, _ body: (Range<Int>) -> Void
  ) {
    while passage < end {
      let isWhole = passages[blockEnd - 1] < end
      let stop = isWhole ? blockEnd : firstIndex(notBefore: end, from: index)
      if isWeighed { _ = weight() }
      body(index..<stop)
      _ = advance(to: isWhole ? passages[blockEnd - 1] + 1 : end)
    }
  }
}
