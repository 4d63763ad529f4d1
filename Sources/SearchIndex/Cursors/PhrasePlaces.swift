/// The places in one passage at which the next word of a phrase must stand.
///
/// Buffers that live as long as a search: this is asked for every passage that holds all the words.
final class PhrasePlaces {
  private var starts: UnsafeMutablePointer<UInt32>
  private var ends: UnsafeMutablePointer<UInt32>
  private var capacity = 64
  private var count = 0
  private var isFirst = true
  /// Of the places the last word led to, those in titles counted as such.
  private(set) var weight: UInt32 = 0

  init() {
    starts = .allocate(capacity: capacity)
    ends = .allocate(capacity: capacity)
  }

  deinit {
    starts.deallocate()
    ends.deallocate()
  }

  var isEmpty: Bool { count == 0 }

  func start() {
    isFirst = true
  }

  /// Goes on by the occurrences of a word that stand at the places; behind them is the next place.
  func follow(_ positions: PositionsCursor, _ range: Range<Int>, advance: UInt32?) {
    if range.count > capacity { grow(to: range.count) }
    let (starts, ends, startCount, isFirst) = (self.starts, self.ends, count, self.isFirst)
    var (start, found) = (0, 0)
    var weight: UInt32 = 0
    positions.forEach(range) { place, width, isInTitle in
      if !isFirst {
        while start < startCount, starts[start] < place { start += 1 }
        guard start < startCount, starts[start] == place else { return }
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
    (self.starts, self.ends) = (ends, starts)
    count = found
    self.isFirst = false
    self.weight = weight
  }

  private func grow(to size: Int) {
    let grown = UnsafeMutablePointer<UInt32>.allocate(capacity: 2 * size)
    grown.initialize(from: starts, count: count)
    starts.deallocate()
    ends.deallocate()
    starts = grown
    ends = .allocate(capacity: 2 * size)
    capacity = 2 * size
  }
}
