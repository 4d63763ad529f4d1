import DocumentModel
import Synchronization

/// Brings the index of a collection up to what its documents are now.
///
///     let update = IndexUpdate(of: DocumentCollection(documents), in: IndexStore(folder: folder))
///     update.index                            // what is unchanged answers at once
///     let index = update.finish(crew: crew)   // the rest is read and stored
///     update.merge()                          // and what is stored is made tidy
///
/// Documents are read again where their ``ContentHash`` is new, and vanish where it is gone.
package struct IndexUpdate: Sendable {
  package let collection: DocumentCollection
  /// Of what was stored.
  package let index: SegmentedIndex
  /// Why some of it is not as it might be; nothing where all is well.
  package let trouble: StoreError?
  /// Documents that are not in the index yet, by their numbers.
  private let missing: [Int]
  /// Nothing where another program writes, or no one can.
  private let writer: IndexWriter?
  private let kept: [Commit.StoredSegment]

  package init(of collection: DocumentCollection, in store: IndexStore) {
    self.collection = collection
    let (stored, writer, trouble) = Self.open(store)
    self.writer = writer
    self.trouble = trouble
    var taken: Set<Int> = []
    var parts: [IndexPart] = []
    var kept: [Commit.StoredSegment] = []
    for segment in stored.segments {
      let part = segment.part(
        of: collection, places: collection.places(of: segment.stored, besides: &taken))
      guard part.hasDocuments else { continue }
      parts.append(part)
      var stored = segment.stored
      for (document, place) in part.places.enumerated() {
        stored.documents[document].isDeleted = place == IndexPart.gone
      }
      kept.append(stored)
    }
    self.kept = kept
    index = SegmentedIndex(parts: parts)
    missing = collection.documents.indices.filter { !taken.contains($0) }
  }

  private static func open(_ store: IndexStore) -> (StoredIndex, IndexWriter?, StoreError?) {
    var trouble: StoreError?
    do {
      let writer = try store.writer()
      return (writer.read { trouble = $0 }, writer, trouble)
    } catch {
      do {
        return (try store.read(), nil, error)
      } catch {
        return (StoredIndex(), nil, error)
      }
    }
  }

  /// Whether the stored index has all documents already.
  package var isComplete: Bool { missing.isEmpty }
  package var missingCount: Int { missing.count }
}

extension IndexUpdate {
  /// Indexes the documents that are missing, and stores them; what cannot be stored stays in memory.
  ///
  /// - Parameters:
  ///   - crew: Indexes stretches of documents at the same time.
  ///   - isCancelled: Asked before each document, from any thread.
  ///   - grown: Called with the index so far whenever there is more of it, from any thread.
  /// - Returns: The whole, or nothing where it was cancelled; what was stored until then is kept.
  package func finish(
    crew: some WorkCrew = SingleThread(),
    isCancelled: @Sendable () -> Bool = { false },
    grown: @Sendable (SegmentedIndex) -> Void = { _ in }
  ) -> SegmentedIndex? {
    try? writer?.replace { $0 = kept }
    let chunks = IndexChunks(missing, of: collection).chunks
    let parts = Mutex(index.parts)
    crew.perform(chunks.count) { number in
      guard !isCancelled(), let part = part(of: chunks[number], isCancelled) else { return }
      let (index, isLast) = parts.withLock { parts in
        parts.append(part)
        return (SegmentedIndex(parts: parts), parts.count == self.index.parts.count + chunks.count)
      }
      if !isLast { grown(index) }
    }
    if isCancelled() { return nil }
    try? writer?.clean()
    return parts.withLock { SegmentedIndex(parts: $0) }
  }

  private func part(of numbers: [Int], _ isCancelled: () -> Bool) -> IndexPart? {
    let documents = numbers.map { collection.documents[$0] }
    let index = MemoryIndex(documents: documents, isCancelled: isCancelled)
    guard index.documents.count == documents.count else { return nil }
    let places = numbers.map(UInt32.init)
    do {
      guard let writer else { throw StoreError.unwritable(folder: "") }
      let segment = try writer.write(index, documents, numbers.map { collection.hashes[$0] })
      try writer.replace { $0.append(segment.stored) }
      return segment.part(of: collection, places: places)
    } catch {
      return IndexPart(index, documents, places: places)
    }
  }

  /// Joins small segments and rewrites those with many deleted documents, for the next one to open
  /// them; indexes that are in use do not change.
  ///
  /// A joined segment is built from its documents, whose texts are at hand, by the one builder there
  /// is: that takes longer than joining lists would, but no one waits for it, and nothing of what was
  /// deleted is left.
  package func merge(isCancelled: @Sendable () -> Bool = { false }) {
    guard let writer else { return }
    while !isCancelled(), let group = MergePolicy.next(among: writer.segments) {
      do {
        try merge(group, writer, isCancelled)
      } catch {
        return
      }
    }
  }

  private func merge(
    _ group: [Commit.StoredSegment], _ writer: IndexWriter, _ isCancelled: () -> Bool
  ) throws(StoreError) {
    let numbers = group.flatMap(\.documents).filter { !$0.isDeleted }
      .compactMap { collection.number(of: $0.hash) }.sorted()
    let documents = numbers.map { collection.documents[$0] }
    let index = MemoryIndex(documents: documents, isCancelled: isCancelled)
    guard index.documents.count == documents.count else { return }
    let merged = try writer.write(index, documents, numbers.map { collection.hashes[$0] })
    let names = Set(group.map(\.name))
    try writer.replace { segments in
      segments.removeAll { names.contains($0.name) }
      segments.append(merged.stored)
    }
    try writer.clean()
  }
}
