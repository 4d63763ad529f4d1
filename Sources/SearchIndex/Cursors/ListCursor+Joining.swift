extension ListCursor {
  /// Calls `found` for those of some ascending passages that are in the list; where they are to be
  /// placed, it then stands on them.
  ///
  /// Blocks in which none is worth it, by the block's bound, are not unpacked. Where many passages
  /// meet in a dense block, its slots are written in a table by passage; stale slots in there are told
  /// by the passages that they do not lead to.
  @inline(__always)
  func forEachMatch(
    _ passages: UnsafePointer<UInt32>, _ count: Int, _ table: UnsafeMutablePointer<UInt8>,
    isPlaced: Bool = true, isWorth: (_ index: Int, _ bound: Double) -> Bool,
    found: (_ index: Int) -> Void
  ) {
    var start = 0
    while start < count {
      let next = reader.block(notBefore: passages[start], from: max(block, 0))
      guard next < reader.blockCount else { return }
      let last = reader.last(of: next)
      var end = start + 1
      while end < count, passages[end] <= last { end += 1 }
      let bound = ScoreBound.share(reader.bound(of: next))
      while start < end, !isWorth(start, bound) { start += 1 }
      guard start < end else { continue }
      if next != block || isPacked, var marks = reader.marks(of: next) {
        enterPacked(next)
        for index in start..<end where isWorth(index, bound) && marks.contains(passages[index]) {
          if isPlaced { stand(at: marks.slot(of: passages[index])) }
          found(index)
        }
        start = end
        continue
      }
      open(next)
      if end - start >= Self.fewPassages, span < PassageBatch.tableSize {
        layOut(in: table)
        for index in start..<end where isWorth(index, bound) {
          if find(passages[index], in: table) { found(index) }
        }
      } else {
        for index in start..<end where isWorth(index, bound) {
          if find(passages[index]) { found(index) }
        }
      }
      start = end
    }
  }

  /// Fewer are searched for.
  private static let fewPassages = 8

  /// Keeps the passages that are in the list too, and adds what they earn.
  func join(_ batch: PassageBatch) {
    let (passages, scores, needed, scale) = (batch.passages, batch.scores, batch.needed, scale)
    var kept = 0
    if batch.isScored {
      forEachMatch(passages, batch.count, batch.table) { index, bound in
        scores[index] + scale * bound > needed
      } found: { index in
        let score = scores[index] + scale * scorer.share(weight(), passages[index], form)
        guard score > needed else { return }
        batch.move(index, to: kept)
        scores[kept] = score
        kept += 1
      }
    } else {
      forEachMatch(passages, batch.count, batch.table, isPlaced: false) { _, _ in
        true
      } found: { index in
        passages[kept] = passages[index]
        kept += 1
      }
    }
    batch.count = kept
  }

  /// Keeps the passages that are in the list too, and writes the numbers of these in it, by their
  /// origins.
  func locate(_ batch: PassageBatch, _ numbers: UnsafeMutablePointer<UInt32>) {
    let (passages, origins) = (batch.passages, batch.origins)
    var kept = 0
    forEachMatch(passages, batch.count, batch.table) { _, _ in
      true
    } found: { index in
      passages[kept] = passages[index]
      origins[kept] = origins[index]
      numbers[Int(origins[kept])] = place
      kept += 1
    }
    batch.count = kept
  }

  /// What a passage earns, by its number in the list.
  @inline(__always)
  func score(_ place: UInt32, _ passage: UInt32) -> Double {
    scale * scorer.share(weight(ofPlace: place), passage, form)
  }

  /// Fills the batch from one block; origins are slots of it.
  func fillFromBlock(
    _ batch: PassageBatch, from first: UInt32, through last: UInt32
  ) -> UInt32 {
    batch.count = 0
    let start = advance(to: first)
    guard start <= last, start != Self.end else { return start }
    let run = run(through: last)
    let (passages, scores, needed) = (batch.passages, batch.scores, batch.needed)
    let (origins, scale) = (batch.origins, scale)
    var count = 0
    if batch.isScored {
      forEachShare(in: run) { slot, passage, share in
        let score = scale * share
        passages[count] = passage
        scores[count] = score
        origins[count] = UInt8(truncatingIfNeeded: slot)
        count += score > needed ? 1 : 0
      }
    } else {
      passages.update(from: slots(run), count: run.count)
      count = run.count
      for (index, slot) in run.enumerated() { origins[index] = UInt8(truncatingIfNeeded: slot) }
    }
    batch.count = count
    return passage(at: run.upperBound - 1) + 1
  }
}
