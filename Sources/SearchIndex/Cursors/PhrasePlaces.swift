/// The places in the passages of a batch at which the next word of a phrase must stand.
///
/// Word after word goes through all passages, and those are dropped in which it stands nowhere that
/// the words before it lead to.
final class PhrasePlaces {
  /// Of all passages, one behind the other.
  private var places: UnsafeMutablePointer<UInt32>
  private var next: UnsafeMutablePointer<UInt32>
  private var capacity = 1024
  /// Where those of each passage start, and one more: the end.
  private var starts: UnsafeMutablePointer<Int>
  private var nextStarts: UnsafeMutablePointer<Int>
  /// For each passage the places that the last word led to, those in titles counted as such.
  let weights: UnsafeMutablePointer<UInt32>

  init() {
    places = .allocate(capacity: capacity)
    next = .allocate(capacity: capacity)
    starts = .allocate(capacity: PassageBatch.capacity + 1)
    nextStarts = .allocate(capacity: PassageBatch.capacity + 1)
    weights = .allocate(capacity: PassageBatch.capacity)
  }

  deinit {
    places.deallocate()
    next.deallocate()
    starts.deallocate()
    nextStarts.deallocate()
    weights.deallocate()
  }

  /// Those in one of the passages.
  func places(at index: Int) -> UnsafeBufferPointer<UInt32> {
    UnsafeBufferPointer(start: places + starts[index], count: starts[index + 1] - starts[index])
  }

  /// Goes on by the occurrences of a word that stand at the places; behind them is the next place.
  ///
  /// The numbers of its positions are found by the passages' origins. The first word may stand
  /// anywhere.
  func follow(
    _ positions: PositionsCursor, _ spans: UnsafePointer<Range<Int>>, advance: UInt32?,
    isFirst: Bool, _ batch: PassageBatch
  ) {
    var (kept, end) = (0, 0)
    for index in 0..<batch.count {
      let span = spans[Int(batch.origins[index])]
      if end + span.count > capacity { grow(to: end + span.count, keeping: end) }
      let found = Self.follow(
        positions, span, advance: advance, to: next + end,
        from: isFirst ? nil : places(at: index))
      guard found.count > 0 else { continue }
      batch.move(index, to: kept)
      nextStarts[kept] = end
      weights[kept] = found.weight
      kept += 1
      end += found.count
    }
    nextStarts[kept] = end
    batch.count = kept
    swap(&places, &next)
    swap(&starts, &nextStarts)
  }

  @inline(__always)
  private static func follow(
    _ positions: PositionsCursor, _ span: Range<Int>, advance: UInt32?,
    to ends: UnsafeMutablePointer<UInt32>, from starts: UnsafeBufferPointer<UInt32>?
  ) -> (count: Int, weight: UInt32) {
    var (start, found) = (0, 0)
    var weight: UInt32 = 0
    positions.forEach(span) { place, width, isInTitle in
      if let starts {
        while start < starts.count, starts[start] < place { start += 1 }
        guard start < starts.count, starts[start] == place else { return }
      }
      let end = place &+ (advance ?? width)
      var slot = found
      // A wider occurrence may end behind the next one, or with it.
      while slot > 0, ends[slot - 1] > end { slot -= 1 }
      if slot > 0, ends[slot - 1] == end { return }
      for moved in stride(from: found, to: slot, by: -1) { ends[moved] = ends[moved - 1] }
      ends[slot] = end
      found += 1
      weight += isInTitle ? Relevance.titleCount : 1
    }
    return (found, weight)
  }

  /// The places found so far stay where they are.
  private func grow(to size: Int, keeping count: Int) {
    let grown = UnsafeMutablePointer<UInt32>.allocate(capacity: 2 * size)
    grown.update(from: next, count: count)
    next.deallocate()
    next = grown
    let places = UnsafeMutablePointer<UInt32>.allocate(capacity: 2 * size)
    places.update(from: self.places, count: capacity)
    self.places.deallocate()
    self.places = places
    capacity = 2 * size
  }
}
