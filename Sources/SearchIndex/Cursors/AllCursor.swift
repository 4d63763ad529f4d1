/// Walks the passages on which all its parts stand.
///
/// The part with the fewest passages leads, though no filter where there is anything else: the
/// bounds of a filter's passages are not known. Where what the lead earns, and the most the others earn
/// in the window, is not enough, the others are not moved at all.
final class AllCursor: PassageCursor {
  private let lead: PassageCursor
  private let second: PassageCursor
  private let others: [PassageCursor]
  private let unsure: [PassageCursor]
  private var windowLast: UInt32 = 0
  private var othersBound = Double.infinity

  /// Of two parts or more.
  init(_ parts: [PassageCursor]) {
    let sorted = parts.sorted { ($0.isFilter ? 1 : 0, $0.cost) < ($1.isFilter ? 1 : 0, $1.cost) }
    lead = sorted[0]
    second = sorted[1]
    others = Array(sorted[2...])
    unsure = parts.filter { !$0.isAlwaysMatch }
  }

  override var cost: Int { lead.cost }
  override var isAlwaysMatch: Bool { unsure.isEmpty }
  override func drive() { lead.drive() }

  override func advance(to target: UInt32) -> UInt32 {
    var target = target
    while true {
      let candidate = lead.advance(to: target)
      if candidate == Self.end { break }
      if threshold > -.infinity {
        if candidate > windowLast {
          passage = candidate
          return candidate
        }
        target = candidate + 1
        if lead.scoreLimit() + othersBound <= threshold { continue }
      }
      let next = meet(at: candidate)
      if next == candidate {
        passage = candidate
        return candidate
      }
      if next == Self.end { break }
      target = next
    }
    passage = Self.end
    return passage
  }

  /// Moves the others to a passage; gives the first one's place that is beyond it.
  @inline(__always)
  private func meet(at candidate: UInt32) -> UInt32 {
    let next = second.advance(to: candidate)
    if next != candidate { return next }
    for other in others {
      let next = other.advance(to: candidate)
      if next != candidate { return next }
    }
    return candidate
  }

  override func isMatch() -> Bool { unsure.allSatisfy { $0.isMatch() } }

  override func score() -> Double {
    var sum = lead.score() + second.score()
    for other in others { sum += other.score() }
    return sum
  }

  override func scoreLimit() -> Double {
    var sum = lead.scoreLimit() + second.scoreLimit()
    for other in others { sum += other.scoreLimit() }
    return sum
  }

  override func windowEnd(from passage: UInt32) -> UInt32 { lead.windowEnd(from: passage) }

  override func bound(from first: UInt32, through last: UInt32) -> Double {
    othersBound = second.bound(from: first, through: last)
    for other in others { othersBound += other.bound(from: first, through: last) }
    windowLast = last
    let leadBound = lead.bound(from: first, through: last)
    lead.threshold = threshold - othersBound
    return leadBound + othersBound
  }
}

/// Walks the passages of one part on which another does not stand.
final class ExcludingCursor: PassageCursor {
  private let wanted: PassageCursor
  private let unwanted: [PassageCursor]

  init(_ wanted: PassageCursor, unwanted: [PassageCursor]) {
    self.wanted = wanted
    self.unwanted = unwanted
  }

  override var cost: Int { wanted.cost }
  override var isAlwaysMatch: Bool { false }
  override func drive() { wanted.drive() }

  override func advance(to target: UInt32) -> UInt32 {
    passage = wanted.advance(to: target)
    return passage
  }

  override func isMatch() -> Bool {
    for cursor in unwanted {
      if cursor.advance(to: passage) == passage, cursor.isMatch() { return false }
    }
    return wanted.isMatch()
  }

  override func score() -> Double { wanted.score() }
  override func scoreLimit() -> Double { wanted.scoreLimit() }
  override func windowEnd(from passage: UInt32) -> UInt32 { wanted.windowEnd(from: passage) }

  override func bound(from first: UInt32, through last: UInt32) -> Double {
    wanted.threshold = threshold
    return wanted.bound(from: first, through: last)
  }
}

/// Stands only where the cursor inside it matches.
final class SureCursor: PassageCursor {
  private let inner: PassageCursor

  init(_ inner: PassageCursor) {
    self.inner = inner
  }

  override var cost: Int { inner.cost }

  override func advance(to target: UInt32) -> UInt32 {
    passage = inner.advance(to: target)
    while passage != Self.end, !inner.isMatch() { passage = inner.advance(to: passage + 1) }
    return passage
  }

  override func score() -> Double { inner.score() }
  override func windowEnd(from passage: UInt32) -> UInt32 { inner.windowEnd(from: passage) }
  override func bound(from first: UInt32, through last: UInt32) -> Double {
    inner.bound(from: first, through: last)
  }
}
