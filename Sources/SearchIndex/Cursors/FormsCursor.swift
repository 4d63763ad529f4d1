/// Walks the passages that hold a word in any of its forms, the better of which counts.
///
/// Scores are those of ``Relevance``. Where a start or a near spelling cannot earn enough in a window,
/// only the word itself and those of its stem find passages.
final class FormsCursor: PassageCursor {
  struct Forms {
    var exact: WeightCursor?
    /// Words of the same stem, without the word.
    var stems: [WeightCursor] = []
    /// Words that begin so, the word among them.
    var start: WeightCursor?
    /// Near spellings, by the letters to change less one.
    var near: [WeightCursor?] = []

    var isEmpty: Bool { all.isEmpty }
    var all: [WeightCursor] {
      [exact].compactMap(\.self) + stems + ([start] + near).compactMap(\.self)
    }
  }

  private let whole: [WeightCursor]
  private let alike: [WeightCursor]
  private let shares: [Double]
  private let hasExact: Bool
  private let scorer: PassageScorer
  private let scale: Double
  private var isWholeOnly = false

  init(_ forms: Forms, _ scorer: PassageScorer, scale: Double) {
    whole = [forms.exact].compactMap(\.self) + forms.stems
    var alike: [WeightCursor] = []
    var shares: [Double] = []
    for (cursor, share) in zip([forms.start] + forms.near, [1] + Relevance.nearShares) {
      guard let cursor else { continue }
      alike.append(cursor)
      shares.append(share)
    }
    self.alike = alike
    self.shares = shares
    hasExact = forms.exact != nil
    self.scorer = scorer
    self.scale = scale
    super.init()
    for cursor in whole + alike { cursor.passage = cursor.advance(to: 0) }
  }

  override var cost: Int { (whole + alike).reduce(0) { $0 + $1.cost } }

  override func advance(to target: UInt32) -> UInt32 {
    var least = Self.end
    for cursor in whole { least = min(least, moved(cursor, to: target)) }
    if !isWholeOnly {
      for cursor in alike { least = min(least, moved(cursor, to: target)) }
    }
    passage = least
    return least
  }

  @inline(__always)
  private func moved(_ cursor: PassageCursor, to target: UInt32) -> UInt32 {
    cursor.passage < target ? cursor.advance(to: target) : cursor.passage
  }

  override func score() -> Double {
    var sum: UInt32 = 0
    var best = 0.0
    for (slot, cursor) in whole.enumerated() where cursor.passage == passage {
      let weight = cursor.weight()
      sum += weight
      if slot == 0, hasExact { best = scorer.share(weight, passage) }
    }
    if sum > 0 { best = max(best, Relevance.stemShare * scorer.share(sum, passage)) }
    if !isWholeOnly {
      for (slot, cursor) in alike.enumerated() where cursor.passage == passage {
        best = max(best, shares[slot] * scorer.startShare(cursor.weight(), passage))
      }
    }
    return scale * best
  }

  override func windowEnd(from passage: UInt32) -> UInt32 {
    var last = Self.end
    for cursor in whole { last = min(last, cursor.windowEnd(from: passage)) }
    if !isWholeOnly {
      for cursor in alike { last = min(last, cursor.windowEnd(from: passage)) }
    }
    return last
  }

  override func bound(from first: UInt32, through last: UInt32) -> Double {
    var (exact, sum, others) = (0.0, 0.0, 0.0)
    for (slot, cursor) in whole.enumerated() {
      let share = cursor.shareBound(from: first, through: last)
      sum += share
      if slot == 0, hasExact { exact = share }
    }
    for (slot, cursor) in alike.enumerated() {
      others = max(others, shares[slot] * cursor.shareBound(from: first, through: last))
    }
    // Forms add up to a little less than their shares do: saturation is concave.
    let best = scale * max(exact, Relevance.stemShare * min(1, sum))
    isWholeOnly = scale * others <= threshold
    return max(best, scale * others)
  }
}
