/// A half-open range of UTF-8 bytes in a document's text, counted from zero.
package struct TextRange: Hashable, Sendable, Comparable {
  package let start: Int
  package let end: Int

  package init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a text range ends at or after its start")
    self.start = start
    self.end = end
  }

  package var count: Int { end - start }
  package var isEmpty: Bool { start == end }

  package func contains(_ other: TextRange) -> Bool {
    start <= other.start && other.end <= end
  }

  package func overlaps(_ other: TextRange) -> Bool {
    start < other.end && other.start < end
  }

  package func shifted(by distance: Int) -> TextRange {
    TextRange(start + distance, end + distance)
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}

/// A half-open range of Unicode scalars, counted from zero: the unit of `TextPositionSelector`.
///
/// What leaves the program (JSON, manifests) counts scalars; inside it bytes are quicker.
package struct ScalarRange: Hashable, Sendable {
  package let start: Int
  package let end: Int

  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }
}

extension StringProtocol {
  /// The part of the text at a range of UTF-8 bytes; the range must lie on scalar boundaries.
  package func slice(_ range: TextRange) -> SubSequence {
    let start = utf8.index(utf8.startIndex, offsetBy: range.start)
    return self[start..<utf8.index(start, offsetBy: range.count)]
  }
}

/// How many Unicode scalars start in these UTF-8 bytes.
///
/// Counts the bytes that continue a scalar (`10xxxxxx`) eight at a time: such a byte leaves its
/// lowest bit in `marks`, and the multiplication adds up all eight.
package func scalarCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
  let lowestBits: UInt64 = 0x0101_0101_0101_0101
  var continuations = 0
  var position = 0
  if let base = UnsafeRawPointer(bytes.baseAddress) {
    while position + 8 <= bytes.count {
      let word = base.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      let marks = (word >> 7) & (~word >> 6) & lowestBits
      continuations &+= Int(truncatingIfNeeded: (marks &* lowestBits) >> 56)
      position += 8
    }
  }
  while position < bytes.count {
    if bytes[position] & 0xC0 == 0x80 { continuations += 1 }
    position += 1
  }
  return bytes.count - continuations
}
