/// The blocks of a list whose bounds are highest.
///
/// What their best passages earn is a threshold to begin with, as if the search had already seen
/// them; see Mallia, Siedlaczek, Sun and Suel, "A comparison of top-k threshold estimation techniques
/// for disjunctive query processing" (CIKM 2020).
struct BlockSample {
  static let size = 6

  private let reader: PostingsReader
  private var blocks: [(block: Int, bound: UInt16)] = []

  init(_ reader: PostingsReader) {
    self.reader = reader
    for block in 0..<reader.blockCount {
      let bound = reader.bound(of: block)
      if blocks.count == Self.size, bound <= blocks[Self.size - 1].bound { continue }
      if blocks.count == Self.size { blocks.removeLast() }
      let place = blocks.firstIndex { $0.bound < bound } ?? blocks.count
      blocks.insert((block, bound), at: place)
    }
  }

  /// A share that as many passages earn at least; zero for more passages than are worth the while.
  func shareFloor(
    ofBest limit: Int, _ share: (_ weight: UInt32, _ passage: UInt32) -> Double
  ) -> Double {
    guard (1...Self.mostPassages).contains(limit) else { return 0 }
    var best = [Double](repeating: 0, count: limit)
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2 * BlockPacking.size) { scratch in
      guard let passages = scratch.baseAddress else { return }
      let weights = passages + BlockPacking.size
      for (block, bound) in blocks where ScoreBound.share(bound) > best[limit - 1] {
        reader.decodePassages(of: block, into: passages)
        reader.decodeWeights(of: block, into: weights)
        for slot in 0..<reader.count(of: block) {
          let share = share(weights[slot], passages[slot])
          if share > best[limit - 1] { Self.insert(share, into: &best) }
        }
      }
    }
    return best[limit - 1]
  }

  private static let mostPassages = 64

  /// Drops the least.
  private static func insert(_ share: Double, into best: inout [Double]) {
    var place = best.count - 1
    while place > 0, best[place - 1] < share {
      best[place] = best[place - 1]
      place -= 1
    }
    best[place] = share
  }
}
