/// Walks the passages that hold words side by side.
///
/// It stands on those that hold all the words; whether they stand side by side is looked up in the
/// positions only where the rarest word's weight would be enough.
final class PhraseCursor: PassageCursor {
  struct Word {
    let cursor: ListCursor
    let positions: PositionsReader
    /// Positions to the next word; nothing means as many as the word covers.
    let advance: UInt32?
  }

  private let words: [Word]
  private let lead: ListCursor
  private let second: ListCursor
  private let others: [ListCursor]
  private let scorer: PassageScorer
  private let scale: Double
  private var found: UInt32 = 0
  private let places = PhrasePlaces()

  /// Of two words or more.
  init(_ words: [Word], _ scorer: PassageScorer, scale: Double) {
    self.words = words
    self.scorer = scorer
    self.scale = scale
    let sorted = words.map(\.cursor).sorted { $0.cost < $1.cost }
    lead = sorted[0]
    second = sorted[1]
    others = Array(sorted[2...])
  }

  override var cost: Int { lead.cost }
  override var isAlwaysMatch: Bool { false }

  override func advance(to target: UInt32) -> UInt32 {
    var candidate = lead.advance(to: target)
    while candidate != Self.end {
      let next = meet(at: candidate)
      if next == candidate { break }
      candidate = next == Self.end ? next : lead.advance(to: next)
    }
    passage = candidate
    return candidate
  }

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

  override func scoreLimit() -> Double {
    var least = min(lead.weight(), second.weight())
    for other in others { least = min(least, other.weight()) }
    return scale * scorer.share(least, passage)
  }

  override func score() -> Double { scale * scorer.share(found, passage) }

  override func windowEnd(from passage: UInt32) -> UInt32 { lead.windowEnd(from: passage) }

  override func bound(from first: UInt32, through last: UInt32) -> Double {
    var least = lead.shareBound(from: first, through: last)
    least = min(least, second.shareBound(from: first, through: last))
    for other in others { least = min(least, other.shareBound(from: first, through: last)) }
    return scale * least
  }

  override func isMatch() -> Bool {
    places.start()
    for word in words {
      places.follow(word.positions, word.cursor.positions(), advance: word.advance)
      if places.isEmpty { return false }
    }
    found = places.weight
    return true
  }
}
