import Synchronization

/// A number up to four for every passage, to add weights up in; all zero between searches.
///
/// A bit for each of 64 passages says whether its sum is one or more, another whether it is two or
/// more, and so on: what two passages to a byte would take, and 64 of them are looked at in one step.
/// A coarser row says where to look: a byte for every 64 passages. A few of these are kept from one
/// search to the next, since the system takes longer to hand out the memory than a search to fill a
/// little of it.
///
/// Whoever has taken one from where they are kept is the only one who has it, so it may be sent.
final class PassageSums: @unchecked Sendable {
  /// Larger sums do not fit.
  static let most = Relevance.mostByStart
  /// Passages that are looked at in one step.
  static let stretch = 64
  private static let levels = Int(most)
  private static let kept = Mutex<[PassageSums]>([])
  private static let mostKept = 3

  let stretchCount: Int
  /// For each stretch a word of bits for each sum.
  private let marks: UnsafeMutablePointer<UInt64>
  private let touched: UnsafeMutablePointer<UInt8>
  /// What is unpacked: passages, then their weights.
  private let passages: UnsafeMutablePointer<UInt32>

  private init(passageCount: Int) {
    stretchCount = (passageCount + Self.stretch - 1) / Self.stretch
    marks = .allocate(capacity: stretchCount * Self.levels)
    marks.initialize(repeating: 0, count: stretchCount * Self.levels)
    touched = .allocate(capacity: stretchCount)
    touched.initialize(repeating: 0, count: stretchCount)
    passages = .allocate(capacity: 2 * BlockPacking.size)
    passages.initialize(repeating: 0, count: 2 * BlockPacking.size)
  }

  deinit {
    marks.deallocate()
    touched.deallocate()
    passages.deallocate()
  }

  /// One that is kept, if it is large enough, or a new one.
  static func taken(passageCount: Int) -> PassageSums {
    let kept = kept.withLock { $0.popLast() }
    guard let kept, kept.stretchCount * stretch >= passageCount else {
      return PassageSums(passageCount: passageCount)
    }
    return kept
  }

  /// Makes all sums zero and keeps them for the next search.
  func giveBack() {
    for stretch in 0..<stretchCount where touched[stretch] != 0 {
      touched[stretch] = 0
      row(stretch).update(repeating: 0, count: Self.levels)
    }
    Self.kept.withLock { kept in
      if kept.count < Self.mostKept { kept.append(self) }
    }
  }

  @inline(__always)
  private func row(_ stretch: Int) -> UnsafeMutablePointer<UInt64> {
    marks + stretch &* Self.levels
  }
}

extension PassageSums {
  /// Adds the weights of a list, or one for each of its passages where no more counts.
  ///
  /// Gives how many sums were zero before.
  func add(_ list: PostingsReader, most: UInt32) -> Int {
    let weights = passages + BlockPacking.size
    var found = 0
    for block in 0..<list.blockCount {
      if most == 1 {
        list.decodePassages(of: block, into: passages)
        for slot in 0..<list.count(of: block) { found &+= mark(passages[slot]) }
      } else {
        list.decode(block, passages: passages, weights: weights)
        for slot in 0..<list.count(of: block) { found &+= add(weights[slot], passages[slot]) }
      }
    }
    return found
  }

  @inline(__always)
  private func mark(_ passage: UInt32) -> Int {
    let row = row(Int(passage >> 6))
    let shift = UInt64(passage & 63)
    let marked = row[0]
    row[0] = marked | 1 &<< shift
    touched[Int(passage >> 6)] = 1
    return Int(truncatingIfNeeded: ~marked &>> shift & 1)
  }

  @inline(__always)
  private func add(_ weight: UInt32, _ passage: UInt32) -> Int {
    let row = row(Int(passage >> 6))
    let bit = 1 &<< UInt64(passage & 63)
    var (one, two, three, four) = (row[0], row[1], row[2], row[3])
    let isNew = one & bit == 0 ? 1 : 0
    var rest = weight
    repeat {
      four |= three & bit
      three |= two & bit
      two |= one & bit
      one |= bit
      rest &-= 1
    } while rest > 0 && four & bit == 0
    (row[0], row[1], row[2], row[3]) = (one, two, three, four)
    touched[Int(passage >> 6)] = 1
    return isNew
  }

  @inline(__always)
  subscript(_ passage: UInt32) -> UInt32 {
    let row = row(Int(passage >> 6))
    let shift = UInt64(passage & 63)
    let sum = row[0] &>> shift & 1 + row[1] &>> shift & 1 + row[2] &>> shift & 1
    return UInt32(truncatingIfNeeded: sum + row[3] &>> shift & 1)
  }

  /// A bit for each of 64 passages that has a sum.
  @inline(__always)
  func marks(in stretch: Int) -> UInt64 { row(stretch)[0] }

  /// A bit for each of 64 passages the sum of which is greater than one from zero to three.
  @inline(__always)
  func marks(in stretch: Int, ofSum least: Int) -> UInt64 { row(stretch)[least] }

  /// No less than the largest sum of 64 passages of which one has a sum.
  @inline(__always)
  func largest(in stretch: Int) -> UInt32 {
    let row = row(stretch)
    return row[3] != 0 ? 4 : row[2] != 0 ? 3 : row[1] != 0 ? 2 : 1
  }

  /// The first 64 passages from `stretch` on of which one has a sum; `stretchCount` if there are none.
  @inline(__always)
  func firstTouched(from stretch: Int) -> Int {
    var stretch = stretch
    while stretch + 8 <= stretchCount {
      let eight = UnsafeRawPointer(touched + stretch).loadUnaligned(as: UInt64.self)
      if eight != 0 { return stretch + UInt64(littleEndian: eight).trailingZeroBitCount / 8 }
      stretch += 8
    }
    while stretch < stretchCount, touched[stretch] == 0 { stretch += 1 }
    return stretch
  }
}
