/// Walks the passages that a part of a query matches, in ascending order, and says what they earn.
///
/// A search drives one cursor made of others. It asks first what the passages of a stretch can earn
/// at most, and passes over those that cannot come among the best: the block-max pruning of Ding and
/// Suel (SIGIR 2011), with windows as wide as the blocks of the list that leads.
///
/// A class, because cursors are moved from inside others in the hottest loop; one search owns them.
class PassageCursor {
  /// Behind the last passage.
  static let end = UInt32.max

  /// Where the cursor stands, once it was moved.
  final var passage: UInt32 = 0
  /// What a passage must earn more than to be wanted; until it is raised, all are.
  final var threshold = -Double.infinity

  /// About how many passages it will stand on.
  var cost: Int { 0 }

  /// Whether it only says which passages may be wanted.
  var isFilter: Bool { false }

  /// Moves to the first passage that is not before `target`, except for some that cannot earn more
  /// than the threshold.
  ///
  /// What lies beyond the window that bounds were asked for last is only said to be beyond it: with
  /// other bounds there may be passages before.
  func advance(to target: UInt32) -> UInt32 {
    preconditionFailure("every cursor moves in its own way")
  }

  /// Whether the passage matches; asked last, since it may have to look at positions.
  func isMatch() -> Bool { true }
  /// Whether all passages that it stands on match, without being asked.
  var isAlwaysMatch: Bool { true }

  /// What the passage earns; only for one that matches.
  func score() -> Double { 0 }
  /// No less than the score, and quickly said.
  func scoreLimit() -> Double { score() }

  /// The last passage of the stretch from `passage` on for which one bound holds.
  func windowEnd(from passage: UInt32) -> UInt32 { Self.end }
  /// The last passage of a stretch from `passage` on in which it stands nowhere, if that is easily told.
  func gapEnd(from passage: UInt32) -> UInt32? { nil }
  /// No less than what any passage of a stretch earns; stretches ascend.
  func bound(from first: UInt32, through last: UInt32) -> Double { 0 }

  /// The cursor itself where it is one list and no more.
  var list: ListCursor? { nil }

  /// A score that as many passages earn at least, if one is quickly found.
  func floor(ofBest limit: Int) -> Double { -.infinity }

  /// How many passages match, where that is known without walking them.
  var knownCount: Int? { nil }

  /// Puts the first of the passages that match, and that earn more than the batch needs, into it.
  ///
  /// Gives where to go on, which lies behind `last` once there are none left. The batch may come back
  /// empty before that: so that a search can be given up, each call looks at so many postings only.
  func fill(_ batch: PassageBatch, from first: UInt32, through last: UInt32) -> UInt32 {
    batch.count = 0
    var next = advance(to: first)
    var looked = 0
    while next <= last, next != Self.end {
      if looked == PassageBatch.capacity { return next }
      looked += 1
      if !batch.isScored {
        if isMatch() { batch.append(next, 0) }
      } else if scoreLimit() > batch.needed, isMatch() {
        let score = score()
        if score > batch.needed { batch.append(next, score) }
      }
      next = advance(to: next + 1)
    }
    return next
  }

  /// Keeps the passages that match here too, and adds what they earn.
  func keep(_ batch: PassageBatch) {
    var kept = 0
    for index in 0..<batch.count {
      let passage = batch.passages[index]
      guard advance(to: passage) == passage else { continue }
      if batch.isScored {
        let score = batch.scores[index]
        guard score + scoreLimit() > batch.needed, isMatch() else { continue }
        batch.scores[index] = score + self.score()
        guard batch.scores[index] > batch.needed else { continue }
      } else if !isMatch() {
        continue
      }
      batch.move(index, to: kept)
      kept += 1
    }
    batch.count = kept
  }

  /// Drops the passages that match here.
  func drop(_ batch: PassageBatch) {
    for index in 0..<batch.count {
      let passage = batch.passages[index]
      batch.found[index] = advance(to: passage) == passage && isMatch() ? 1 : 0
    }
    batch.keep(found: false)
  }

  /// How many passages match, or `limit` where there are more; moves the cursor to the end.
  ///
  /// Nothing where the search was given up.
  func count(upTo limit: Int, isCancelled: () -> Bool) -> Int? {
    if let knownCount { return min(limit, knownCount) }
    let batch = PassageBatch(isScored: false)
    var count = 0
    var next: UInt32 = 0
    while next != Self.end, count < limit {
      if isCancelled() { return nil }
      for _ in 0..<fillsBetweenQuestions where next != Self.end {
        next = fill(batch, from: next, through: Self.end)
        count += batch.count
      }
    }
    return min(count, limit)
  }

  /// The passage behind one.
  private static func behind(_ passage: UInt32) -> UInt32 {
    passage == end ? passage : passage + 1
  }

  /// How often a batch is filled before a search asks whether it is still wanted: some thousands of
  /// passages, which take a fraction of a millisecond.
  var fillsBetweenQuestions: Int { 32 }
}

extension PassageCursor {
  /// The best passages, first of them first; moves the cursor to the end.
  ///
  /// Nothing where the search was given up.
  final func best(_ limit: Int, isCancelled: () -> Bool) -> [BoundedHeap.Entry]? {
    guard limit > 0 else { return [] }
    var heap = BoundedHeap(limit: limit)
    var next: UInt32 = 0
    var windows = 0
    let fillsBetweenQuestions = fillsBetweenQuestions
    let batch = PassageBatch(isScored: true)
    // Those that earn just as much may still be wanted: they may come earlier.
    threshold = Double(Float(floor(ofBest: limit)).nextDown)
    while next != Self.end {
      windows += 1
      if windows % fillsBetweenQuestions == 1 % fillsBetweenQuestions, isCancelled() { return nil }
      // As long as all passages are wanted, no one needs to know what they can earn.
      let isPruned = threshold > -.infinity
      let last = isPruned ? windowEnd(from: next) : Self.end
      if isPruned, bound(from: next, through: last) <= threshold {
        next = Self.behind(last)
        continue
      }
      guard let reached = offer(from: next, through: last, batch, to: &heap, isCancelled) else {
        return nil
      }
      next = isPruned ? Self.behind(last) : reached
    }
    return heap.sorted()
  }

  /// Gives where to go on, which is before the end as soon as not all passages are wanted any more;
  /// nothing where the search is not wanted.
  private func offer(
    from first: UInt32, through last: UInt32, _ batch: PassageBatch, to heap: inout BoundedHeap,
    _ isCancelled: () -> Bool
  ) -> UInt32? {
    let isPruned = threshold > -.infinity
    var next = first
    var fills = 0
    let fillsBetweenQuestions = fillsBetweenQuestions
    while next <= last, next != Self.end, isPruned == (threshold > -.infinity) {
      fills += 1
      if fills % fillsBetweenQuestions == 0, isCancelled() { return nil }
      batch.needed = threshold
      next = fill(batch, from: next, through: last)
      for index in 0..<batch.count where batch.scores[index] > threshold {
        if heap.offer(batch.passages[index], batch.scores[index]) {
          threshold = max(threshold, heap.threshold)
        }
      }
    }
    return next
  }
}

extension PassageCursor {
  final func best(_ limit: Int) -> [BoundedHeap.Entry] {
    best(limit, isCancelled: { false }) ?? []
  }

  final func count() -> Int {
    count(upTo: .max, isCancelled: { false }) ?? 0
  }
}
