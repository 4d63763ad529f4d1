/// Walks the passages that hold a word in any of its forms, the better of which counts.
///
/// Scores are those of ``Relevance``. Where a start or a near spelling cannot earn enough in a window,
/// only the word itself and those of its stem find passages.
final class FormsCursor: PassageCursor {
  struct Forms {
    var exact: ListCursor?
    /// Words of the same stem, without the word.
    var stems: [ListCursor] = []
    /// Words that begin so, the word among them.
    var start: WeightCursor?
    /// Near spellings, by the letters to change less one.
    var near: [WeightCursor?] = []

    /// The one that has all the passages, where they are only counted.
    var only: WeightCursor? {
      guard stems.isEmpty else { return nil }
      return start ?? (exact == nil && near.count == 1 ? near[0] : nil)
    }

    var isEmpty: Bool { exact == nil && hasOnlyExact }
    var hasOnlyExact: Bool { stems.isEmpty && start == nil && near.allSatisfy { $0 == nil } }
  }

  private let exact: ListCursor?
  private let stems: [ListCursor]
  private let first: WeightCursor?
  /// The first, where it is one of these.
  private let sums: SumsCursor?
  private let firstShare: Double
  private let isStart: Bool
  private let others: [(cursor: WeightCursor, share: Double)]
  private let scorer: PassageScorer
  private let scale: Double
  /// The largest share of a start or a near spelling in the window.
  private var alikeBound = Double.infinity
  private var isWholeOnly = false
  private lazy var shares = FormShares()

  init(_ forms: Forms, _ scorer: PassageScorer, scale: Double) {
    exact = forms.exact
    stems = forms.stems
    let alike = zip([forms.start] + forms.near, [1] + Relevance.nearShares)
      .compactMap { cursor, share in cursor.map { ($0, share) } }
    first = alike.first?.0
    firstShare = alike.first?.1 ?? 0
    isStart = forms.start != nil
    others = Array(alike.dropFirst())
    sums = first as? SumsCursor
    self.scorer = scorer
    self.scale = scale
    super.init()
    for cursor in cursors { cursor.passage = cursor.advance(to: 0) }
  }

  private var cursors: [WeightCursor] {
    [exact].compactMap(\.self) + stems + [first].compactMap(\.self) + others.map(\.cursor)
  }

  override var cost: Int { cursors.reduce(0) { $0 + $1.cost } }

  /// Whether the passages are those of the first form: words that begin so include the word itself.
  private var isFirstAll: Bool {
    stems.isEmpty && others.isEmpty && (isStart || exact == nil)
  }

  override func fill(_ batch: PassageBatch, from first: UInt32, through last: UInt32) -> UInt32 {
    guard isFirstAll, let start = self.first else {
      return super.fill(batch, from: first, through: last)
    }
    if let sums, batch.isScored { return fill(batch, from: first, through: last, sums) }
    let needed = batch.needed
    batch.needed = -.infinity
    let isWholeOnly = isWholeOnly && exact != nil
    let lead = isWholeOnly ? exact ?? start : start
    let next = lead.fill(batch, from: first, through: last)
    batch.needed = needed
    guard batch.isScored else { return next }
    if !isWholeOnly, let exact {
      batch.clearFound()
      exact.lookUp(batch)
      for index in 0..<batch.count where batch.found[index] > 0 {
        batch.scores[index] = scorer.share(batch.found[index], batch.passages[index])
      }
    }
    batch.scale(by: isStart ? scale : scale * firstShare)
    return next
  }

  override func count(upTo limit: Int, isCancelled: () -> Bool) -> Int? {
    let lists = cursors.compactMap(\.list)
    guard lists.count == cursors.count else {
      return super.count(upTo: limit, isCancelled: isCancelled)
    }
    return PassageMarks.count(lists, upTo: limit, isCancelled: isCancelled)
  }

  override func advance(to target: UInt32) -> UInt32 {
    var least = Self.end
    if let exact { least = moved(exact, to: target) }
    for cursor in stems { least = min(least, moved(cursor, to: target)) }
    if !isWholeOnly, let first {
      least = min(least, moved(first, to: target))
      for (cursor, _) in others { least = min(least, moved(cursor, to: target)) }
    }
    passage = least
    return least
  }

