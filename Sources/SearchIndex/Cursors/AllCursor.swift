/// Walks the passages on which all its parts stand.
///
/// The part with the fewest passages leads, though no filter where there is anything else: the
/// bounds of a filter's passages are not known. It fills batches, of which the others keep what they
/// hold, those last that have to look at positions. A passage that earns too little in what was
/// asked so far, with the most the others may add, is dropped at once.
final class AllCursor: PassageCursor {
  private let lead: PassageCursor
  /// Those that are asked about the lead's passages, in the order they are asked.
  private let others: [PassageCursor]
  private let filters: [PassageCursor]
  private let unsure: [PassageCursor]
  /// The lists among all parts, where the lead is one and there are more.
  private let lists: [ListCursor]
  /// For each of these the numbers of passages in it, by their origins.
  private let numbers: UnsafeMutablePointer<UInt32>
  /// Those of the others that are no lists.
  private let rest: [PassageCursor]
  /// The most that all of the others earn from each on in the window.
  private let bounds: UnsafeMutablePointer<Double>

  /// Of two parts or more.
  init(_ parts: [PassageCursor]) {
    let sorted = parts.sorted { $0.leadingOrder < $1.leadingOrder }
    lead = sorted[0]
    others = sorted.dropFirst().sorted { $0.askingOrder < $1.askingOrder }
    filters = others.filter(\.isFilter)
    unsure = parts.filter { !$0.isAlwaysMatch }
    lists = ([lead] + others).compactMap(\.list)
    rest = others.filter { $0.list == nil }
    numbers = .allocate(capacity: lists.count * PassageBatch.capacity)
    numbers.initialize(repeating: 0, count: lists.count * PassageBatch.capacity)
    bounds = .allocate(capacity: others.count + 1)
    bounds.initialize(repeating: .infinity, count: others.count + 1)
  }

  deinit {
    bounds.deallocate()
    numbers.deallocate()
  }

  override var cost: Int { lead.cost }
  override var isAlwaysMatch: Bool { unsure.isEmpty }
  override var fillsBetweenQuestions: Int {
    others.reduce(lead.fillsBetweenQuestions) { min($0, $1.fillsBetweenQuestions) }
  }

  override func advance(to target: UInt32) -> UInt32 {
    passage = lead.advance(to: target)
    while passage != Self.end {
      let next = meet(at: passage)
      if next == passage { break }
      passage = next == Self.end ? next : lead.advance(to: next)
    }
    return passage
  }

  /// Moves the others to a passage; gives the first one's place that is beyond it.
  private func meet(at candidate: UInt32) -> UInt32 {
    for other in others {
      let next = other.advance(to: candidate)
      if next != candidate { return next }
    }
    return candidate
  }

  override func isMatch() -> Bool { unsure.allSatisfy { $0.isMatch() } }

  override func score() -> Double { others.reduce(lead.score()) { $0 + $1.score() } }

  override func scoreLimit() -> Double {
    others.reduce(lead.scoreLimit()) { $0 + $1.scoreLimit() }
  }

  override func fill(_ batch: PassageBatch, from first: UInt32, through last: UInt32) -> UInt32 {
    var first = first
    for filter in filters { first = max(first, filter.advance(to: first)) }
    guard first <= last, first != Self.end else {
      batch.count = 0
      return first
    }
    let needed = batch.needed
    if batch.isScored, needed == -.infinity, lead.list != nil, lists.count > 1 {
      return fillUnpruned(batch, from: first, through: last)
    }
    batch.needed = needed - bounds[0]
    let next = lead.fill(batch, from: first, through: last)
    for index in others.indices where batch.count > 0 {
      batch.needed = needed - bounds[index + 1]
      others[index].keep(batch)
    }
    batch.needed = needed
    return next
  }

  override func windowEnd(from passage: UInt32) -> UInt32 {
    for filter in filters {
      if let last = filter.gapEnd(from: passage) { return last }
    }
    return lead.windowEnd(from: passage)
  }

  override func bound(from first: UInt32, through last: UInt32) -> Double {
    for filter in filters where filter.bound(from: first, through: last) < 0 {
      return -.infinity
    }
    bounds[others.count] = 0
    for index in others.indices.reversed() {
      bounds[index] = bounds[index + 1] + others[index].bound(from: first, through: last)
    }
    lead.threshold = threshold - bounds[0]
    return lead.bound(from: first, through: last) + bounds[0]
  }
}

extension AllCursor {
  /// As long as all passages are wanted, those that are in all lists are found first, and then what
  /// they earn: most of the lead's passages are no matches, and their lengths are spread over the
  /// memory.
  private func fillUnpruned(
    _ batch: PassageBatch, from first: UInt32, through last: UInt32
  ) -> UInt32 {
    batch.isScored = false
    let next = lists[0].fill(batch, from: first, through: last)
    for row in 1..<lists.count where batch.count > 0 {
      lists[row].locate(batch, numbers + row * PassageBatch.capacity)
    }
    batch.isScored = true
    for index in 0..<batch.count {
      let (passage, origin) = (batch.passages[index], Int(batch.origins[index]))
      var score = lists[0].score(lists[0].place(ofSlot: origin), passage)
      for row in 1..<lists.count {
        score += lists[row].score(numbers[row * PassageBatch.capacity + origin], passage)
      }
      batch.scores[index] = score
    }
    for part in rest where batch.count > 0 { part.keep(batch) }
    return next
  }
}

extension PassageCursor {
  fileprivate var leadingOrder: (Int, Int) { (isFilter ? 1 : 0, cost) }
  /// What is quickly asked first.
  fileprivate var askingOrder: (Int, Int, Int) {
    (isFilter ? 0 : 1, isAlwaysMatch ? 0 : 1, cost)
  }
}
