import DocumentModel
import Synchronization

/// What a segment was made of, to be indexed again in memory should its file turn out to be damaged.
///
/// A file is compared with its checksums as it is read, so damage shows in the middle of a search; the
/// search is then done again without the file. That also removes it, so that the next program to open
/// the folder builds it anew.
final class SegmentRecovery: Sendable {
  private let name: String
  private let folder: StoreFolder
  private let collection: DocumentCollection
  /// Of the segment's documents in the collection, without those that are gone.
  private let places: [UInt32]
  private let known = Mutex<IndexPart?>(nil)

  init(
    _ name: String, in folder: StoreFolder, of collection: DocumentCollection, places: [UInt32]
  ) {
    self.name = name
    self.folder = folder
    self.collection = collection
    self.places = places.filter { $0 != IndexPart.gone }
  }

  /// The documents that still have their places, in memory; the first who asks pays for it.
  func part(places: [UInt32]) -> IndexPart {
    let kept = Set(places)
    return whole.deletingPlaces { !kept.contains($0) }
  }

  private var whole: IndexPart {
    known.withLock { known in
      if let known { return known }
      folder.remove(name)
      let documents = places.map { collection.documents[Int($0)] }
      let part = IndexPart(MemoryIndex(documents: documents), documents, places: places)
      known = part
      return part
    }
  }
}