  @inline(__always)
  private func moved(_ cursor: PassageCursor, to target: UInt32) -> UInt32 {
    cursor.passage < target ? cursor.advance(to: target) : cursor.passage
  }

  override func score() -> Double {
    var best = 0.0
    var sum: UInt32 = 0
    if let exact, exact.passage == passage {
      sum = exact.weight()
      best = scorer.share(sum, passage)
    }
    var hasStem = false
    for cursor in stems where cursor.passage == passage {
      sum += cursor.weight()
      hasStem = true
    }
    if hasStem { best = max(best, Relevance.stemShare * scorer.share(sum, passage)) }
    if !isWholeOnly, let first {
      best = max(best, share(first, firstShare))
      for (cursor, share) in others { best = max(best, self.share(cursor, share)) }
    }
    return scale * best
  }

  @inline(__always)
  private func share(_ cursor: WeightCursor, _ share: Double) -> Double {
    cursor.passage == passage ? share * scorer.startShare(cursor.weight(), passage) : 0
  }

  override func windowEnd(from passage: UInt32) -> UInt32 {
    var last = Self.end
    if let exact { last = exact.windowEnd(from: passage) }
    for cursor in stems { last = min(last, cursor.windowEnd(from: passage)) }
    if let first { last = min(last, first.windowEnd(from: passage)) }
    for (cursor, _) in others { last = min(last, cursor.windowEnd(from: passage)) }
    return last
  }

  override func bound(from first: UInt32, through last: UInt32) -> Double {
    let exact = self.exact?.shareBound(from: first, through: last) ?? 0
    var sum = exact
    for cursor in stems { sum += cursor.shareBound(from: first, through: last) }
    var alike = firstShare * (self.first?.shareBound(from: first, through: last) ?? 0)
    for (cursor, share) in others {
      alike = max(alike, share * cursor.shareBound(from: first, through: last))
    }
    alikeBound = alike
    isWholeOnly = scale * alike <= threshold
    // Weights together earn no more than each alone does: saturation is concave.
    let stemmed = stems.isEmpty ? 0 : Relevance.stemShare * min(1, sum + Self.rounding)
    return scale * max(exact, stemmed, alike)
  }

  override func keep(_ batch: PassageBatch) {
    look(batch, into: shares)
    shares.keep(batch, scale: scale)
  }

  override func drop(_ batch: PassageBatch) {
    batch.clearFound()
    for cursor in cursors { cursor.lookUp(batch) }
    batch.keep(found: false)
  }

  /// Shares are rounded one by one.
  private static let rounding = 0x1p-15

  override func floor(ofBest limit: Int) -> Double {
    var best = exact?.shareFloor(ofBest: limit) ?? 0
    best = max(best, firstShare * (first?.shareFloor(ofBest: limit) ?? 0))
    return best > 0 ? scale * best : -.infinity
  }
}

extension FormsCursor {
  /// Of the first form, and of the word itself wherever that stands.
  private func fill(
    _ batch: PassageBatch, from first: UInt32, through last: UInt32, _ sums: SumsCursor
  ) -> UInt32 {
    batch.count = 0
    let factor = isStart ? scale : scale * firstShare
    guard let exact else {
      return sums.append(to: batch, from: first, through: last, scale: factor)
    }
    var next = first
    while next <= last, next != Self.end,
      batch.count < PassageBatch.capacity - PassageSums.stretch
    {
      let whole = moved(exact, to: next)
      if whole == next {
        let score = exact.share() * scale
        if score > batch.needed { batch.append(next, score) }
        next += 1
      } else if isWholeOnly {
        next = whole
      } else {
        next = sums.append(to: batch, from: next, through: min(last, whole - 1), scale: factor)
      }
    }
    return next
  }

  /// Adds up what the passages of a batch earn, form after form.
  fileprivate func look(_ batch: PassageBatch, into shares: FormShares) {
    shares.start(batch)
    if let exact { shares.addWhole(exact, batch, scorer) }
    for cursor in stems { shares.addStem(cursor, batch) }
    if !stems.isEmpty { shares.finishStems(batch, scorer) }
    if batch.isScored { shares.drop(batch, scale: scale, limit: alikeBound) }
    if let first { shares.addAlike(first, batch, scorer, share: firstShare) }
    for (cursor, share) in others { shares.addAlike(cursor, batch, scorer, share: share) }
  }
}
