/// Where a pattern stands in passages, for words near each other.
struct PatternSpans<Index: PostingSource> {
  /// From the first place to the one behind the last; the title bit is part of both.
  typealias Span = Range<UInt32>

  private let finder: PatternFinder<Index>
  private let lists: [(list: PostingList, language: UInt32?)]
  private let rows: [PhraseRow]

  init(of pattern: Pattern, _ finder: PatternFinder<Index>) {
    self.finder = finder
    if let term = pattern.singleWord {
      lists = finder.forms(of: term, pattern.matching).map { ($0.list, $0.language) }
      rows = []
    } else {
      let stems = pattern.matching.allowsStems ? pattern.singleCompound : nil
      lists = stems.map { finder.forms(of: $0, .stemmed).map { ($0.list, $0.language) } } ?? []
      rows = [finder.row(of: pattern, mayGoOn: pattern.mayGoOn)]
    }
  }

  /// In no order.
  func spans(in passage: UInt32) -> [Span] {
    var spans: [Span] = []
    for (list, language) in lists {
      if let language, finder.index.passage(passage).language != language { continue }
      for occurrence in list.occurrences(in: passage) where finder.zone.contains(occurrence) {
        spans.append(occurrence.place..<occurrence.place + occurrence.width)
      }
    }
    for row in rows {
      for start in finder.starts(of: row, in: passage) {
        spans += finder.ends(of: row, in: passage, from: [start]).map { start..<$0 }
      }
    }
    return spans
  }

  /// Whether any two spans have so many words between them at most, or overlap; a title's are far
  /// from those of the text.
  static func areNear(_ left: [Span], _ right: [Span], within distance: Int) -> Bool {
    let right = right.sorted { $0.lowerBound < $1.lowerBound }
    let longest = UInt32(right.map(\.count).max() ?? 0)
    return left.contains { span in
      let reach = UInt32(distance)
      let first = span.lowerBound > reach + longest ? span.lowerBound - reach - longest : 0
      return right[right.partition(first)...].prefix { $0.lowerBound <= span.upperBound + reach }
        .contains { $0.upperBound + reach >= span.lowerBound }
    }
  }
}

extension [Range<UInt32>] {
  /// The index of the first that starts at a place or behind it; they must be in order.
  fileprivate func partition(_ place: UInt32) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].lowerBound < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
