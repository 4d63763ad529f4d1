/// Walks the passages in any of several lists, a window of passages at a time.
///
/// Where it finds passages for others, the lists that matter add their scores at the places of the
/// window's passages, one list after the other; what comes of it is walked. So a posting costs a few
/// instructions and no comparison with other lists.
final class AnyListsCursor: AnyCursor {
  private static let width: UInt32 = 4096

  private let lists: [ListCursor]
  /// For each passage of the window its score so far; all zero between windows.
  private let scores: UnsafeMutablePointer<Double>
  /// A bit for each passage of the window that has one.
  private let marks: UnsafeMutablePointer<UInt64>
  /// The window's passages that may be wanted, and what they earn in the lists that matter.
  private let found: UnsafeMutablePointer<UInt32>
  private let partial: UnsafeMutablePointer<Double>
  private var foundCount = 0
  private var place = 0
  /// Passages before this one have been taken from the lists that matter.
  private var taken: UInt32 = 0

  init(_ lists: [ListCursor]) {
    self.lists = lists
    let width = Int(Self.width)
    scores = .allocate(capacity: width)
    scores.initialize(repeating: 0, count: width)
    marks = .allocate(capacity: width / 64)
    marks.initialize(repeating: 0, count: width / 64)
    found = .allocate(capacity: width)
    partial = .allocate(capacity: width)
    super.init(lists)
  }

  deinit {
    scores.deallocate()
    marks.deallocate()
    found.deallocate()
    partial.deallocate()
  }

  override func fill(_ batch: PassageBatch, from first: UInt32, through last: UInt32) -> UInt32 {
    batch.count = 0
    while place < foundCount, found[place] < first { place += 1 }
    if place == foundCount, let end = gather(from: max(first, taken)) { return end }
    while place < foundCount, batch.count < PassageBatch.capacity {
      let passage = found[place]
      guard passage <= last else { return passage }
      if partial[place] + othersLimit > batch.needed {
        let score = score(of: passage, partial[place], needed: batch.needed)
        if score > batch.needed { batch.append(passage, score) }
      }
      place += 1
    }
    return place < foundCount ? found[place] : taken
  }

  /// Gives where to go instead, if there is nothing to take in the window that bounds hold for.
  private func gather(from target: UInt32) -> UInt32? {
    let start = super.advance(to: target)
    let isBounded = firstEssential > 0
    if isBounded, start > windowLast {
      return windowLast == Self.end ? windowLast : windowLast + 1
    }
    if start == Self.end { return start }
    var end = start > Self.end - Self.width ? Self.end : start + Self.width
    if isBounded, windowLast < end { end = windowLast + 1 }
    for slot in firstEssential..<partCount {
      let part = order[slot]
      lists[part].addScores(to: scores, marks, from: start, before: end)
      heads[part] = lists[part].passage
    }
    collect(from: start, before: end)
    taken = end
    return nil
  }

  private func collect(from start: UInt32, before end: UInt32) {
    let others = othersLimit
    place = 0
    var count = 0
    for word in 0..<(Int(end - start) + 63) / 64 {
      var bits = marks[word]
      marks[word] = 0
      while bits != 0 {
        let index = word * 64 + bits.trailingZeroBitCount
        bits &= bits &- 1
        found[count] = start + UInt32(index)
        partial[count] = scores[index]
        if scores[index] + others > threshold { count += 1 }
        scores[index] = 0
      }
    }
    foundCount = count
  }

  /// The most that the lists earn which do not find passages.
  private var othersLimit: Double { firstEssential > 0 ? sums[firstEssential - 1] : 0 }

  private func score(of passage: UInt32, _ partial: Double, needed: Double) -> Double {
    var sum = partial
    for slot in stride(from: firstEssential - 1, through: 0, by: -1) {
      if sum + sums[slot] <= needed { return sum }
      let part = order[slot]
      if heads[part] < passage { heads[part] = lists[part].advance(to: passage) }
      if heads[part] == passage { sum += lists[part].score() }
    }
    return sum
  }

  override func count(upTo limit: Int, isCancelled: () -> Bool) -> Int? {
    PassageMarks.count(lists, upTo: limit, isCancelled: isCancelled)
  }
}
