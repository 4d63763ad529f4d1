import Synchronization

/// The first eight bytes of every so manyth term of a ``TermTable``, side by side.
///
/// To halve a large table is to touch new memory with each step; here most steps stay on a few
/// kilobytes.
final class TermSamples: Sendable {
  static let step = 128
  private let known = Mutex<[UInt64]?>(nil)

  /// The terms among which the first lies that does not stand before one with such first bytes.
  func range(of word: UInt64, in table: TermTable) -> Range<Int> {
    let words = words(of: table)
    let low = Self.firstIndex(in: words) { $0 >= word }
    let high = Self.firstIndex(in: words) { $0 > word }
    return max(0, low - 1) * Self.step..<min(high * Self.step, table.count)
  }

  /// Made by the first who asks.
  private func words(of table: TermTable) -> [UInt64] {
    known.withLock { known in
      if let known { return known }
      let words = stride(from: 0, to: table.count, by: Self.step).map {
        bigEndianWord(table[$0], at: 0)
      }
      known = words
      return words
    }
  }

  private static func firstIndex(in words: [UInt64], where holds: (UInt64) -> Bool) -> Int {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(words[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
