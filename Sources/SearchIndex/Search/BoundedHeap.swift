/// Keeps the best of the passages it is offered; where scores are the same, the earlier ones.
struct BoundedHeap {
  typealias Entry = (passage: UInt32, score: Double)

  let limit: Int
  private var entries: [Entry] = []

  init(limit: Int) {
    self.limit = limit
    entries.reserveCapacity(min(limit, 1024))
  }

  /// What a later passage must earn more than to be kept.
  var threshold: Double {
    entries.count < limit ? -.infinity : entries.first?.score ?? -.infinity
  }

  func sorted() -> [Entry] {
    entries.sorted { Self.isWorse($1, $0) }
  }

  private static func isWorse(_ left: Entry, _ right: Entry) -> Bool {
    left.score != right.score ? left.score < right.score : left.passage > right.passage
  }

  /// Says whether the passage was kept.
  ///
  /// Scores are rounded to 24 bits, so that sums of the same numbers in another order are the same.
  @discardableResult
  mutating func offer(_ passage: UInt32, _ score: Double) -> Bool {
    let score = Double(Float(score))
    if entries.count < limit {
      entries.append((passage, score))
      siftUp()
      return true
    }
    guard let worst = entries.first, Self.isWorse(worst, (passage, score)) else { return false }
    entries[0] = (passage, score)
    siftDown()
    return true
  }

  private mutating func siftUp() {
    var child = entries.count - 1
    while child > 0, Self.isWorse(entries[child], entries[(child - 1) / 2]) {
      entries.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  private mutating func siftDown() {
    var parent = 0
    while 2 * parent + 1 < entries.count {
      var child = 2 * parent + 1
      if child + 1 < entries.count, Self.isWorse(entries[child + 1], entries[child]) { child += 1 }
      guard Self.isWorse(entries[child], entries[parent]) else { return }
      entries.swapAt(parent, child)
      parent = child
    }
  }
}
