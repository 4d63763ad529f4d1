/// What a folder's index is made of: its segments, their documents, and which of those are deleted.
///
///     magic │ version │ length │ checksum │ segments: name, …, documents (hash, passages, deleted)
///
/// A small file that is replaced as a whole. What it names is complete and on the disk before it is
/// written, and nothing else in the folder counts; so whoever reads it sees the index before or
/// after a change.
struct Commit: Equatable {
  static let fileName = "commit"
  private static let magic: UInt64 = 0x0A1A_5449_4D4D_4F43
  /// To be raised where the same text would give other terms, or the format changes.
  private static let version: UInt32 = 1
  private static let headSize = 32
  private static let checksumPlace = 24

  struct StoredDocument: Equatable {
    let hash: ContentHash
    let passageCount: UInt32
    var isDeleted = false
  }

  /// A segment's file with what it holds, in its order.
  struct StoredSegment: Equatable {
    let name: String
    /// The checksum of its head, which covers those of its parts: no other file will do.
    let fingerprint: UInt64
    /// Bytes of the documents' text.
    let textSize: Int
    var documents: [StoredDocument]
  }

  var segments: [StoredSegment] = []

  /// The same content has the same name, and another version of the format another.
  static func name(of hashes: some Sequence<ContentHash>) -> String {
    ContentHash(of: hashes, version: SegmentLayout.version).name + ".segment"
  }
}

extension Commit {
  var bytes: [UInt8] {
    var body: [UInt8] = []
    body.appendFixed(UInt32(segments.count))
    for segment in segments {
      body.appendText(segment.name)
      body.appendFixed(segment.fingerprint)
      body.appendFixed(UInt64(segment.textSize))
      body.appendFixed(UInt32(segment.documents.count))
      for document in segment.documents {
        body.appendFixed(document.hash.high)
        body.appendFixed(document.hash.low)
        body.appendFixed(document.passageCount)
        body.append(document.isDeleted ? 1 : 0)
      }
    }
    var head: [UInt8] = []
    head.appendFixed(Self.magic)
    head.appendFixed(Self.version)
    head.appendFixed(SegmentLayout.version)
    head.appendFixed(UInt64(Self.headSize + body.count))
    let sum = (head + body).withUnsafeBytes(Checksum.of)
    head.appendFixed(sum)
    return head + body
  }

  /// - Throws: what is wrong with the file.
  init(_ bytes: UnsafeRawBufferPointer, path: String) throws(SegmentError) {
    guard bytes.count >= Self.headSize else { throw .damaged(path: path) }
    var reader = ByteReader(bytes)
    guard reader.fixed(UInt64.self) == Self.magic else { throw .foreign(path: path) }
    for known in [Self.version, SegmentLayout.version] {
      let version = reader.fixed(UInt32.self)
      guard version == known else { throw .otherVersion(path: path, version: Int(version)) }
    }
    guard reader.fixed(UInt64.self) == bytes.count, Self.isWhole(bytes) else {
      throw .damaged(path: path)
    }
    reader.place = Self.headSize
    for _ in 0..<reader.fixed(UInt32.self) {
      guard let segment = StoredSegment(&reader) else { throw .damaged(path: path) }
      segments.append(segment)
    }
    guard reader.place == bytes.count else { throw .damaged(path: path) }
  }

  private static func isWhole(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let covered = Array(bytes[..<checksumPlace]) + Array(bytes[headSize...])
    let sum = bytes.loadUnaligned(fromByteOffset: checksumPlace, as: UInt64.self)
    return covered.withUnsafeBytes(Checksum.of) == UInt64(littleEndian: sum)
  }
}

extension Commit.StoredSegment {
  private static let documentSize = 21

  init?(_ reader: inout ByteReader) {
    name = reader.text()
    fingerprint = reader.fixed(UInt64.self)
    textSize = Int(truncatingIfNeeded: reader.fixed(UInt64.self))
    let count = Int(reader.fixed(UInt32.self))
    guard Self.isFileName(name), textSize >= 0,
      count <= (reader.bytes.count - reader.place) / Self.documentSize
    else { return nil }
    documents = []
    documents.reserveCapacity(count)
    for _ in 0..<count {
      let hash = ContentHash(high: reader.fixed(UInt64.self), low: reader.fixed(UInt64.self))
      documents.append(
        Commit.StoredDocument(
          hash: hash, passageCount: reader.fixed(UInt32.self), isDeleted: reader.byte() != 0))
    }
  }

  /// Whether it names a file of the folder and none elsewhere.
  private static func isFileName(_ name: String) -> Bool {
    name.hasSuffix(".segment") && !name.utf8.contains(UInt8(ascii: "/"))
  }
}
