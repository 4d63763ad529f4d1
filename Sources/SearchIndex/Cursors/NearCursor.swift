/// Walks the passages that hold two words, in any of their forms, with few words between them.
///
/// The positions are looked up in those that hold both, and that earn enough.
final class NearCursor: PassageCursor {
  /// Stands on the passages that hold both, and says what they earn.
  private let both: PassageCursor
  private let left: WordPlaces
  private let right: WordPlaces
  private let distance: UInt32
  /// The passage that it stands on, alone.
  private lazy var single = PassageBatch(isScored: true)
  /// Some of those that hold both, before they are put with the others.
  private lazy var some = PassageBatch(isScored: true)

  init(_ both: PassageCursor, _ left: WordPlaces, _ right: WordPlaces, within distance: Int) {
    self.both = both
    self.left = left
    self.right = right
    self.distance = UInt32(distance)
  }

  override var cost: Int { both.cost }
  override var isAlwaysMatch: Bool { false }

  override func advance(to target: UInt32) -> UInt32 {
    passage = both.advance(to: target)
    return passage
  }

  override func isMatch() -> Bool {
    guard both.isMatch() else { return false }
    single.count = 1
    single.passages[0] = passage
    keepNear(single)
    return single.count > 0
  }

  override func score() -> Double { both.score() }
  override func scoreLimit() -> Double { both.scoreLimit() }
  override func windowEnd(from passage: UInt32) -> UInt32 {
    let least = passage > Self.end - Self.narrowest ? Self.end : passage + Self.narrowest
    return max(both.windowEnd(from: passage), least)
  }

  /// In narrower windows there are too few passages to look up all the terms for.
  static let narrowest: UInt32 = 8192
  /// How often the parts are asked for passages before those are looked at.
  static let mostBlocks = 32

  /// There may be thousands of terms to look up.
  override var fillsBetweenQuestions: Int { 1 }

  override func bound(from first: UInt32, through last: UInt32) -> Double {
    both.threshold = threshold
    return both.bound(from: first, through: last)
  }

  override func fill(_ batch: PassageBatch, from first: UInt32, through last: UInt32) -> UInt32 {
    batch.count = 0
    some.isScored = batch.isScored
    var next = first
    for _ in 0..<Self.mostBlocks where next <= last && next != Self.end {
      some.needed = batch.needed
      let following = both.fill(some, from: next, through: last)
      guard batch.count + some.count <= PassageBatch.capacity else {
        next = some.passages[0]
        break
      }
      for index in 0..<some.count { batch.append(some.passages[index], some.scores[index]) }
      next = following
      if batch.count > PassageBatch.capacity / 2 { break }
    }
    keepNear(batch)
    return next
  }

  override func keep(_ batch: PassageBatch) {
    both.keep(batch)
    keepNear(batch)
  }

  private func keepNear(_ batch: PassageBatch) {
    guard batch.count > 0 else { return }
    left.look(batch)
    right.look(batch)
    for index in 0..<batch.count {
      left.gather(at: index)
      right.gather(at: index)
      batch.found[index] = left.isNear(right, within: distance) ? 1 : 0
    }
    batch.keep(found: true)
  }
}
