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
  /// Behind the words, where the last one may go on.
  private let end: PhraseEnd?
  private let lead: ListCursor
  private let others: [ListCursor]
  private let scorer: PassageScorer
  private let scale: Double
  private let places = PhrasePlaces()
  /// For each word which of the lists it is, the lead first.
  private let rows: [Int]
  /// Passages with the rarest word's share, on their way through the lists.
  private let joined = PassageBatch(isScored: true)
  /// For each list the numbers of passages in it, by their origins.
  private let numbers: UnsafeMutablePointer<UInt32>
  /// The numbers of one word's positions, by the origins of passages.
  private let spans: UnsafeMutablePointer<Range<Int>>
  /// The passage that it stands on, alone.
  private lazy var single = PassageBatch(isScored: true)

  /// Of two words or more, the last of which may be an open end.
  init(_ words: [Word], end: PhraseEnd? = nil, _ scorer: PassageScorer, scale: Double) {
    self.words = words
    self.end = end
    self.scorer = scorer
    self.scale = scale
    let sorted = words.map(\.cursor).sorted { $0.cost < $1.cost }
    lead = sorted[0]
    others = Array(sorted[1...])
    rows = words.map { word in sorted.firstIndex { $0 === word.cursor } ?? 0 }
    let capacity = sorted.count * PassageBatch.capacity
    numbers = .allocate(capacity: capacity)
    numbers.initialize(repeating: 0, count: capacity)
    spans = .allocate(capacity: PassageBatch.capacity)
    spans.initialize(repeating: 0..<0, count: PassageBatch.capacity)
  }

  deinit {
    numbers.deallocate()
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
    return end?.advance(to: candidate) ?? candidate
  }

  override func fill(_ batch: PassageBatch, from first: UInt32, through last: UInt32) -> UInt32 {
    fillJoined(batch, from: first, through: last)
  }

  override func scoreLimit() -> Double {
    var least = lead.weight()
    for other in others { least = min(least, other.weight()) }
    return scale * scorer.share(least, passage)
  }

  override func score() -> Double {
    scale * (end?.share(at: 0) ?? scorer.share(places.weights[0], passage))
  }

  override func windowEnd(from passage: UInt32) -> UInt32 {
    let last = lead.windowEnd(from: passage)
    guard end != nil, passage <= Self.end - NearCursor.narrowest else { return last }
    return max(last, passage + NearCursor.narrowest)
  }

  override func bound(from first: UInt32, through last: UInt32) -> Double {
    var least = lead.shareBound(from: first, through: last)
    for other in others { least = min(least, other.shareBound(from: first, through: last)) }
    return scale * least
  }

  override var fillsBetweenQuestions: Int { end == nil ? super.fillsBetweenQuestions : 1 }

  override func isMatch() -> Bool {
    single.count = 1
    single.passages[0] = passage
    single.origins[0] = 0
    row(0)[0] = lead.place
    for (index, other) in others.enumerated() { row(index + 1)[0] = other.place }
    keepPhrases(single)
    guard let end, single.count > 0 else { return single.count > 0 }
    end.startWaiting()
    end.add(single, places)
    end.follow()
    return end.waiting.count > 0
  }
}

extension PhraseCursor {
  private func row(_ row: Int) -> UnsafeMutablePointer<UInt32> {
    numbers + row * PassageBatch.capacity
  }

  fileprivate func fillJoined(
    _ batch: PassageBatch, from first: UInt32, through last: UInt32
  ) -> UInt32 {
    if let end { return fill(batch, from: first, through: last, end) }
    let next = joinWords(needed: batch, from: first, through: last)
    batch.count = 0
    for index in 0..<joined.count {
      let passage = joined.passages[index]
      let share = batch.isScored ? scorer.share(places.weights[index], passage) : 0
      if scale * share > batch.needed { batch.append(passage, scale * share) }
    }
    return next
  }

  /// Joins the lists a block at a time; positions of the words are looked up where all of them are.
  ///
  /// What passages earn is only asked as long as others that were found earn more than nothing: most
  /// of those that hold the words are no matches, and their lengths are spread over the memory.
  private func joinWords(
    needed batch: PassageBatch, from first: UInt32, through last: UInt32
  ) -> UInt32 {
    joined.isScored = batch.isScored && batch.needed > -.infinity
    joined.needed = batch.needed / scale
    let next = lead.fill(joined, from: first, through: last)
    for index in others.indices where joined.count > 0 {
      if joined.isScored {
        join(others[index], row(index + 1), joined)
      } else {
        others[index].locate(joined, row(index + 1))
      }
    }
    if joined.count > 0 {
      end?.keep(joined) { lead.weight(ofPlace: lead.place(ofSlot: Int(joined.origins[$0]))) }
    }
    for index in 0..<joined.count {
      let slot = Int(joined.origins[index])
      row(0)[slot] = lead.place(ofSlot: slot)
    }
    keepPhrases(joined)
    return next
  }

  /// As many blocks as give enough passages to look the last word up in.
  private func fill(
    _ batch: PassageBatch, from first: UInt32, through last: UInt32, _ end: PhraseEnd
  ) -> UInt32 {
    batch.count = 0
    end.startWaiting()
    var next = first
    for _ in 0..<NearCursor.mostBlocks where next <= last && next != Self.end {
      let following = joinWords(needed: batch, from: next, through: last)
      guard end.waiting.count + joined.count <= PassageBatch.capacity else {
        next = joined.passages[0]
        break
      }
      end.add(joined, places)
      next = following
      if end.waiting.count > PassageBatch.capacity / 2 { break }
    }
    if end.waiting.count > 0 { end.follow() }
    for index in 0..<end.waiting.count {
      let score = batch.isScored ? scale * end.share(at: index) : 0
      if score > batch.needed { batch.append(end.waiting.passages[index], score) }
    }
    return next
  }

  private func join(
    _ list: ListCursor, _ numbers: UnsafeMutablePointer<UInt32>, _ joined: PassageBatch
  ) {
    let (passages, scores, needed) = (joined.passages, joined.scores, joined.needed)
    let origins = joined.origins
    var kept = 0
    list.forEachMatch(passages, joined.count, joined.table) { _, bound in
      bound > needed
    } found: { index in
      let share = scorer.share(list.weight(), passages[index])
      guard share > needed else { return }
      joined.move(index, to: kept)
      scores[kept] = min(scores[kept], share)
      numbers[Int(origins[kept])] = list.place
      kept += 1
    }
    joined.count = kept
  }

  /// Keeps the passages of a batch in which the words stand side by side.
  private func keepPhrases(_ batch: PassageBatch) {
    for (index, word) in words.enumerated() where batch.count > 0 {
      let numbers = row(rows[index])
      for place in 0..<batch.count {
        let origin = Int(batch.origins[place])
        spans[origin] = word.cursor.positions(ofPlace: numbers[origin])
      }
      places.follow(word.positions, spans, advance: word.advance, isFirst: index == 0, batch)
    }
  }
}
