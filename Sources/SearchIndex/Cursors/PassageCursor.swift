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
  /// No less than what any passage of a stretch earns; stretches ascend.
  func bound(from first: UInt32, through last: UInt32) -> Double { 0 }

  /// The cursor itself where it is one list and no more.
  var list: ListCursor? { nil }

  /// Says that the cursor finds passages for others, instead of being asked about theirs.
  func drive() {}

  /// A score that as many passages earn at least, if one is quickly found.
  func floor(ofBest limit: Int) -> Double { -.infinity }

  /// How many passages match; moves the cursor to the end.
  func count() -> Int {
    drive()
    var count = 0
    var next = advance(to: 0)
    while next != Self.end {
      if isMatch() { count += 1 }
      next = advance(to: next + 1)
    }
    return count
  }
}

extension PassageCursor {
  /// The best passages, first of them first; moves the cursor to the end.
  final func best(_ limit: Int) -> [BoundedHeap.Entry] {
    guard limit > 0 else { return [] }
    var heap = BoundedHeap(limit: limit)
    var next: UInt32 = 0
    drive()
    // Those that earn just as much may still be wanted: they may come earlier.
    threshold = Double(Float(floor(ofBest: limit)).nextDown)
    while next != Self.end {
      let last = windowEnd(from: next)
      if bound(from: next, through: last) > threshold {
        offer(from: next, through: last, to: &heap)
      }
      next = last == Self.end ? last : last + 1
    }
    return heap.sorted()
  }

  private func offer(from first: UInt32, through last: UInt32, to heap: inout BoundedHeap) {
    var next = advance(to: first)
    while next <= last, next != Self.end {
      if scoreLimit() > threshold, isMatch(), heap.offer(next, score()) {
        threshold = max(threshold, heap.threshold)
      }
      next = advance(to: next + 1)
    }
  }
}
