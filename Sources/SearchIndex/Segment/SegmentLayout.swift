/// The parts of an index file, in the order in which they stand in it.
///
///     magic │ version │ parts │ length │ head's length │ checksum │ (offset, length) per part
///       │ a checksum for each chunk of each part │ parts …
///
/// Each part starts at a multiple of 16 bytes; a chunk is 64 kB of it, or what is left. The checksum
/// of the head covers the head, that of a part's last chunk also the zeros behind it, so there is no
/// byte that none covers.
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
  static let version: UInt32 = 3
  static let alignment = 16
  static let chunkSize = 1 << 16
  private static let fixedSize = 40
  private static let checksumPlace = 32
  private static let entrySize = 16

  static func padded(_ count: Int) -> Int {
    (count + alignment - 1) / alignment * alignment
  }

  /// The head and all parts, to be written one behind the other.
  static func pieces(_ sections: [[UInt8]]) -> [[UInt8]] {
    precondition(sections.count == SegmentSection.allCases.count)
    var filled = sections
    for (index, section) in sections.enumerated() {
      let missing = padded(section.count) - section.count
      filled[index].append(contentsOf: repeatElement(0, count: missing))
    }
    return [head(sections.map(\.count), checksums: filled.map(chunkChecksums))] + filled
  }

  private static func chunkChecksums(of section: [UInt8]) -> [UInt64] {
    section.withUnsafeBytes { bytes in
      stride(from: 0, to: bytes.count, by: chunkSize).map { start in
        Checksum.of(
          UnsafeRawBufferPointer(rebasing: bytes[start..<min(start + chunkSize, bytes.count)]))
      }
    }
  }

  private static func head(_ sizes: [Int], checksums: [[UInt64]]) -> [UInt8] {
    let count = fixedSize + entrySize * sizes.count + 8 * checksums.joined().count
    let headSize = padded(count)
    var head: [UInt8] = []
    head.appendFixed(magic)
    head.appendFixed(version)
    head.appendFixed(UInt32(sizes.count))
    head.appendFixed(UInt64(sizes.reduce(headSize) { $0 + padded($1) }))
    head.appendFixed(UInt64(headSize))
    head.appendFixed(UInt64(0))
    var place = headSize
    for size in sizes {
      head.appendFixed(UInt64(place))
      head.appendFixed(UInt64(size))
      place += padded(size)
    }
    for checksum in checksums.joined() { head.appendFixed(checksum) }
    head.append(contentsOf: repeatElement(0, count: headSize - head.count))
    let checksum = head.withUnsafeBytes(Checksum.of)
    withUnsafeBytes(of: checksum.littleEndian) { checksum in
      for (index, byte) in checksum.enumerated() { head[checksumPlace + index] = byte }
    }
    return head
  }
}

extension SegmentLayout {
  /// Where a part lies in the file, and where in the head the checksums of its chunks do.
  struct Part {
    let range: Range<Int>
    fileprivate let checksums: Int

    var chunkCount: Int { (padded(range.count) + chunkSize - 1) / chunkSize }
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
    let headSize = reader.fixed(UInt64.self)
    let checksum = reader.fixed(UInt64.self)
    guard count == SegmentSection.allCases.count, length == UInt64(bytes.count),
      headSize >= UInt64(fixedSize + entrySize * count), headSize <= length,
      checksum == headChecksum(bytes, headSize: Int(headSize))
    else { throw .damaged(path: path) }
    var parts: [Part] = []
    var place = Int(headSize)
    var checksums = fixedSize + entrySize * count
    for _ in 0..<count {
      let start = Int(truncatingIfNeeded: reader.fixed(UInt64.self))
      let size = Int(truncatingIfNeeded: reader.fixed(UInt64.self))
      guard start == place, size >= 0, size <= bytes.count - start,
        padded(size) <= bytes.count - start
      else { throw .damaged(path: path) }
      parts.append(Part(range: start..<start + size, checksums: checksums))
      place += padded(size)
      checksums += 8 * (parts.last?.chunkCount ?? 0)
    }
    guard place == bytes.count, checksums <= Int(headSize) else { throw .damaged(path: path) }
    return parts
  }

  /// As it stands in the head of a file that was opened.
  static func checksum(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: checksumPlace, as: UInt64.self))
  }

  private static func headChecksum(_ bytes: UnsafeRawBufferPointer, headSize: Int) -> UInt64 {
    var head = Array(bytes[..<headSize])
    for index in 0..<8 { head[checksumPlace + index] = 0 }
    return head.withUnsafeBytes(Checksum.of)
  }

  /// Whether all bytes of a part's chunk are what was written.
  static func isWhole(_ chunk: Int, of part: Part, in bytes: UnsafeRawBufferPointer) -> Bool {
    let start = part.range.lowerBound + chunk * chunkSize
    let end = min(start + chunkSize, part.range.lowerBound + padded(part.range.count))
    let expected = bytes.loadUnaligned(
      fromByteOffset: part.checksums + 8 * chunk, as: UInt64.self)
    return Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
      == UInt64(littleEndian: expected)
  }
}
