/// Walks what a ``QueryEvaluator`` found, for the parts of a query that have no faster way.
final class MatchesCursor: PassageCursor {
  private let matches: Matches
  private let most: Double
  private var index = 0

  init(_ matches: Matches) {
    self.matches = matches
    most = matches.scores.max() ?? 0
  }

  override var cost: Int { matches.count }

  override func advance(to target: UInt32) -> UInt32 {
    index = matches.passages.firstIndex(notBefore: target, galloping: index)
    passage = index < matches.count ? matches.passages[index] : Self.end
    return passage
  }

  override func score() -> Double { matches.scores[index] }
  override func bound(from first: UInt32, through last: UInt32) -> Double { most }
  override var knownCount: Int? { matches.count }
}

extension [UInt32] {
  /// The index of the first number that is not less, from `start` on; steps double, then halve.
  func firstIndex(notBefore number: UInt32, galloping start: Int) -> Int {
    var low = start
    var step = 1
    while low + step <= count, self[low + step - 1] < number {
      low += step
      step *= 2
    }
    return self[low..<Swift.min(low + step, count)].firstIndex(notBefore: number)
  }
}
