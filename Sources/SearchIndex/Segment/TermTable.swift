/// All terms of an index file in the order of their bytes, found by halving.
///
/// In groups of eight, so that what a term owns is told by a few short numbers:
///
///     places of the group's bytes, postings, positions, details (u32) │ each term's bytes behind (u16)
///
/// A term's details are how many passages hold it and how many bytes its postings and positions
/// take, one behind the other. Behind the last group comes one that says where everything ends.
struct TermTable {
  static let groupSize = 8
  static let rowSize = 32
  private static let shift = groupSize.trailingZeroBitCount
  private static let offsets = 16

  let count: Int
  private let groups: UnsafeRawBufferPointer
  private let details: UnsafeRawBufferPointer
  private let bytes: UnsafeRawBufferPointer
  /// Those of the same table, from one search to the next; nothing where all is searched.
  private let samples: TermSamples?

  init(
    count: Int, groups: UnsafeRawBufferPointer, details: UnsafeRawBufferPointer,
    bytes: UnsafeRawBufferPointer, samples: TermSamples? = nil
  ) {
    self.samples = samples
    self.count = count
    self.groups = groups
    self.details = details
    self.bytes = bytes
  }

  static var empty: TermTable {
    let nothing = UnsafeRawBufferPointer(start: nil, count: 0)
    return TermTable(count: 0, groups: nothing, details: nothing, bytes: nothing)
  }

  /// What a term owns.
  func record(_ term: Int) -> TermRecord {
    let row = term >> Self.shift
    let places = groups.loadUnaligned(
      fromByteOffset: row * Self.rowSize, as: SIMD4<UInt32>.self)
    var reader = ByteReader(details, at: Int(places[3]))
    var postings = Int(places[1])
    var positions = Int(places[2])
    for _ in 0..<term & (Self.groupSize - 1) {
      _ = reader.varint()
      postings += Int(reader.varint())
      positions += Int(reader.varint())
    }
    let count = Int(reader.varint())
    return TermRecord(
      count: count, postings: postings..<postings + Int(reader.varint()),
      positions: positions..<positions + Int(reader.varint()))
  }

  subscript(term: Int) -> UnsafeBufferPointer<UInt8> {
    let range = start(of: term)..<start(of: term + 1)
    return UnsafeBufferPointer(rebasing: bytes.assumingMemoryBound(to: UInt8.self)[range])
  }

  @inline(__always)
  private func start(of term: Int) -> Int {
    let row = (term >> Self.shift) * Self.rowSize
    let behind = row + Self.offsets + 2 * (term & (Self.groupSize - 1))
    return Int(groups.loadUnaligned(fromByteOffset: row, as: UInt32.self))
      + Int(groups.loadUnaligned(fromByteOffset: behind, as: UInt16.self))
  }
}

extension TermTable {
  func number(of term: [UInt8], in range: Range<Int>) -> Int? {
    term.withUnsafeBufferPointer { term in
      let first = firstIndex(in: range, notBefore: term)
      guard first < range.upperBound, self[first].elementsEqual(term) else { return nil }
      return first
    }
  }

  func number(of term: [UInt8]) -> Int? { number(of: term, in: 0..<count) }

  /// The terms that begin so, of a range.
  func terms(startingWith start: [UInt8], in range: Range<Int>) -> Range<Int> {
    start.withUnsafeBufferPointer { start in
      let first = firstIndex(in: range, notBefore: start)
      guard first < range.upperBound, self[first].starts(with: start) else { return first..<first }
      return first..<end(ofTermsStartingWith: start, in: first..<range.upperBound)
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

  /// The first term of a range that does not stand before another.
  private func firstIndex(
    in range: Range<Int>, notBefore term: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var range = range
    if let samples, range.count > TermSamples.step {
      range = range.clamped(to: samples.range(of: bigEndianWord(term, at: 0), in: self))
    }
    return firstIndex(in: range) { !Self.precedes($0, term) }
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
