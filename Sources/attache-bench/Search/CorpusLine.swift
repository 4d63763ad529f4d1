import Dispatch
import Foundation
import Synchronization

/// Where a passage stands in a corpus, and what it is put in order by.
struct CorpusLine: Sendable {
  struct Facts: Hashable, Sendable {
    let source: [UInt8]
    let year: Int
  }

  /// The same for the same title.
  let title: UInt64
  let range: Range<Int>

  /// Lines by source and year; within these by title, then as in the file.
  static func groups(in corpus: Data, threads: Int) -> [[CorpusLine]] {
    let stretches = stretches(of: corpus, count: threads)
    let groups = Mutex<[Facts: [CorpusLine]]>([:])
    DispatchQueue.concurrentPerform(iterations: stretches.count) { number in
      let found = corpus.withUnsafeBytes { lines(in: stretches[number], of: $0) }
      groups.withLock { $0.merge(found, uniquingKeysWith: +) }
    }
    return groups.withLock(\.self).sorted { left, right in
      left.key.source == right.key.source
        ? left.key.year < right.key.year
        : left.key.source.lexicographicallyPrecedes(right.key.source)
    }.map { group in
      group.value.sorted { ($0.title, $0.range.lowerBound) < ($1.title, $1.range.lowerBound) }
    }
  }

  /// About as long, each of whole lines.
  private static func stretches(of corpus: Data, count: Int) -> [Range<Int>] {
    let newline = UInt8(ascii: "\n")
    var borders = [0]
    for number in 1..<max(count, 2) where count > 1 {
      let middle = max(borders[number - 1], corpus.count / count * number)
      borders.append(corpus[middle...].firstIndex(of: newline).map { $0 + 1 } ?? corpus.count)
    }
    borders.append(corpus.count)
    return zip(borders, borders.dropFirst()).map { $0..<$1 }
  }

  private static func lines(
    in stretch: Range<Int>, of bytes: UnsafeRawBufferPointer
  ) -> [Facts: [CorpusLine]] {
    var groups: [Facts: [CorpusLine]] = [:]
    var record = PassageRecord()
    var start = stretch.lowerBound
    while start < stretch.upperBound {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[start..<stretch.upperBound])
      let range = start..<start + rest.firstIndex(of: UInt8(ascii: "\n"), or: UInt8(ascii: "\n"))
      if record.read(UnsafeRawBufferPointer(rebasing: bytes[range])) {
        let facts = Facts(source: record.source, year: record.year)
        groups[facts, default: []].append(CorpusLine(title: hash(record.title), range: range))
      }
      start = range.upperBound + 1
    }
    return groups
  }

  /// Fowler, Noll and Vo's, a byte at a time.
  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
