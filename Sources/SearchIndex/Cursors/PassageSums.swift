import Synchronization

/// A byte for every passage, to add weights up in; all zero between searches.
///
/// A second, coarser row says where to look: a byte for every 64 passages. One of these is kept from
/// one search to the next, since the system takes longer to hand out the memory than a search to fill
/// a little of it.
///
/// Whoever has taken one from where it is kept is the only one who has it, so it may be sent.
final class PassageSums: @unchecked Sendable {
  /// Larger sums do not fit.
  static let most: UInt32 = 127
  private static let stretch = 64
  private static let kept = Mutex<PassageSums?>(nil)

  private let sums: UnsafeMutablePointer<UInt8>
  private let touched: UnsafeMutablePointer<UInt8>
  private let stretchCount: Int
  /// What is unpacked: passages, then their weights.
  private let passages: UnsafeMutablePointer<UInt32>

  private init(passageCount: Int) {
    stretchCount = (passageCount + Self.stretch - 1) / Self.stretch
    sums = .allocate(capacity: stretchCount * Self.stretch)
    sums.initialize(repeating: 0, count: stretchCount * Self.stretch)
    touched = .allocate(capacity: stretchCount)
    touched.initialize(repeating: 0, count: stretchCount)
    passages = .allocate(capacity: 2 * BlockPacking.size)
    passages.initialize(repeating: 0, count: 2 * BlockPacking.size)
  }

  deinit {
    sums.deallocate()
    touched.deallocate()
    passages.deallocate()
  }

  /// The one that is kept, if it is large enough, or a new one.
  static func taken(passageCount: Int) -> PassageSums {
    let kept = kept.withLock { kept in
      defer { kept = nil }
      return kept
    }
    guard let kept, kept.stretchCount * stretch >= passageCount else {
      return PassageSums(passageCount: passageCount)
    }
    return kept
  }

  /// To be kept for the next search.
  func giveBack() {
    Self.kept.withLock { $0 = self }
  }

  func add(_ list: PostingsReader, most: UInt8) {
    let weights = passages + BlockPacking.size
    let (passages, sums, touched) = (passages, sums, touched)
    for block in 0..<list.blockCount {
      list.decodePassages(of: block, into: passages)
      let count = list.count(of: block)
      for slot in 0..<count { touched[Int(passages[slot] >> 6)] = 1 }
      if most == 1 {
        for slot in 0..<count { sums[Int(passages[slot])] = 1 }
      } else {
        list.decodeWeights(of: block, into: weights)
        for slot in 0..<count {
          let sum = UInt32(sums[Int(passages[slot])]) &+ weights[slot]
          sums[Int(passages[slot])] = UInt8(truncatingIfNeeded: min(sum, UInt32(most)))
        }
      }
    }
  }

  /// Writes the passages that a list has, in order, with their sums, and clears these.
  ///
  /// Gives how many there are.
  func move(
    to passages: UnsafeMutablePointer<UInt32>, _ weights: UnsafeMutablePointer<UInt8>
  ) -> Int {
    var count = 0
    for stretch in 0..<stretchCount where touched[stretch] != 0 {
      touched[stretch] = 0
      let first = stretch * Self.stretch
      var marks = marks(from: first)
      while marks != 0 {
        let passage = first + marks.trailingZeroBitCount
        passages[count] = UInt32(truncatingIfNeeded: passage)
        weights[count] = sums[passage]
        count += 1
        marks &= marks &- 1
      }
      (sums + first).update(repeating: 0, count: Self.stretch)
    }
    return count
  }

  /// A bit for each of 64 sums that is not zero.
  ///
  /// Sums are below 128, so adding 127 carries into a byte's high bit; the multiplication gathers the
  /// eight bits of a word in its highest byte.
  @inline(__always)
  private func marks(from first: Int) -> UInt64 {
    let bytes = UnsafeRawPointer(sums + first)
    var marks: UInt64 = 0
    for place in stride(from: 0, to: Self.stretch, by: 8) {
      let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      let high = (word &+ 0x7F7F_7F7F_7F7F_7F7F) & 0x8080_8080_8080_8080
      let gathered = ((high &>> 7) &* 0x0102_0408_1020_4080) &>> 56
      marks |= gathered &<< UInt64(place)
    }
    return marks
  }
}
