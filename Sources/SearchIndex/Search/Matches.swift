/// Passages with scores, ascending by passage.
struct Matches: Sendable, Equatable {
  private(set) var passages: [UInt32] = []
  private(set) var scores: [Double] = []

  var count: Int { passages.count }

  init() {}

  /// All with no score; the passages must ascend.
  init(unscored passages: [UInt32]) {
    self.passages = passages
    scores = [Double](repeating: 0, count: passages.count)
  }

  mutating func append(_ passage: UInt32, score: Double) {
    passages.append(passage)
    scores.append(score)
  }
}

extension Matches {
  /// Those in both, scores added.
  func intersection(_ other: Matches) -> Matches {
    guard count <= other.count else { return other.intersection(self) }
    var result = Matches()
    let others = other.passages[...]
    var place = 0
    for (index, passage) in passages.enumerated() {
      place = Self.advance(place, to: passage, in: others)
      guard place < others.count else { break }
      if others[place] == passage {
        result.append(passage, score: scores[index] + other.scores[place])
      }
    }
    return result
  }

  /// Those not in the other.
  func subtracting(_ other: Matches) -> Matches {
    var result = Matches()
    let others = other.passages[...]
    var place = 0
    for (index, passage) in passages.enumerated() {
      place = Self.advance(place, to: passage, in: others)
      if place == others.count || others[place] != passage {
        result.append(passage, score: scores[index])
      }
    }
    return result
  }

  /// Gallops: steps that double, then halving within the last.
  private static func advance(
    _ start: Int, to passage: UInt32, in passages: ArraySlice<UInt32>
  ) -> Int {
    var low = start
    var step = 1
    while low + step <= passages.count, passages[low + step - 1] < passage {
      low += step
      step *= 2
    }
    let high = min(low + step, passages.count)
    return passages[low..<high].firstIndex(notBefore: passage)
  }

  /// Those in either, scores added.
  func union(_ other: Matches) -> Matches {
    var result = Matches()
    var left = 0
    var right = 0
    while left < count, right < other.count {
      let (mine, theirs) = (passages[left], other.passages[right])
      let score = (mine <= theirs ? scores[left] : 0) + (theirs <= mine ? other.scores[right] : 0)
      result.append(min(mine, theirs), score: score)
      if mine <= theirs { left += 1 }
      if theirs <= mine { right += 1 }
    }
    for index in left..<count { result.append(passages[index], score: scores[index]) }
    for index in right..<other.count {
      result.append(other.passages[index], score: other.scores[index])
    }
    return result
  }

  /// All passages but these.
  func complement(of passageCount: Int) -> Matches {
    Matches(unscored: Array(0..<UInt32(passageCount))).subtracting(self)
  }
}

extension Matches {
  /// The best, first of them first; where scores are the same, the earlier passage.
  ///
  /// A heap holds the best so far with the worst of them on top: n log limit.
  func best(_ limit: Int) -> [(passage: UInt32, score: Double)] {
    guard limit > 0 else { return [] }
    var heap = BoundedHeap(limit: min(limit, count))
    for index in passages.indices { heap.offer(passages[index], scores[index]) }
    return heap.sorted()
  }
}
