import Synchronization

/// For each 64 passages of an index file which of them are short, in several senses of the word.
///
/// A row of eight words of 64 bits: no passage, then those no longer than each of six limits, then
/// all. So the passages that are short enough to earn something are told 64 at a time, where their
/// lengths would have to be looked up one by one. A byte for each passage, worked out once.
final class LengthClasses: Sendable {
  static let none = 0
  static let all = 7
  private static let count = 8
  static let stretch = 64
  /// Which part of the passages is no longer than a limit, one in so many.
  private static let parts = [512, 128, 32, 12, 4, 2]
  /// Passages as long are not told apart from longer ones.
  private static let longest = 1023

  /// The most words of passages in the classes between `none` and `all`; ascending.
  private let limits: [UInt16]
  let stretchCount: Int
  /// Written before anyone else sees them, and never again.
  nonisolated(unsafe) private let rows: UnsafePointer<UInt64>
  /// Of each stretch the least length in words; as are the rows.
  nonisolated(unsafe) private let least: UnsafePointer<UInt16>

  init(_ lengths: UnsafeBufferPointer<UInt16>) {
    let limits = Self.limits(lengths)
    self.limits = limits
    stretchCount = (lengths.count + Self.stretch - 1) / Self.stretch
    let rows = UnsafeMutablePointer<UInt64>.allocate(capacity: stretchCount * Self.count)
    rows.initialize(repeating: 0, count: stretchCount * Self.count)
    let least = UnsafeMutablePointer<UInt16>.allocate(capacity: stretchCount)
    least.initialize(repeating: .max, count: stretchCount)
    let classes = (0...UInt16(Self.longest)).map { length in
      1 + (limits.firstIndex { length <= $0 } ?? limits.count)
    }
    for (passage, length) in lengths.enumerated() {
      let stretch = passage / Self.stretch
      let length = min(length, UInt16(Self.longest))
      rows[stretch * Self.count + classes[Int(length)]] |= 1 << UInt64(passage % Self.stretch)
      least[stretch] = min(least[stretch], length)
    }
    for word in 0..<stretchCount * Self.count where word % Self.count > 1 {
      rows[word] |= rows[word - 1]
    }
    self.rows = UnsafePointer(rows)
    self.least = UnsafePointer(least)
  }

  deinit {
    rows.deallocate()
    least.deallocate()
  }

  private static func limits(_ lengths: UnsafeBufferPointer<UInt16>) -> [UInt16] {
    var counts = [Int](repeating: 0, count: longest + 1)
    for length in lengths { counts[min(Int(length), longest)] += 1 }
    return parts.map { part in
      var rest = lengths.count / part
      return UInt16(
        counts.firstIndex { count in
          rest -= count
          return rest < 0
        } ?? longest)
    }
  }

  /// The first class that has all passages which earn enough; the longer one is, the less it earns.
  func first(where isEnough: (_ length: UInt16) -> Bool) -> Int {
    guard isEnough(0) else { return Self.none }
    return 1 + (limits.firstIndex { $0 >= Self.longest || !isEnough($0 + 1) } ?? limits.count)
  }

  /// A bit for each of 64 passages that is in a class.
  @inline(__always)
  func marks(of class: Int, in stretch: Int) -> UInt64 {
    rows[stretch &* Self.count &+ `class`]
  }

  @inline(__always)
  func leastLength(in stretch: Int) -> UInt16 { least[stretch] }
}

extension LengthClasses {
  /// Keeps those of one index file.
  final class Cache: Sendable {
    private let known = Mutex<LengthClasses?>(nil)

    /// Made by the first who asks, which costs a look at the lengths of all passages.
    func classes(of segment: Segment) -> LengthClasses {
      known.withLock { known in
        if let known { return known }
        let bytes = segment.part(.lengths)
        let classes = withExtendedLifetime(segment) {
          LengthClasses(bytes.bindMemory(to: UInt16.self))
        }
        known = classes
        return classes
      }
    }
  }
}
