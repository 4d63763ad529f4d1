/// Walks the passages on which any of its parts stands, and adds up what they earn.
///
/// MaxScore with the bounds of blocks: in each window the parts that together cannot earn more than
/// the threshold only add to what the others find. After Turtle and Flood, "Query evaluation:
/// strategies and optimizations" (1995), and Ding and Suel (SIGIR 2011).
class AnyCursor: PassageCursor {
  private let parts: [PassageCursor]
  let partCount: Int
  /// Where each part stands.
  let heads: UnsafeMutablePointer<UInt32>
  private let bounds: UnsafeMutablePointer<Double>
  /// The parts by their bounds in the window, least first, and how far they add up.
  let order: UnsafeMutablePointer<Int>
  let sums: UnsafeMutablePointer<Double>
  /// The first in that order that finds passages.
  final private(set) var firstEssential = 0
  /// The last passage for which that holds.
  final private(set) var windowLast: UInt32 = 0

  /// All parts must be sure to match where they stand.
  init(_ parts: [PassageCursor]) {
    self.parts = parts
    partCount = parts.count
    heads = .allocate(capacity: parts.count)
    bounds = .allocate(capacity: parts.count)
    order = .allocate(capacity: parts.count)
    sums = .allocate(capacity: parts.count)
    for slot in parts.indices {
      order[slot] = slot
      sums[slot] = .infinity
      bounds[slot] = .infinity
    }
    super.init()
    for slot in parts.indices { heads[slot] = parts[slot].advance(to: 0) }
  }

  deinit {
    heads.deallocate()
    bounds.deallocate()
    order.deallocate()
    sums.deallocate()
  }

  override var cost: Int { parts.reduce(0) { $0 + $1.cost } }

  override func advance(to target: UInt32) -> UInt32 {
    var least = Self.end
    for slot in firstEssential..<partCount {
      let part = order[slot]
      if heads[part] < target { heads[part] = parts[part].advance(to: target) }
      least = min(least, heads[part])
    }
    passage = least
    return least
  }

  override func score() -> Double {
    var sum = 0.0
    for slot in stride(from: partCount - 1, through: 0, by: -1) {
      let part = order[slot]
      if slot < firstEssential {
        if sum + sums[slot] <= threshold { return sum }
        if heads[part] < passage { heads[part] = parts[part].advance(to: passage) }
      }
      if heads[part] == passage { sum += parts[part].score() }
    }
    return sum
  }

  override func scoreLimit() -> Double { .infinity }

  override func floor(ofBest limit: Int) -> Double {
    parts.reduce(-.infinity) { max($0, $1.floor(ofBest: limit)) }
  }

  override func windowEnd(from passage: UInt32) -> UInt32 {
    var last = Self.end
    for slot in firstEssential..<partCount {
      last = min(last, parts[order[slot]].windowEnd(from: passage))
    }
    let least = passage > Self.end - Self.narrowest ? Self.end : passage + Self.narrowest
    return max(last, least)
  }

  /// Narrower windows cost more to bound than they save.
  private static let narrowest: UInt32 = 1024

  override func bound(from first: UInt32, through last: UInt32) -> Double {
    for part in 0..<partCount { bounds[part] = parts[part].bound(from: first, through: last) }
    sortByBounds()
    // What finds nothing in the window is bounded by less than any number, and takes nothing away.
    var sum = -Double.infinity
    firstEssential = 0
    for slot in 0..<partCount {
      sum = max(0, sum) + bounds[order[slot]]
      sums[slot] = sum
      if sum <= threshold { firstEssential = slot + 1 }
    }
    firstEssential = min(firstEssential, partCount - 1)
    windowLast = last
    return sum
  }

  /// By insertion: there are few, and they hardly change from window to window.
  private func sortByBounds() {
    for slot in 1..<partCount {
      let part = order[slot]
      var place = slot
      while place > 0, bounds[order[place - 1]] > bounds[part] {
        order[place] = order[place - 1]
        place -= 1
      }
      order[place] = part
    }
  }
}
