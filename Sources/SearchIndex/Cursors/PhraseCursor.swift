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
  private let sorted: [ListCursor]
  private let scorer: PassageScorer
  private let scale: Double
  private var found: UInt32 = 0
  private var starts: [UInt32] = []
  private var ends: [UInt32] = []

  /// Of two words or more.
  init(_ words: [Word], _ scorer: PassageScorer, scale: Double) {
    self.words = words
    self.scorer = scorer
    self.scale = scale
    sorted = words.map(\.cursor).sorted { $0.cost < $1.cost }
  }

  override var cost: Int { sorted[0].cost }
  override var isAlwaysMatch: Bool { false }

  override func advance(to target: UInt32) -> UInt32 {
    let lead = sorted[0]
    var candidate = lead.advance(to: target)
    meeting: while candidate != Self.end {
      for slot in 1..<sorted.count {
        let next = sorted[slot].advance(to: candidate)
        guard next != candidate else { continue }
        candidate = next == Self.end ? next : lead.advance(to: next)
        continue meeting
      }
      break
    }
    passage = candidate
    return candidate
  }

  override func scoreLimit() -> Double {
    var least = UInt32.max
    for cursor in sorted { least = min(least, cursor.weight()) }
    return scale * scorer.share(least, passage)
  }

  override func score() -> Double { scale * scorer.share(found, passage) }

  override func windowEnd(from passage: UInt32) -> UInt32 { sorted[0].windowEnd(from: passage) }

  override func bound(from first: UInt32, through last: UInt32) -> Double {
    var least = 1.0
    for cursor in sorted { least = min(least, cursor.shareBound(from: first, through: last)) }
    return scale * least
  }

  override func isMatch() -> Bool {
    found = 0
    for (index, word) in words.enumerated() {
      let isLast = index == words.count - 1
      var (start, weight) = (0, 0 as UInt32)
      ends.removeAll(keepingCapacity: true)
      word.positions.forEach(word.cursor.positions()) { place, width, isInTitle in
        if index > 0 {
          while start < starts.count, starts[start] < place { start += 1 }
          guard start < starts.count, starts[start] == place else { return }
        }
        let end = place + (word.advance ?? width)
        if isLast, !ends.contains(end) { weight += isInTitle ? Relevance.titleCount : 1 }
        ends.append(end)
      }
      if ends.isEmpty { return false }
      // A wider occurrence may end behind the next one.
      if !isLast { ends.sort() }
      swap(&starts, &ends)
      found = weight
    }
    return found > 0
  }
}
