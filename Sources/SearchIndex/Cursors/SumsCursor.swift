/// Walks the passages of many words by the weights of all of them, which were added up before the
/// search.
///
/// What a passage earns is asked only where it is short enough to earn what is needed with its sum,
/// which is told of 64 passages at once.
final class SumsCursor: WeightCursor {
  private let sums: PassageSums
  private let count: Int
  private let lengths: LengthClasses
  /// The 64 passages that it stands in, and a bit for each of these that has a sum.
  private var stretch = -1
  private var marks: UInt64 = 0
  /// For each sum the passages that are short enough for a share.
  private var classes = SIMD4(repeating: LengthClasses.all)
  private var neededShare = -Double.infinity

  /// Of so many passages; gives the sums back at the end.
  init(_ sums: PassageSums, count: Int, _ lengths: LengthClasses, _ scorer: PassageScorer) {
    self.sums = sums
    self.count = count
    self.lengths = lengths
    super.init(scorer, form: .start, scale: 1)
  }

  deinit {
    sums.giveBack()
  }

  override var cost: Int { count }
  override var knownCount: Int? { count }

  override func advance(to target: UInt32) -> UInt32 {
    passage = first(notBefore: target)
    return passage
  }

  private func first(notBefore target: UInt32) -> UInt32 {
    let start = Int(target >> 6)
    guard start < lengths.stretchCount else { return Self.end }
    open(start)
    var found = marks & (.max &<< UInt64(target & 63))
    while found == 0 {
      let next = sums.firstTouched(from: stretch + 1)
      guard next < lengths.stretchCount else { return Self.end }
      open(next)
      found = marks
    }
    return UInt32(truncatingIfNeeded: stretch * PassageSums.stretch + found.trailingZeroBitCount)
  }

  @inline(__always)
  private func open(_ next: Int) {
    guard next != stretch else { return }
    marks = sums.marks(in: next)
    stretch = next
  }

  override func weight() -> UInt32 { sums[passage] }

  override func lookUp(_ batch: PassageBatch) {
    for place in 0..<batch.count { batch.found[place] = sums[batch.passages[place]] }
  }

  override func keep(_ batch: PassageBatch) {
    guard !batch.isScored else { return super.keep(batch) }
    lookUp(batch)
    batch.keep(found: true)
  }

  override func shareBound(from first: UInt32, through last: UInt32) -> Double {
    guard last - first < Self.narrow else { return scorer.startShare(PassageSums.most, length: 0) }
    let end = min(Int(last >> 6) + 1, lengths.stretchCount)
    var best = 0.0
    var stretch = sums.firstTouched(from: Int(first >> 6))
    while stretch < end {
      let length = lengths.leastLength(in: stretch)
      best = max(best, scorer.startShare(sums.largest(in: stretch), length: length))
      stretch = sums.firstTouched(from: stretch + 1)
    }
    return best
  }

  /// Passages; in wider stretches it is quicker to look than to say what is to be found.
  private static let narrow: UInt32 = 8192

  override func fill(_ batch: PassageBatch, from first: UInt32, through last: UInt32) -> UInt32 {
    batch.count = 0
    return append(to: batch, from: first, through: last, scale: scale)
  }
}

extension SumsCursor {
  /// As ``fill(_:from:through:)``, behind what the batch has.
  ///
  /// A share is multiplied by `scale`; goes on as long as there is room for 64 passages.
  func append(
    to batch: PassageBatch, from first: UInt32, through last: UInt32, scale: Double
  ) -> UInt32 {
    if batch.isScored, batch.needed > -.infinity { need(batch.needed / scale) }
    let isAll = !batch.isScored || batch.needed == -.infinity
    let end = min(Int(last >> 6) + 1, lengths.stretchCount)
    var stretch = sums.firstTouched(from: Int(first >> 6))
    while stretch < end {
      let start = UInt32(truncatingIfNeeded: stretch * PassageSums.stretch)
      var marks = isAll ? sums.marks(in: stretch) : wanted(in: stretch)
      if marks != 0 {
        guard batch.count <= PassageBatch.capacity - PassageSums.stretch else {
          return max(first, start)
        }
        if start < first { marks &= .max &<< UInt64(first & 63) }
        if last - start < 63 { marks &= .max &>> UInt64(63 - (last & 63)) }
        append(marks, from: start, to: batch, scale: scale)
      }
      stretch = sums.firstTouched(from: stretch + 1)
    }
    return last == Self.end ? last : last + 1
  }

  /// Rounding must not leave out a passage: shares are far more than this apart.
  private static let slack = 0x1p-30

  @inline(__always)
  private func need(_ share: Double) {
    guard share != neededShare else { return }
    neededShare = share
    for sum in 0..<4 {
      classes[sum] = lengths.first { length in
        scorer.startShare(UInt32(sum + 1), length: length) > share - Self.slack
      }
    }
  }

  /// A bit for each of 64 passages that may earn what is needed.
  @inline(__always)
  private func wanted(in stretch: Int) -> UInt64 {
    var marks: UInt64 = 0
    for sum in 0..<4 {
      marks |= sums.marks(in: stretch, ofSum: sum) & lengths.marks(of: classes[sum], in: stretch)
    }
    return marks
  }

  @inline(__always)
  private func append(
    _ marks: UInt64, from start: UInt32, to batch: PassageBatch, scale: Double
  ) {
    var marks = marks
    while marks != 0 {
      let passage = start + UInt32(truncatingIfNeeded: marks.trailingZeroBitCount)
      marks &= marks &- 1
      let score = batch.isScored ? scale * scorer.startShare(sums[passage], passage) : 0
      if score > batch.needed { batch.append(passage, score) }
    }
  }
}
