/// Which segments to make one of: as soon as there are four of about the same size, as tiered merging
/// in Lucene does, and where a quarter of the passages are deleted.
///
/// So there are three of each size at most, and a text is indexed again as often as there are sizes.
enum MergePolicy {
  private static let most = 3
  private static let growth = 4
  /// Bytes of text; below all are of one size.
  private static let smallest = 256 << 10
  /// Larger ones are only rewritten without what was deleted.
  private static let largest = 16 << 20
  private static let deletedShare = 4

  /// The next segments to join, or nothing where all is tidy.
  static func next(among segments: [Commit.StoredSegment]) -> [Commit.StoredSegment]? {
    if let worn = segments.first(where: isWorn) { return [worn] }
    let levels = Dictionary(grouping: segments.filter { $0.textSize < largest }, by: level)
    return levels.filter { $0.value.count > most }.min { $0.key < $1.key }?.value
  }

  private static func isWorn(_ segment: Commit.StoredSegment) -> Bool {
    let deleted = segment.documents.filter(\.isDeleted).reduce(0) { $0 + $1.passageCount }
    let all = segment.documents.reduce(0) { $0 + $1.passageCount }
    return deleted > 0 && Int(deleted) * deletedShare >= Int(all)
  }

  private static func level(_ segment: Commit.StoredSegment) -> Int {
    var level = 0
    var size = smallest
    while segment.textSize >= size {
      level += 1
      size *= growth
    }
    return level
  }
}
