/// A folder with the index of a collection, which outlives the program.
///
///     commit              what belongs to the index now, see ``Commit``
///     lock                held by the one who writes, see ``StoreLock``
///     6f1c….segment       never changed, named by what it holds
///     6f1c….segment.42.new   being written, or left behind by who was stopped
///
/// Any number of programs read it at the same time, whether one writes or not: what they opened stays
/// as it was until they let go of it. Whatever is deleted here costs time and nothing else.
package struct IndexStore: Sendable {
  package let folder: String
  let files: StoreFolder
  /// Asked before each step that changes the folder; false stops there, as a crash would.
  let mayWrite: @Sendable (WriteStep) -> Bool

  /// What writing does, one after the other.
  enum WriteStep: Equatable, CaseIterable {
    case segment, commit, cleaning
  }

  package init(folder: String) {
    self.init(folder: folder, mayWrite: { _ in true })
  }

  init(folder: String, mayWrite: @escaping @Sendable (WriteStep) -> Bool) {
    self.folder = folder
    self.mayWrite = mayWrite
    files = StoreFolder(path: folder)
  }

  /// What is stored; empty where nothing is.
  ///
  /// Costs a look at the heads of files and at what they say of documents. The rest of a segment is
  /// compared with its checksums by the searches that read it; see ``SegmentRecovery``.
  ///
  /// - Throws: `StoreError.damaged` with what is wrong.
  package func read() throws(StoreError) -> StoredIndex {
    // A segment may go between the reading of the commit and its own.
    for _ in 0..<Self.attempts {
      do throws(SegmentError) {
        return try stored()
      } catch .unreadable {
        continue
      } catch {
        throw .damaged(error)
      }
    }
    do throws(SegmentError) {
      return try stored()
    } catch {
      throw .damaged(error)
    }
  }

  private static let attempts = 3

  /// The right to change what is stored, until the writer is let go.
  ///
  /// - Throws: `StoreError.busy` or `.unwritable`; then the index is only read.
  package func writer() throws(StoreError) -> IndexWriter {
    try IndexWriter(self)
  }

  private func stored() throws(SegmentError) -> StoredIndex {
    let path = files.file(Commit.fileName)
    guard files.holds(Commit.fileName) else { return StoredIndex() }
    let file = try MappedFile(path: path)
    let commit = try withExtendedLifetime(file) { () throws(SegmentError) in
      try Commit(file.bytes, path: path)
    }
    var segments: [OpenSegment] = []
    for stored in commit.segments {
      segments.append(try OpenSegment(stored, in: files))
    }
    return StoredIndex(segments: segments)
  }
}

/// The segments of a commit, opened.
package struct StoredIndex: Sendable {
  let segments: [OpenSegment]

  init(segments: [OpenSegment]) {
    self.segments = segments
  }

  /// Of nothing.
  package init() {
    segments = []
  }

  package var segmentCount: Int { segments.count }
}

struct OpenSegment: Sendable {
  let stored: Commit.StoredSegment
  let segment: Segment
  private let folder: StoreFolder

  init(_ stored: Commit.StoredSegment, _ segment: Segment, in folder: StoreFolder) {
    self.stored = stored
    self.segment = segment
    self.folder = folder
  }

  /// - Throws: why the file is not what the commit names.
  init(_ stored: Commit.StoredSegment, in folder: StoreFolder) throws(SegmentError) {
    let path = folder.file(stored.name)
    let segment = try Segment(path: path, isChecked: false)
    let passageCount = stored.documents.reduce(0) { $0 + Int($1.passageCount) }
    guard segment.fingerprint == stored.fingerprint,
      segment.summary.documentCount == stored.documents.count,
      segment.summary.passageCount == passageCount
    else { throw .damaged(path: path) }
    self.init(stored, segment, in: folder)
  }

  /// As a part of a collection in which its documents have these places.
  func part(of collection: DocumentCollection, places: [UInt32]) -> IndexPart {
    var starts: [UInt32] = [0]
    starts.reserveCapacity(stored.documents.count + 1)
    var end: UInt32 = 0
    for document in stored.documents {
      end += document.passageCount
      starts.append(end)
    }
    let recovery = SegmentRecovery(stored.name, in: folder, of: collection, places: places)
    return IndexPart(.segment(segment, recovery), starts: starts, places: places)
  }
}
