import DocumentModel
import Synchronization

/// Changes a folder's index, step by step; each leaves it whole.
///
/// First the segment, then the commit that names it, then the files that no commit names any more go:
/// whoever stops it, what was stored before or after the step is there.
package final class IndexWriter: Sendable {
  private let lock: StoreLock
  private let store: IndexStore
  private let commit = Mutex(Commit())

  /// - Throws: `StoreError.busy` or `.unwritable`.
  init(_ store: IndexStore) throws(StoreError) {
    self.store = store
    lock = try StoreLock(folder: store.folder)
  }

  /// What is stored, or nothing where it is damaged and so begun anew; `told` hears what was wrong.
  func read(told: (StoreError) -> Void) -> StoredIndex {
    do {
      let stored = try store.read()
      commit.withLock { $0.segments = stored.segments.map(\.stored) }
      return stored
    } catch {
      told(error)
      return StoredIndex()
    }
  }

  var segments: [Commit.StoredSegment] { commit.withLock { $0.segments } }

  /// Writes the index of documents; it counts from the next commit on.
  func write(
    _ index: MemoryIndex, _ documents: [Document], _ hashes: [ContentHash]
  ) throws(StoreError) -> OpenSegment {
    try check(.segment)
    let name = Commit.name(of: hashes)
    let path = store.files.file(name)
    do {
      try Segment.write(index, to: path)
      let segment = try Segment(path: path, isChecked: false)
      let stored = Commit.StoredSegment(
        name: name, fingerprint: segment.fingerprint,
        textSize: documents.reduce(0) { $0 + $1.text.utf8.count },
        documents: zip(hashes, documents).map { hash, document in
          Commit.StoredDocument(hash: hash, passageCount: UInt32(document.passages.count))
        })
      return OpenSegment(stored, segment, in: store.files)
    } catch {
      throw .unwritable(folder: store.folder)
    }
  }

  /// Puts segments in the place of others; from here on the change is on the disk.
  func replace(_ change: (inout [Commit.StoredSegment]) -> Void) throws(StoreError) {
    let result = commit.withLock { commit in
      var changed = commit
      change(&changed.segments)
      return Result { () throws(StoreError) in
        if changed != commit || !store.files.holds(Commit.fileName) { try write(changed) }
        commit = changed
      }
    }
    try result.get()
  }

  private func write(_ commit: Commit) throws(StoreError) {
    try check(.commit)
    do {
      try MappedFile.write([commit.bytes], to: store.files.file(Commit.fileName))
    } catch {
      throw .unwritable(folder: store.folder)
    }
  }

  /// Removes what no commit names.
  func clean() throws(StoreError) {
    try check(.cleaning)
    store.files.removeAll(except: Set(segments.map(\.name)))
  }

  private func check(_ step: IndexStore.WriteStep) throws(StoreError) {
    guard store.mayWrite(step) else { throw .unwritable(folder: store.folder) }
  }
}
