import DocumentModel
import SearchIndex

/// Makes the index of a briefing's documents: a small one in memory, a large one in the cache.
package struct BriefingIndexer: Sendable {
  /// Bytes of text; less is indexed before anyone notices, so that no file is worth its while.
  package static let fewestKept = 2 << 20

  let documents: [Document]
  /// Nothing where nothing is to be kept.
  let store: IndexStore?

  init(_ documents: [Document], in store: IndexStore?, fewestKept: Int = Self.fewestKept) {
    self.documents = documents
    let size = documents.reduce(0) { $0 + $1.text.utf8.count }
    self.store = size < fewestKept ? nil : store
  }

  /// - Parameters:
  ///   - isCancelled: Asked before each document, from any thread.
  ///   - grown: Called whenever there is an index of more documents, from any thread.
  /// - Returns: The index and what was wrong with the stored one; nothing where it was cancelled.
  func index(
    isCancelled: @Sendable () -> Bool, grown: @Sendable (any PassageSearching) -> Void
  ) -> (index: any PassageSearching, trouble: StoreError?)? {
    guard let store else {
      let index = MemoryIndex(documents: documents, isCancelled: isCancelled)
      return isCancelled() ? nil : (index, nil)
    }
    let update = IndexUpdate(of: DocumentCollection(documents), in: store)
    if !update.isComplete, update.index.passageCount > 0 { grown(update.index) }
    let index = update.finish(
      crew: ThreadCrew(), isCancelled: isCancelled, grown: { grown($0) })
    return index.map { ($0, update.trouble) }
  }

  /// Why nothing can be kept, if that is so; that another program writes is no reason.
  var complaint: String? {
    do throws(StoreError) {
      _ = try store?.writer()
      return nil
    } catch {
      if case .unwritable = error { return error.description }
      return nil
    }
  }

  /// Joins what the cache has in small pieces, for the next sitting.
  func tidy(isCancelled: @Sendable () -> Bool) {
    guard let store else { return }
    let update = IndexUpdate(of: DocumentCollection(documents), in: store)
    if update.isComplete { update.merge(isCancelled: isCancelled) }
  }
}
