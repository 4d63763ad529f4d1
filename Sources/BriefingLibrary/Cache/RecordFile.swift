import DocumentModel
import SearchIndex

/// A file of records, each under a hash of all that it was made from.
///
///     magic │ version │ length │ count │ checksum │ table: key, start, length, checksum │ records
///
/// The file's checksum covers its head and its table, a record's the record, so that a damaged record
/// costs itself and nothing else. A file of another version is as good as none.
struct RecordFile: Sendable {
  private static let magic: UInt64 = 0x0A1A_5344_4E43_4552
  private static let headSize = 48
  private static let checksumPlace = 40
  private static let entrySize = 40
  /// Bytes; a larger file is not written, and not read.
  static let largest = 1 << 30

  struct Record {
    let key: ContentHash
    let bytes: ArraySlice<UInt8>
  }

  private struct Entry {
    let range: Range<Int>
    let checksum: UInt64
  }

  private let bytes: [UInt8]
  private let entries: [ContentHash: Entry]

  var keys: some Collection<ContentHash> { entries.keys }

  func has(_ key: ContentHash) -> Bool { entries[key] != nil }

  /// The bytes of a record; nothing where there is none, or a damaged one.
  func record(_ key: ContentHash) -> ArraySlice<UInt8>? {
    guard let entry = entries[key] else { return nil }
    let record = bytes[entry.range]
    return record.withUnsafeBytes(Checksum.of) == entry.checksum ? record : nil
  }
}

extension RecordFile {
  /// Nothing where the bytes are no whole file of this version.
  init?(_ bytes: [UInt8], version: ContentHash) {
    let count = bytes.withUnsafeBytes { Self.count(in: $0, version) }
    guard let count else { return nil }
    var entries: [ContentHash: Entry] = [:]
    entries.reserveCapacity(count)
    let isWhole = bytes.withUnsafeBytes { bytes in
      (0..<count).allSatisfy { number in
        let place = Self.headSize + number * Self.entrySize
        let start = bytes.word(place + 16)
        let length = bytes.word(place + 24)
        guard start <= UInt64(bytes.count), length <= UInt64(bytes.count) - start else {
          return false
        }
        let key = ContentHash(high: bytes.word(place), low: bytes.word(place + 8))
        entries[key] = Entry(
          range: Int(start)..<Int(start + length), checksum: bytes.word(place + 32))
        return true
      }
    }
    guard isWhole else { return nil }
    self.bytes = bytes
    self.entries = entries
  }

  /// How many records there are; nothing where the head or the table is not as it was written.
  private static func count(
    in bytes: UnsafeRawBufferPointer, _ version: ContentHash
  ) -> Int? {
    guard bytes.count >= headSize, bytes.word(0) == magic, bytes.word(8) == version.high,
      bytes.word(16) == version.low, bytes.word(24) == UInt64(bytes.count),
      bytes.word(32) <= UInt64((bytes.count - headSize) / entrySize)
    else { return nil }
    let count = Int(bytes.word(32))
    let table =
      Array(bytes[..<checksumPlace]) + Array(bytes[headSize..<headSize + count * entrySize])
    guard table.withUnsafeBytes(Checksum.of) == bytes.word(checksumPlace) else { return nil }
    return count
  }

  /// The bytes of a file with some records.
  static func bytes(of records: [Record], version: ContentHash) -> [UInt8] {
    let start = headSize + records.count * entrySize
    let length = records.reduce(start) { $0 + $1.bytes.count }
    var head: [UInt8] = []
    var table: [UInt8] = []
    for word in [magic, version.high, version.low, UInt64(length), UInt64(records.count)] {
      head.append(word)
    }
    var place = start
    for record in records {
      let checksum = record.bytes.withUnsafeBytes(Checksum.of)
      let (key, count) = (record.key, record.bytes.count)
      for word in [key.high, key.low, UInt64(place), UInt64(count), checksum] {
        table.append(word)
      }
      place += count
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(length)
    bytes += head
    bytes.append((head + table).withUnsafeBytes(Checksum.of))
    bytes += table
    for record in records { bytes += record.bytes }
    return bytes
  }
}

extension UnsafeRawBufferPointer {
  fileprivate func word(_ place: Int) -> UInt64 {
    UInt64(littleEndian: loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ word: UInt64) {
    Swift.withUnsafeBytes(of: word.littleEndian) { append(contentsOf: $0) }
  }
}
