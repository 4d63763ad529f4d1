/// Walks the passages that hold words side by side.
///
/// It stands on those that hold all the words; whether they stand side by side is looked up in the
/// positions only where the rarest word's weight would be enough.
final class PhraseCursor: PassageCursor {
  struct Word {
    let cursor: ListCursor
    let positions: PositionsCursor
    /// Positions to the next word; nothing means as many as the word covers.
    let advance: UInt32?
  }

  private let words: [Word]
  private let lead: ListCursor
  private let others: [ListCursor]
  private let scorer: PassageScorer
  private let scale: Double
  private var found: UInt32 = 0
  private let places = PhrasePlaces()
  /// For each word which of the others it is; nothing for the lead.
  private let rows: [Int?]
  /// What a search fills: passages with the rarest word's share, and the numbers of the positions of
  /// the others by the places at which they came.
  private var joined: PassageBatch?
  private let spans: UnsafeMutablePointer<Range<Int>>

  /// Of two words or more.
  init(_ words: [Word], _ scorer: PassageScorer, scale: Double) {
    self.words = words
    self.scorer = scorer
    self.scale = scale
    let sorted = words.map(\.cursor).sorted { $0.cost < $1.cost }
    lead = sorted[0]
    others = Array(sorted[1...])
    rows = words.map { word in sorted[1...].firstIndex { $0 === word.cursor }.map { $0 - 1 } }
    let capacity = others.count * PassageBatch.capacity
    spans = .allocate(capacity: capacity)
    spans.initialize(repeating: 0..<0, count: capacity)
  }

  deinit {
    spans.deallocate()
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

  private func meet(at candidate: UInt32) -> UInt32 {
    for other in others {
      let next = other.advance(to: candidate)
      if next != candidate { return next }
    }
    return candidate
  }

  override func fill(_ batch: PassageBatch, from first: UInt32, through last: UInt32) -> UInt32 {
    fillJoined(batch, from: first, through: last)
  }

  override func scoreLimit() -> Double {
    var least = lead.weight()
    for other in others { least = min(least, other.weight()) }
    return scale * scorer.share(least, passage)
  }

  override func score() -> Double { scale * scorer.share(found, passage) }

  override func windowEnd(from passage: UInt32) -> UInt32 { lead.windowEnd(from: passage) }

  override func bound(from first: UInt32, through last: UInt32) -> Double {
    var least = lead.shareBound(from: first, through: last)
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

extension PhraseCursor {
  /// Joins the lists a block at a time; positions of the words are looked up where all of them are.
  fileprivate func fillJoined(
    _ batch: PassageBatch, from first: UInt32, through last: UInt32
  ) -> UInt32 {
    let joined = joined ?? PassageBatch(isScored: batch.isScored)
    self.joined = joined
    joined.needed = batch.needed / scale
    let next = lead.fill(joined, from: first, through: last)
    joined.number()
    for row in others.indices where joined.count > 0 { join(row, joined) }
    batch.count = 0
    for index in 0..<joined.count {
      let passage = joined.passages[index]
      guard holdsPhrase(at: Int(joined.origins[index]), in: passage) else { continue }
      guard batch.isScored else {
        batch.append(passage, 0)
        continue
      }
      let score = scale * scorer.share(places.weight, passage)
      if score > batch.needed { batch.append(passage, score) }
    }
    return next
  }

  private func join(_ row: Int, _ joined: PassageBatch) {
    let list = others[row]
    let (passages, scores, needed) = (joined.passages, joined.scores, joined.needed)
    let (isScored, spans) = (joined.isScored, spans + row * PassageBatch.capacity)
    var kept = 0
    list.forEachMatch(passages, joined.count, joined.table) { _, bound in
      bound > needed
    } found: { index in
      let share = isScored ? scorer.share(list.weight(), passages[index]) : 1
      guard share > needed else { return }
      joined.move(index, to: kept)
      scores[kept] = min(scores[kept], share)
      spans[Int(joined.origins[kept])] = list.positions()
      kept += 1
    }
    joined.count = kept
  }

  private func holdsPhrase(at origin: Int, in passage: UInt32) -> Bool {
    guard lead.find(passage) else { return false }
    places.start()
    for (word, row) in zip(words, rows) {
      let span = row.map { spans[$0 * PassageBatch.capacity + origin] } ?? lead.positions()
      places.follow(word.positions, span, advance: word.advance)
      if places.isEmpty { return false }
    }
    return true
  }
}
