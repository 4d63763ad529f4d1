/// The parts of an index file, in the order in which they stand in it.
///
///     magic │ version │ parts │ length │ checksum │ (offset, length, checksum) per part │ parts …
///
/// Each part starts at a multiple of 16 bytes. The checksum of the head covers the head, that of a
/// part also the zeros behind it, so there is no byte that none covers.
enum SegmentSection: Int, CaseIterable {
  /// Counts and languages, read on opening.
  case summary
  /// For each document its first passage, and one more: the end.
  case documentStarts
  /// For each document where its identifier starts, and one more: the end.
  case identifierStarts
  case identifiers
  /// What is known about runs of documents that have it in common.
  case facts
  /// Words of each passage, in 16 bits.
  case lengths
  /// For each passage its ``PassageTraits``.
  case traits
  /// The groups of a ``TermTable``, the details of its terms, and their bytes.
  case terms
  case termDetails
  case termBytes
  case postings
  case positions
  /// Terms by the hashes of their stems, for each language.
  case stems
}

struct SegmentLayout {
  static let magic: UInt64 = 0x0A1A_5845_4449_5441
  static let version: UInt32 = 2
  static let alignment = 16
  private static let fixedSize = 32
  private static let checksumPlace = 24
  private static let entrySize = 24

  static var headSize: Int { padded(fixedSize + entrySize * SegmentSection.allCases.count) }

  static func padded(_ count: Int) -> Int {
    (count + alignment - 1) / alignment * alignment
  }

  /// The head and all parts, to be written one behind the other.
  static func pieces(_ sections: [[UInt8]]) -> [[UInt8]] {
    precondition(sections.count == SegmentSection.allCases.count)
    let filled = sections.map { $0 + [UInt8](repeating: 0, count: padded($0.count) - $0.count) }
    let length = headSize + filled.reduce(0) { $0 + $1.count }
    var head: [UInt8] = []
    head.appendFixed(magic)
    head.appendFixed(version)
    head.appendFixed(UInt32(sections.count))
    head.appendFixed(UInt64(length))
    head.appendFixed(UInt64(0))
    var place = headSize
    for (section, bytes) in zip(sections, filled) {
      head.appendFixed(UInt64(place))
      head.appendFixed(UInt64(section.count))
      head.appendFixed(bytes.withUnsafeBytes(Checksum.of))
      place += bytes.count
    }
    head.append(contentsOf: [UInt8](repeating: 0, count: headSize - head.count))
    let checksum = head.withUnsafeBytes(Checksum.of)
    withUnsafeBytes(of: checksum.littleEndian) { checksum in
      for (index, byte) in checksum.enumerated() { head[checksumPlace + index] = byte }
    }
    return [head] + filled
  }
}

extension SegmentLayout {
  /// Where a part lies, and the sum over its bytes with those that fill it up.
  struct Part {
    let range: Range<Int>
    let checksum: UInt64
  }

  /// The parts of a file whose head is whole.
  ///
  /// - Throws: what is wrong with the head; the parts themselves are not looked at.
  static func parts(of bytes: UnsafeRawBufferPointer, path: String) throws(SegmentError) -> [Part] {
    guard bytes.count >= fixedSize else { throw .damaged(path: path) }
    var reader = ByteReader(bytes)
    guard reader.fixed(UInt64.self) == magic else { throw .foreign(path: path) }
    let version = reader.fixed(UInt32.self)
    guard version == Self.version else {
      throw .otherVersion(path: path, version: Int(version))
    }
    let count = Int(reader.fixed(UInt32.self))
    let length = reader.fixed(UInt64.self)
    let checksum = reader.fixed(UInt64.self)
    guard count == SegmentSection.allCases.count, length == UInt64(bytes.count),
      bytes.count >= headSize, checksum == headChecksum(bytes)
    else { throw .damaged(path: path) }
    var parts: [Part] = []
    for _ in 0..<count {
      let start = Int(truncatingIfNeeded: reader.fixed(UInt64.self))
      let size = Int(truncatingIfNeeded: reader.fixed(UInt64.self))
      let checksum = reader.fixed(UInt64.self)
      guard start >= headSize, size >= 0, start <= bytes.count, size <= bytes.count - start else {
        throw .damaged(path: path)
      }
      parts.append(Part(range: start..<start + size, checksum: checksum))
    }
    return parts
  }

  /// As it stands in the head of a file that was opened.
  static func checksum(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: checksumPlace, as: UInt64.self))
  }

  private static func headChecksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var head = Array(bytes[..<headSize])
    for index in 0..<8 { head[checksumPlace + index] = 0 }
    return head.withUnsafeBytes(Checksum.of)
  }

  /// Whether all bytes of a part are what was written.
  static func isWhole(_ part: Part, in bytes: UnsafeRawBufferPointer) -> Bool {
    let end = min(padded(part.range.upperBound), bytes.count)
    let covered = UnsafeRawBufferPointer(rebasing: bytes[part.range.lowerBound..<end])
    return Checksum.of(covered) == part.checksum
  }
}
