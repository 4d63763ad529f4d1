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
