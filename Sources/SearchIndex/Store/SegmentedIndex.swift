package import DocumentModel

/// The index of a collection in several parts: segments in files, and what was added since in memory.
///
///     let index = SegmentedIndex().adding(documents)
///     let newer = index.removing(["preview"]).adding([changed])
///
/// A value: whoever searches one is not disturbed by another being made of it. What is found does not
/// depend on how the parts are cut. Ranking hardly does: how rare words are is counted over all
/// parts; only the average length of passages is each part's own, since the bounds on scores that are
/// stored with a segment hang on it.
package struct SegmentedIndex: Sendable {
  let parts: [IndexPart]

  init(parts: [IndexPart]) {
    self.parts = parts.filter(\.hasDocuments)
  }

  /// Without documents.
  package init() {
    parts = []
  }

  package var segmentCount: Int { parts.count }

  package var passageCount: Int {
    parts.reduce(0) { $0 + $1.passageCount - $1.deleted.reduce(0) { $0 + $1.count } }
  }
}

extension SegmentedIndex {
  /// What `body` gives for the index, without the files that it turns out to be damaged.
  func answered<Answer>(_ body: (SegmentedIndex) -> Answer) -> Answer {
    var index = self
    while true {
      // Each round but the last replaces a file, and there are so many of them.
      if index.hasFoundDamage { index = SegmentedIndex(parts: index.parts.map(\.sound)) }
      let answer = body(index)
      if !index.hasFoundDamage { return answer }
    }
  }

  private var hasFoundDamage: Bool { parts.contains(where: \.hasFoundDamage) }
}

extension SegmentedIndex {
  /// Parts in memory are joined with what is added as long as both have so few passages together
  /// that it takes no time.
  private static let mostJoined = 128

  /// The same with more documents, which stand behind all others; none may be in it already.
  ///
  /// Costs the text that is added, and a little of what was added last.
  package func adding(_ documents: [Document]) -> SegmentedIndex {
    guard !documents.isEmpty else { return self }
    var parts = parts
    var added = documents
    var places = Array(nextPlace..<nextPlace + UInt32(documents.count))
    let count = documents.reduce(0) { $0 + $1.passages.count }
    if let last = parts.last, case .memory(_, let earlier) = last.source,
      last.passageCount + count <= Self.mostJoined
    {
      let kept = last.places.indices.filter { last.places[$0] != IndexPart.gone }
      added = kept.map { earlier[$0] } + documents
      places = kept.map { last.places[$0] } + places
      parts.removeLast()
    }
    parts.append(IndexPart(MemoryIndex(documents: added), added, places: places))
    return SegmentedIndex(parts: parts)
  }

  /// Costs a look at the identifiers of all documents.
  package func removing(_ documents: Set<Document.ID>) -> SegmentedIndex {
    documents.isEmpty
      ? self : SegmentedIndex(parts: parts.map { $0.deleting(documents.contains) })
  }

  private var nextPlace: UInt32 {
    let last = parts.flatMap(\.places).filter { $0 != IndexPart.gone }.max()
    return last.map { $0 + 1 } ?? 0
  }
}
