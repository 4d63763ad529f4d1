/// All terms of an index file in the order of their bytes, found by halving.
struct TermTable {
  private let records: UnsafeRawBufferPointer
  private let bytes: UnsafeRawBufferPointer

  init(records: UnsafeRawBufferPointer, bytes: UnsafeRawBufferPointer) {
    self.records = records
    self.bytes = bytes
  }

  var count: Int { max(0, records.count / TermRecord.size - 1) }

  @inline(__always)
  func record(_ term: Int) -> TermRecord {
    let place = term * TermRecord.size
    let words = records.loadUnaligned(fromByteOffset: place, as: SIMD4<UInt32>.self)
    return TermRecord(bytes: words[0], count: words[1], postings: words[2], positions: words[3])
  }

  subscript(term: Int) -> UnsafeBufferPointer<UInt8> {
    let start = Int(start(of: term))
    return UnsafeBufferPointer(
      rebasing: bytes.assumingMemoryBound(to: UInt8.self)[start..<Int(self.start(of: term + 1))])
  }

  @inline(__always)
  private func start(of term: Int) -> UInt32 {
    records.loadUnaligned(fromByteOffset: term * TermRecord.size, as: UInt32.self)
  }

  func number(of term: [UInt8], in range: Range<Int>) -> Int? {
    term.withUnsafeBufferPointer { term in
      let first = firstIndex(in: range) { !Self.precedes($0, term) }
      guard first < range.upperBound, self[first].elementsEqual(term) else { return nil }
      return first
    }
  }

  func number(of term: [UInt8]) -> Int? { number(of: term, in: 0..<count) }

  /// The terms that begin so, of a range.
  func terms(startingWith start: [UInt8], in range: Range<Int>) -> Range<Int> {
    start.withUnsafeBufferPointer { start in
      let first = firstIndex(in: range) { !Self.precedes($0, start) }
      let end = firstIndex(in: first..<range.upperBound) { !$0.starts(with: start) }
      return first..<end
    }
  }

  /// The end of the terms that begin as the first of a range does, which are likely to be few.
  func end(ofTermsStartingWith start: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Int {
    var low = range.lowerBound
    var step = 1
    while low + step < range.upperBound, self[low + step].starts(with: start) {
      low += step
      step *= 2
    }
    let rest = low..<min(low + step, range.upperBound)
    return firstIndex(in: rest) { !$0.starts(with: start) }
  }

  /// Where the condition begins to hold; it must hold for all behind.
  private func firstIndex(
    in range: Range<Int>, where holds: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private static func precedes(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let (one, other) = (bigEndianWord(left, at: 0), bigEndianWord(right, at: 0))
    return one != other ? one < other : left.lexicographicallyPrecedes(right)
  }
}
