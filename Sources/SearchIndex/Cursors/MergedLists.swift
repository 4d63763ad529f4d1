/// The passages of several lists, with the weights in all of them added up to a number.
struct MergedLists {
  private(set) var passages: [UInt32] = []
  private(set) var weights: [UInt8] = []

  /// Weights beyond `most` count as that; where it is one, none are read.
  init(_ lists: [PostingsReader], passageCount: Int, most: UInt32) {
    let sums = PassageSums(passageCount: passageCount, most: UInt8(clamping: most))
    for list in lists { sums.add(list) }
    let total = lists.reduce(0) { $0 + $1.count }
    let capacity = min(total, passageCount)
    var count = 0
    weights = [UInt8](repeating: 0, count: capacity)
    passages = [UInt32](unsafeUninitializedCapacity: capacity) { passages, initializedCount in
      weights.withUnsafeMutableBufferPointer { weights in
        sums.forEach { passage, weight in
          passages[count] = passage
          weights[count] = weight
          count += 1
        }
      }
      initializedCount = count
    }
    weights.removeLast(capacity - count)
  }
}

/// A byte for every passage, to add weights up in.
///
/// A second, coarser row says where to look: a byte for every 64 passages.
private final class PassageSums {
  private static let stretch = 64

  private let sums: UnsafeMutablePointer<UInt8>
  private let touched: UnsafeMutablePointer<UInt8>
  private let stretchCount: Int
  private let most: UInt8
  /// What is unpacked: passages, then their weights.
  private let passages: UnsafeMutablePointer<UInt32>

  init(passageCount: Int, most: UInt8) {
    stretchCount = (passageCount + Self.stretch - 1) / Self.stretch
    sums = .allocate(capacity: stretchCount * Self.stretch)
    sums.initialize(repeating: 0, count: stretchCount * Self.stretch)
    touched = .allocate(capacity: stretchCount)
    touched.initialize(repeating: 0, count: stretchCount)
    passages = .allocate(capacity: 2 * BlockPacking.size)
    self.most = most
  }

  deinit {
    sums.deallocate()
    touched.deallocate()
    passages.deallocate()
  }

  func add(_ list: PostingsReader) {
    let weights = passages + BlockPacking.size
    for block in 0..<list.blockCount {
      list.decodePassages(of: block, into: passages)
      if most > 1 { list.decodeWeights(of: block, into: weights) }
      for slot in 0..<list.count(of: block) {
        let passage = Int(passages[slot])
        assert(passage < stretchCount * Self.stretch)
        touched[passage / Self.stretch] = 1
        sums[passage] =
          most == 1 ? 1 : min(sums[passage] + UInt8(min(weights[slot], UInt32(most))), most)
      }
    }
  }

  /// Calls `body` with every passage that a list has, in order.
  func forEach(_ body: (_ passage: UInt32, _ weight: UInt8) -> Void) {
    let bytes = UnsafeRawPointer(sums)
    for stretch in 0..<stretchCount where touched[stretch] != 0 {
      let first = stretch * Self.stretch
      for place in stride(from: first, to: first + Self.stretch, by: 8) {
        var word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        while word != 0 {
          let shift = word.trailingZeroBitCount & ~7
          body(UInt32(place + shift / 8), UInt8(truncatingIfNeeded: word &>> UInt64(shift)))
          word &= ~(0xFF &<< UInt64(shift))
        }
      }
    }
  }
}
