/// For each passage of a batch the best share of a word in its forms; see ``Relevance``.
final class FormShares {
  private let best: UnsafeMutablePointer<Double>
  /// Weights of the word itself, then with those of its stem.
  private let weights: UnsafeMutablePointer<UInt32>
  private let hasStem: UnsafeMutablePointer<Bool>

  init() {
    best = .allocate(capacity: PassageBatch.capacity)
    weights = .allocate(capacity: PassageBatch.capacity)
    hasStem = .allocate(capacity: PassageBatch.capacity)
    best.initialize(repeating: 0, count: PassageBatch.capacity)
    weights.initialize(repeating: 0, count: PassageBatch.capacity)
    hasStem.initialize(repeating: false, count: PassageBatch.capacity)
  }

  deinit {
    best.deallocate()
    weights.deallocate()
    hasStem.deallocate()
  }

  func start(_ batch: PassageBatch) {
    best.update(repeating: 0, count: batch.count)
    weights.update(repeating: 0, count: batch.count)
    hasStem.update(repeating: false, count: batch.count)
  }

  @inline(__always)
  private func forEachFound(
    _ cursor: WeightCursor, _ batch: PassageBatch, _ body: (_ index: Int, _ weight: UInt32) -> Void
  ) {
    batch.clearFound()
    cursor.lookUp(batch)
    for index in 0..<batch.count where batch.found[index] > 0 { body(index, batch.found[index]) }
  }

  func addWhole(_ cursor: WeightCursor, _ batch: PassageBatch, _ scorer: PassageScorer) {
    forEachFound(cursor, batch) { index, weight in
      weights[index] = weight
      best[index] = scorer.share(weight, batch.passages[index])
    }
  }

  func addStem(_ cursor: WeightCursor, _ batch: PassageBatch) {
    forEachFound(cursor, batch) { index, weight in
      weights[index] += weight
      hasStem[index] = true
    }
  }

  func finishStems(_ batch: PassageBatch, _ scorer: PassageScorer) {
    for index in 0..<batch.count where hasStem[index] {
      let share = scorer.share(weights[index], batch.passages[index])
      best[index] = max(best[index], Relevance.stemShare * share)
    }
  }

  func addAlike(
    _ cursor: WeightCursor, _ batch: PassageBatch, _ scorer: PassageScorer, share: Double
  ) {
    forEachFound(cursor, batch) { index, weight in
      let alike = share * scorer.startShare(weight, batch.passages[index])
      best[index] = max(best[index], alike)
    }
  }

  /// Drops the passages that have not earned enough if other forms earn no more than a share.
  func drop(_ batch: PassageBatch, scale: Double, limit: Double) {
    var kept = 0
    for index in 0..<batch.count
    where batch.scores[index] + scale * max(best[index], limit) > batch.needed {
      batch.move(index, to: kept)
      best[kept] = best[index]
      kept += 1
    }
    batch.count = kept
  }

  /// Keeps the passages in which a form was found, and adds what it earns.
  func keep(_ batch: PassageBatch, scale: Double) {
    var kept = 0
    for index in 0..<batch.count where best[index] > 0 {
      let score = batch.scores[index] + scale * best[index]
      guard score > batch.needed || !batch.isScored else { continue }
      batch.move(index, to: kept)
      batch.scores[kept] = score
      kept += 1
    }
    batch.count = kept
  }
}
