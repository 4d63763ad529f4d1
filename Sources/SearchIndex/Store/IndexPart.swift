import DocumentModel

/// Some documents of a collection with the index that finds their passages.
///
/// The documents stand in the collection's order, though others may stand between them.
struct IndexPart: Sendable {
  enum Source: Sendable {
    case segment(Segment, SegmentRecovery)
    /// Small, and so answered in full.
    case memory(MemoryIndex, [Document])
  }

  typealias Entry = (passage: UInt32, score: Double)

  let source: Source
  /// Where each document's passages start, and one more: the end.
  let starts: [UInt32]
  /// The place of each document in the collection; ascending, without those that are deleted.
  let places: [UInt32]
  /// Passages of documents that are no longer in the collection; apart and ascending.
  let deleted: [Range<UInt32>]

  /// Stands for the place of a document that is deleted.
  static let gone = UInt32.max

  init(_ source: Source, starts: [UInt32], places: [UInt32]) {
    self.source = source
    self.starts = starts
    self.places = places
    deleted = Self.deleted(starts, places)
  }

  /// Of documents in memory with their places.
  init(_ index: MemoryIndex, _ documents: [Document], places: [UInt32]) {
    let starts = index.documents.map { UInt32($0.passages.lowerBound) }
    self.init(
      .memory(index, documents), starts: starts + [UInt32(index.passageCount)], places: places)
  }

  private static func deleted(_ starts: [UInt32], _ places: [UInt32]) -> [Range<UInt32>] {
    var ranges: [Range<UInt32>] = []
    for (document, place) in places.enumerated() where place == gone {
      let range = starts[document]..<starts[document + 1]
      if range.isEmpty { continue }
      if let last = ranges.last, last.upperBound == range.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
      } else {
        ranges.append(range)
      }
    }
    return ranges
  }

  var passageCount: Int { Int(starts.last ?? 0) }
  var hasDocuments: Bool { places.contains { $0 != Self.gone } }
  var counted: any CountedSource {
    switch source {
    case .segment(let segment, _): segment
    case .memory(let index, _): index
    }
  }

  /// The same with some of its documents deleted too.
  func deleting(_ isDeleted: (Document.ID) -> Bool) -> IndexPart {
    var places = places
    for document in places.indices where places[document] != Self.gone {
      if isDeleted(identifier(of: document)) { places[document] = Self.gone }
    }
    return places == self.places ? self : IndexPart(source, starts: starts, places: places)
  }

  /// The same without the documents at some places in the collection.
  func deletingPlaces(_ isDeleted: (UInt32) -> Bool) -> IndexPart {
    let places = places.map { isDeleted($0) ? Self.gone : $0 }
    return places == self.places ? self : IndexPart(source, starts: starts, places: places)
  }

  /// Whether a search has read bytes of a file that are not what was written; then what it found is
  /// worth nothing.
  var hasFoundDamage: Bool {
    if case .segment(let segment, _) = source { return segment.hasFoundDamage }
    return false
  }

  /// The same without the file, if that is known to be damaged.
  var sound: IndexPart {
    guard case .segment(let segment, let recovery) = source, segment.hasFoundDamage else {
      return self
    }
    return recovery.part(places: places)
  }

  private func identifier(of document: Int) -> Document.ID {
    switch source {
    case .segment(let segment, _): segment.identifier(ofDocument: document)
    case .memory(let index, _): index.documents[document].facts.id
    }
  }
}

extension IndexPart {
  /// Best first, where scores are the same the earlier passage; nothing where it was given up.
  func best(
    _ root: QueryNode, _ limit: Int, _ context: QueryContext, _ isCancelled: () -> Bool
  ) -> [Entry]? {
    switch source {
    case .segment(let segment, _):
      withExtendedLifetime(segment) {
        let cursor = cursor(for: root, segment, context, isCancelled)
        guard let cursor else { return isCancelled() ? nil : [] }
        return cursor.best(limit, isCancelled: isCancelled)
      }
    case .memory(let index, _): matches(of: root, index, context).best(limit)
    }
  }

  /// As many as match, or `limit` where there are more; nothing where it was given up.
  func count(
    _ root: QueryNode, upTo limit: Int, _ context: QueryContext, _ isCancelled: () -> Bool
  ) -> Int? {
    switch source {
    case .segment(let segment, _):
      withExtendedLifetime(segment) {
        let cursor = cursor(for: root, segment, context, isCounting: true, isCancelled)
        guard let cursor else { return isCancelled() ? nil : 0 }
        return cursor.count(upTo: limit, isCancelled: isCancelled)
      }
    case .memory(let index, _): min(limit, matches(of: root, index, context).count)
    }
  }

  private func cursor(
    for root: QueryNode, _ segment: Segment, _ context: QueryContext, isCounting: Bool = false,
    _ isCancelled: () -> Bool
  ) -> PassageCursor? {
    let cursor = segment.cursor(
      for: root, context, isCounting: isCounting, isCancelled: isCancelled)
    guard let cursor, !deleted.isEmpty else { return cursor }
    return ExcludingCursor(cursor, unwanted: [RangesCursor(deleted)])
  }

  private func matches(
    of root: QueryNode, _ index: MemoryIndex, _ context: QueryContext
  ) -> Matches {
    let matches = QueryEvaluator(index: index, context: context).matches(of: root)
    if deleted.isEmpty { return matches }
    return matches.subtracting(Matches(unscored: deleted.flatMap { Array($0) }))
  }

  /// The place in the collection of the document that holds a passage.
  func place(of passage: UInt32) -> UInt32 {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle + 1] <= passage { low = middle + 1 } else { high = middle }
    }
    return places[low]
  }

  func reference(of passage: UInt32) -> PassageReference {
    switch source {
    case .segment(let segment, _): segment.reference(of: passage)
    case .memory(let index, _): index.reference(of: passage)
    }
  }
}
