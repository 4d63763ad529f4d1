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
  override var fillsBetweenQuestions: Int {
    unwanted.reduce(wanted.fillsBetweenQuestions) { min($0, $1.fillsBetweenQuestions) }
  }

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

  override func fill(_ batch: PassageBatch, from first: UInt32, through last: UInt32) -> UInt32 {
    let next = wanted.fill(batch, from: first, through: last)
    for cursor in unwanted where batch.count > 0 { cursor.drop(batch) }
    return next
  }

  override func keep(_ batch: PassageBatch) {
    wanted.keep(batch)
    for cursor in unwanted where batch.count > 0 { cursor.drop(batch) }
  }

  override func score() -> Double { wanted.score() }
  override func scoreLimit() -> Double { wanted.scoreLimit() }
  override func windowEnd(from passage: UInt32) -> UInt32 { wanted.windowEnd(from: passage) }

  override func bound(from first: UInt32, through last: UInt32) -> Double {
    wanted.threshold = threshold
    return wanted.bound(from: first, through: last)
  }
}
